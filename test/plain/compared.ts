import type { Compared, ComparedFact } from "../../src/engine/indication.js";
import type { Judged } from "../../src/engine/judged.js";
import type { Texts } from "../../src/engine/texts.js";
import { asGiven } from "../../src/facts/as-given.js";
import type { Comparison, Condition } from "../../src/facts/comparison.js";
import type { ValuesLeft } from "../../src/facts/values-left.js";

/** The conditions as the rule writes them, each with whether it holds with the readings, and on what value. */
export function compared(condition: Condition, texts: Texts, judged: Judged, known: ValuesLeft): Compared {
  const truth = judged.truth(condition);
  const within = (part: Condition): Compared => compared(part, texts, judged, known);
  if ("all" in condition) return { all: condition.all.map(within), truth };
  if ("any" in condition) return { any: condition.any.map(within), truth };
  if ("not" in condition) return { not: within(condition.not), truth };
  if (!("condition" in condition)) return { ...condition, truth, ...values(condition, texts, judged, known) };
  const named = texts.vocabulary.conditions[condition.condition];
  return { ...condition, is: within(named ?? { all: [] }), truth };
}

function values(
  { fact: written }: Comparison,
  { vocabulary }: Texts,
  judged: Judged,
  known: ValuesLeft,
): Pick<ComparedFact, "known" | "read"> {
  const id = written === "ageYears" ? "ageMonths" : written;
  const fact = vocabulary.facts.get(id);
  const left = known.get(id);
  const reading = judged.readings.find((one) => one.fact.id === id && one.state === "in-use");
  return {
    ...(fact === undefined || left === undefined ? {} : { known: asGiven(fact, left) }),
    ...(reading === undefined ? {} : { read: reading.reading.read }),
  };
}
