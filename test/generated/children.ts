import * as fc from "fast-check";
import type { Comparison, Condition, Scalar } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues } from "../../src/facts/values.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import { factOf, factsNamed, meets, stepsOf } from "../properties/meaning.js";
import { possibleValues } from "../properties/possible-values.js";
import { andAllElseWell } from "./all-else-well.js";
import { partOf } from "./arbitrary-cases.js";
import { type MadeUpCase, today } from "./asked.js";

/** Two cases that differ in one fact alone. */
export type TwoCases = readonly [MadeUpCase, MadeUpCase];

type RuleOrDuty = ResolvedRule | ResolvedDuty;
type Written = MadeUpCase["facts"][string];

/** Made-up children for a whole set of thresholds, each about some of its rules. */
export interface Children {
  /** What somebody may know: facts that one to three rules name and a few others; of most of them, that all else is well. */
  readonly cases: fc.Arbitrary<MadeUpCase>;
  /** A child about the rule, once with a lower and once with a higher value of the fact. */
  readonly raised: (fact: Fact, about: RuleOrDuty) => fc.Arbitrary<TwoCases>;
  readonly isUsable: (given: MadeUpCase) => boolean;
}

export function childrenOf(set: RuleSet): Children {
  const rules: readonly RuleOrDuty[] = [...set.rules, ...set.duties];
  const worthTrying = new Map(set.facts.map((fact) => [fact.id, valuesWorthTrying(fact, set)]));
  const isUsable = ({ facts }: MadeUpCase): boolean => possibleValues(set, facts) !== undefined;

  const about = (condition: Condition): fc.Arbitrary<MadeUpCase["facts"]> => {
    const compared = comparisonsIn(condition, set);
    const written = [...factsNamed(condition, set)].map((id) => writtenOf(id, compared));
    return fc.tuple(...written).map(withoutUndefined);
  };
  const writtenOf = (
    id: string,
    compared: readonly Comparison[],
  ): fc.Arbitrary<readonly [string, Written | undefined]> => {
    const fact = factOf(id, set);
    const values = worthTrying.get(id) ?? [];
    const meeting = values.filter((value) =>
      compared.some((one) => one.fact === id && meets(value, one, stepsOf(fact))),
    );
    return fc
      .oneof(
        { weight: 5, arbitrary: fc.constantFrom(...(meeting.length > 0 ? meeting : values)) },
        { weight: 2, arbitrary: fc.constantFrom(...values) },
        { weight: 1, arbitrary: fact.kind === "boolean" ? fc.constant(null) : partOf(fact, values) },
        { weight: 2, arbitrary: fc.constant(undefined) },
      )
      .map((value) => [id, value]);
  };
  const rest = fc.option(fc.nat({ max: 10_000 }), { freq: 4 });
  const several = fc.array(
    fc.constantFrom(...rules).chain(({ conditions }) => about(conditions)),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  const others = fc.uniqueArray(fc.constantFrom(...set.facts.map(({ id }) => id)), { maxLength: 4 });
  const more = others.chain((ids) => fc.tuple(...ids.map((id) => writtenOf(id, []))).map(withoutUndefined));
  const known = fc.tuple(several, more, rest).map(([named, facts, seed]) => {
    const all = today(Object.assign({}, facts, ...named));
    return seed === null ? all : andAllElseWell(all, set, seed);
  });
  /** Rules on a fact that has a cautious reading, of which nothing is known, with what the reading turns on. */
  const read = set.facts.flatMap(({ id, whenUnknown }) => {
    const naming = rules.filter(({ conditions }) => whenUnknown !== undefined && factsNamed(conditions, set).has(id));
    return naming.map(({ conditions }) => {
      const together = about(whenUnknown?.when === undefined ? conditions : { all: [conditions, whenUnknown.when] });
      return together.map((facts) => today({ ...facts, [id]: null }));
    });
  });
  return {
    isUsable,
    cases: fc
      .oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: fc.oneof(known, ...read) })
      .filter(isUsable),
    raised: (fact, rule) =>
      fc
        .tuple(about(rule.conditions), neighbours(worthTrying.get(fact.id) ?? []), rest)
        .map(([facts, [low, high], seed]): TwoCases => {
          const known = today({ ...facts, [fact.id]: low });
          const before = seed === null ? known : andAllElseWell(known, set, seed);
          return [before, today({ ...before.facts, [fact.id]: high })];
        })
        .filter((pair) => pair.every(isUsable)),
  };
}

function withoutUndefined(written: readonly (readonly [string, Written | undefined])[]): MadeUpCase["facts"] {
  return Object.fromEntries(written.filter(([, value]) => value !== undefined)) as MadeUpCase["facts"];
}

/** Two neighbouring values, the lower first: what neighbours keep to, all values keep to. */
function neighbours(values: readonly Scalar[]): fc.Arbitrary<readonly [Scalar, Scalar]> {
  return fc
    .nat({ max: values.length - 2 })
    .map((place) => [values[place] ?? false, values[place + 1] ?? true] as const);
}

/** Every value of a fact; of a number, those at or beside which some condition divides it, and the ends. */
function valuesWorthTrying(fact: Fact, set: RuleSet): readonly Scalar[] {
  const whole = allValues(fact).filter((value) => fact.id !== "ageMonths" || Number(value) < 216);
  if (fact.kind !== "integer") return whole;
  const compared = [...set.rules, ...set.duties].flatMap(({ conditions }) => comparisonsIn(conditions, set));
  const edges = compared.flatMap(({ fact: id, value }) => (id === fact.id ? [value].flat().map(Number) : []));
  const danger = fact.danger === undefined ? [] : [Number(fact.danger.value)];
  const near = [...edges, ...danger].flatMap((edge) => [edge - 1, edge, edge + 1]);
  const tried = new Set([fact.from, Number(whole.at(-1)), ...near]);
  return whole.filter((value) => tried.has(Number(value)));
}

/** Every comparison that stands in a condition, in what it refers to, or in what is presupposed. */
export function comparisonsIn(condition: Condition, set: RuleSet): readonly Comparison[] {
  if ("all" in condition) return condition.all.flatMap((part) => comparisonsIn(part, set));
  if ("any" in condition) return condition.any.flatMap((part) => comparisonsIn(part, set));
  if ("not" in condition) return comparisonsIn(condition.not, set);
  if ("condition" in condition) return comparisonsIn(set.conditions[condition.condition] ?? { all: [] }, set);
  const count = set.counts.find(({ id }) => id === condition.fact);
  if (count !== undefined) return count.of.flatMap((part) => comparisonsIn(part, set));
  const gate = factOf(condition.fact === "ageYears" ? "ageMonths" : condition.fact, set).appliesWhen;
  return gate === undefined ? [condition] : [condition, ...comparisonsIn(gate, set)];
}
