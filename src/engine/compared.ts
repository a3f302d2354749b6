import { asGiven } from "../facts/as-given.js";
import type { Comparison, Condition } from "../facts/comparison.js";
import type { Compared, ComparedFact } from "./indication.js";
import type { Judged } from "./judge.js";
import type { Prepared } from "./prepare.js";
import { truthOf } from "./truth-of.js";

/** The conditions as the rule writes them, each with whether it holds with the readings, and on what value. */
export function compared(condition: Condition, set: Prepared, judged: Judged): Compared {
  const truth = truthOf(set.written(condition), judged.read);
  const within = (part: Condition): Compared => compared(part, set, judged);
  if ("all" in condition) return { all: condition.all.map(within), truth };
  if ("any" in condition) return { any: condition.any.map(within), truth };
  if ("not" in condition) return { not: within(condition.not), truth };
  if (!("condition" in condition)) return { ...condition, truth, ...values(condition, judged) };
  const named = set.vocabulary.conditions[condition.condition];
  return { ...condition, is: within(named ?? { all: [] }), truth };
}

function values({ fact: written }: Comparison, { known, readings }: Judged): Pick<ComparedFact, "known" | "read"> {
  const id = written === "ageYears" ? "ageMonths" : written;
  const fact = known.facts.get(id);
  const left = known.left.get(id);
  const reading = readings.find((one) => one.fact.id === id && one.values.length > 0);
  return {
    ...(fact === undefined || left === undefined ? {} : { known: asGiven(fact, left) }),
    ...(reading === undefined ? {} : { read: reading.reading.read }),
  };
}
