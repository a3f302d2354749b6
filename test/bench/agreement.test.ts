import { describe, expect, it } from "vitest";
import { ALL_CONTENDERS } from "./contenders/all-contenders.js";
import { type Contender, isAbsent, type Ready } from "./contenders/contender.js";
import { bounds } from "./contenders/ours.js";
import { agree, DisagreementError } from "./measure/agreement.js";
import { openField } from "./measure/field.js";
import { madeUp } from "./workload/made-up.js";

const workload = madeUp(20);

async function ready(contender: Contender): Promise<Ready> {
  const made = await contender.prepare(workload.ruleSet);
  if (isAbsent(made)) throw new Error(made.why);
  return made;
}

/** Contenders that need nothing that may be missing. */
const always = ALL_CONTENDERS.filter(({ id }) => id !== "zen-engine");

describe("before it is timed", () => {
  it.each(always.map((one) => [one.name, one] as const))("%s names the same rules as ours", async (_, contender) => {
    const dense = workload.cases.dense.slice(0, 40);
    await expect(agree(contender, await ready(contender), await ready(bounds), dense)).resolves.toBeUndefined();
  });

  it("a contender that leaves out a rule, adds one or is wrong about the level is found out", async () => {
    const ours = await ready(bounds);
    const [facts = {}] = workload.cases.dense;
    const { applies, level = 0 } = await ours.verdict(facts);
    const wrong = [
      { applies: applies.slice(1) },
      { applies: [...applies, "rule-9999"] },
      { applies, level: level + 1 },
    ];
    expect(applies).not.toEqual([]);
    for (const verdict of wrong) {
      await expect(agree(bounds, { ...ours, verdict: () => verdict }, ours, [facts])).rejects.toThrow(
        DisagreementError,
      );
    }
  });

  it("a contender that cannot be made ready is absent, with the reason", async () => {
    const speechless: Contender = {
      ...bounds,
      id: "speechless",
      prepare: () => Promise.reject(new Error("no counts")),
    };
    const field = await openField(workload, "dense", [bounds, speechless]);
    expect(field.runners.map(({ id }) => id)).toEqual(["bounds"]);
    expect(field.absent.get("speechless")).toEqual({ absent: "cannot say it", why: "no counts" });
  });
});
