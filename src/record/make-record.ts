import type { Thresholds } from "../engine/compile.js";
import type { Indication } from "../engine/indication.js";
import { deepFreeze } from "../kernel/freeze.js";
import { MisuseError } from "../kernel/misuse-error.js";
import type { Result } from "../kernel/result.js";
import { inOrder } from "../ruleset/in-order.js";
import { isSame } from "./changes.js";
import { checkEntry } from "./check-entry.js";
import { problem, soundEntry } from "./checking.js";
import type { DecisionEntry, DecisionRecord } from "./decision-record.js";
import { indicateAgain } from "./indicate-again.js";
import { inventoryOf } from "./inventory.js";
import { outcomeOf } from "./outcome.js";
import { PACKAGE_VERSION } from "./package-version.js";
import type { RecordProblem } from "./problem.js";
import { readShape } from "./read-shape.js";
import { digestOfRecord } from "./record-text.js";

/** What goes into a record. */
interface Recording {
  readonly thresholds: Thresholds;
  readonly indication: Indication;
  readonly entry: DecisionEntry | string;
  readonly file: string;
  /** What of the new record depends on an older one, and what is wrong between the two. */
  readonly following?: {
    readonly supersedes: { readonly digest: string };
    readonly problems: (entry: Partial<DecisionEntry>) => readonly RecordProblem[];
  };
}

/** Makes a record, in the place of another one or not. */
export function makeRecord({
  thresholds,
  indication,
  entry,
  file,
  following,
}: Recording): Result<DecisionRecord, RecordProblem> {
  const { ruleSet } = thresholds;
  const shaped = readShape(entry, "entry", file);
  const said = indicatedAgain(thresholds, indication);
  if (!said.ok) return { ok: false, problems: [...said.problems, ...shaped.problems] };
  const scale = ruleSet.levels.map(({ id, name, route }) => ({ id, name, route }));
  const sound = soundEntry(shaped.value, shaped.faults);
  const found = [
    ...checkEntry({ ...sound, scale, indication: said.value }),
    ...(following?.problems(sound as Partial<DecisionEntry>) ?? []),
  ];
  const problems = inOrder([...shaped.problems, ...found.map(shaped.placed)]);
  if (problems.length > 0) return { ok: false, problems };
  // INVARIANT: an entry without problems has the shape of its type.
  const { reference, decision, provenance = {} } = shaped.value as DecisionEntry;
  const body = {
    format: 1 as const,
    reference,
    package: { name: "levels-of-need" as const, version: PACKAGE_VERSION },
    scale,
    inventory: inventoryOf(ruleSet),
    indication: said.value,
    provenance,
    decision,
    outcome: outcomeOf(scale, said.value, decision),
    ...(following === undefined ? {} : { supersedes: following.supersedes }),
  };
  return { ok: true, value: deepFreeze({ ...body, digest: digestOfRecord(body) }) };
}

/** The same indication, made anew: so it shares nothing with what was handed over, and nobody has touched it. */
function indicatedAgain(thresholds: Thresholds, indication: Indication): Result<Indication, RecordProblem> {
  if (!isIndication(indication)) throw new MisuseError("`recordDecision` takes the indication as `indicate` gave it");
  const { id, version, digest } = thresholds.ruleSet;
  if (indication.ruleSet.digest !== digest) {
    const says = `the indication is not by \`${id}\` ${version}; record it by the thresholds that gave it, or indicate again`;
    return { ok: false, problems: [problem("other-rule-set", ["indication", "ruleSet"], says)] };
  }
  const again = indicateAgain(thresholds, indication);
  if (again.ok && isSame(again.value, indication)) return again;
  const says = "the indication is not what these thresholds say of its facts; indicate again and decide on that";
  return { ok: false, problems: [problem("other-indication", ["indication"], says)] };
}

function isIndication(value: unknown): value is Indication {
  if (typeof value !== "object" || value === null) return false;
  const { ruleSet, given } = value as Partial<Indication>;
  return typeof ruleSet?.digest === "string" && typeof given === "object";
}
