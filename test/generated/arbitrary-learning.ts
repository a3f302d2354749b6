import * as fc from "fast-check";
import type { Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { possibleValues } from "../properties/possible-values.js";
import { setsWithCase } from "./arbitrary-cases.js";
import type { MadeUpCase } from "./asked.js";
import type { SetAndCase } from "./smaller.js";

/** A set, a case, and the same case with more known of one to three facts, as far as it admits. */
export function setsWithMoreKnown(
  sets: fc.Arbitrary<RuleSet>,
): fc.Arbitrary<readonly [RuleSet, MadeUpCase, MadeUpCase]> {
  return usable(setsWithCase(sets)).chain(([set, before]) =>
    withMoreKnown(set, before).map((after) => [set, before, after] as const),
  );
}

/** Those of which the case is not refused. */
export function usable(pairs: fc.Arbitrary<SetAndCase>): fc.Arbitrary<SetAndCase> {
  return pairs.filter(([set, { facts }]) => possibleValues(set, facts) !== undefined);
}

/** The case with more known of one to three facts; the case itself where that contradicts it. */
export function withMoreKnown(set: RuleSet, { on, facts }: MadeUpCase): fc.Arbitrary<MadeUpCase> {
  const possible = possibleValues(set, facts) ?? new Map<string, readonly Scalar[]>();
  const open = set.facts.filter(({ id }) => (possible.get(id) ?? []).length > 1);
  if (open.length === 0) return fc.constant({ on, facts });
  return fc
    .uniqueArray(fc.constantFrom(...open), { minLength: 1, maxLength: 3, selector: ({ id }) => id })
    .chain((chosen) => fc.tuple(...chosen.map((fact) => learned(fact, possible.get(fact.id) ?? []))))
    .map((more) => ({ on, facts: { ...facts, ...Object.fromEntries(more) } }))
    .map((after) => (possibleValues(set, after.facts) === undefined ? { on, facts } : after));
}

type Learned = readonly [string, MadeUpCase["facts"][string]];

function learned(fact: Fact, left: readonly Scalar[]): fc.Arbitrary<Learned> {
  const whole = fc.constantFrom(...left);
  if (fact.kind === "boolean") return whole.map((value) => [fact.id, value]);
  const part = fc
    .subarray([...left], { minLength: 1, maxLength: Math.min(8, left.length) })
    .map((oneOf) => ({ oneOf }));
  return fc.oneof({ weight: 2, arbitrary: whole }, part).map((value) => [fact.id, value]);
}
