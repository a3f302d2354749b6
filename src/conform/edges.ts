import { ADULT_MONTHS, possibleValues } from "../facts/age.js";
import type { Scalar } from "../facts/comparison.js";
import type { Fact } from "../facts/fact.js";
import { allValues } from "../facts/values.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import type { ClassedFact } from "../ruleset/trials.js";

type Given = WrittenFacts[string];

/**
 * What is worth saying of a fact to find out where a condition changes: each value beside which another class of values begins,
 * the first and the last value, a part that spans each such place, and that it is not known.
 */
export function edgesOf(fact: Fact, { classes }: ClassedFact): readonly Given[] {
  const classOf = new Map(classes.flatMap((values, place) => values.map((value) => [value, place] as const)));
  const values = valuesToTry(fact);
  if (fact.kind === "boolean") return [...values, null];
  if (fact.kind === "choice") return [...oneOfEach(values, classOf), null];
  const turns = values.flatMap((value, at) => {
    const before = values[at - 1];
    return before !== undefined && classOf.get(before) !== classOf.get(value) ? [[before, value] as const] : [];
  });
  const alone = new Set([...values.slice(0, 1), ...turns.flat(), ...values.slice(-1)]);
  return [...alone, ...turns.map(([from, to]) => ({ from, to })), null];
}

/** A person of eighteen is tried for every rule on an age; older ones are of one kind with that person. */
function valuesToTry(fact: Fact): readonly Scalar[] {
  if (fact.id !== "ageMonths") return allValues(fact);
  return [...possibleValues(fact), ...allValues(fact).filter((value) => value === ADULT_MONTHS)];
}

/** One value of each class, and a part that holds one of each two that follow each other. */
function oneOfEach(values: readonly Scalar[], classOf: ReadonlyMap<Scalar, number>): readonly Given[] {
  const first = new Map<number, Scalar>();
  for (const value of values) {
    const its = classOf.get(value) ?? -1;
    if (!first.has(its)) first.set(its, value);
  }
  const alone = [...first.values()];
  const pairs = alone.slice(1).map((value, at) => ({ oneOf: [alone[at] ?? value, value] }));
  return [...alone, ...pairs];
}
