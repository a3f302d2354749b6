import * as fc from "fast-check";
import { allValues } from "../../src/facts/values.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { type MadeUpCase, today } from "../generated/asked.js";
import { applies } from "../properties/meaning.js";
import type { WholeCase } from "./reference.js";

/** A value for every fact, also for those that do not apply; the age is a child's. */
export function wholeCasesFor({ facts }: RuleSet): fc.Arbitrary<WholeCase> {
  const domains = facts.map((fact) => [
    fact.id,
    allValues(fact).filter((v) => fact.id !== "ageMonths" || Number(v) < 216),
  ]);
  return fc.record(Object.fromEntries(domains.map(([id, values]) => [id, fc.constantFrom(...(values ?? []))])));
}

/** A set with four such cases. */
export function fourWholeCases(sets: fc.Arbitrary<RuleSet>): fc.Arbitrary<readonly [RuleSet, readonly WholeCase[]]> {
  return sets.chain((set) => fc.tuple(fc.constant(set), fc.array(wholeCasesFor(set), { minLength: 4, maxLength: 4 })));
}

/** The same as a case: facts that do not apply are left out, because a value given says that its fact applies. */
export function asCase(set: RuleSet, facts: WholeCase): MadeUpCase {
  const world = new Map(Object.entries(facts));
  const applying = set.facts.filter((fact) => applies(fact, world, set)).map(({ id }) => id);
  return today(Object.fromEntries(applying.map((id) => [id, facts[id] ?? null])));
}
