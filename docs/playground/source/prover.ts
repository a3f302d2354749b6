// Runs beside the page, so that the page stays quick and can end it.
import { compare, type PropertyId, verify } from "levels-of-need/verify";
import { problemsIn } from "./problems-in.js";
import type { Asked, Told } from "./prover-messages.js";

/** Every property once; the compiler sees that none is missing. */
const PROPERTIES: Readonly<Record<PropertyId, true>> = {
  "floor-kept": true,
  "always-escalated": true,
  "rules-can-apply": true,
  "rules-have-effect": true,
  "conditions-have-effect": true,
  monotone: true,
  "facts-are-heard": true,
  "bands-do-not-overlap": true,
  "no-undue-influence": true,
  "no-unknown-hides": true,
  "readings-are-worst": true,
};

function tell(told: Told): void {
  postMessage(told);
}

function answer(asked: Asked): void {
  if (asked.kind === "compare") {
    tell({ kind: "difference", difference: compare(asked.before, asked.after) });
    return;
  }
  const { ruleSet, baseline } = asked;
  const properties = Object.keys(PROPERTIES) as PropertyId[];
  for (const [at, property] of properties.entries()) {
    const report = verify(ruleSet, {
      ...(baseline === undefined ? {} : { baseline }),
      properties: { only: [property] },
    });
    const { proved, findings, notAsked, over, doesNotSay } = report;
    const except = over.except.map((one) => `anything about ${one}`);
    tell({
      ...{ kind: "property", done: at + 1, of: properties.length, proved, findings, notAsked },
      doesNotSay: [...except, ...doesNotSay],
    });
  }
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  try {
    answer(data);
    tell({ kind: "done" });
  } catch (error) {
    tell({ kind: "failed", says: problemsIn(error).join("; ") });
  }
});
