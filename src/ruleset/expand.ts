import { yearsOf } from "../facts/age.js";
import type { Comparison, Condition, ConditionGroup, Scalar } from "../facts/comparison.js";
import { allValues, valuesMeeting } from "../facts/values.js";
import { type FactIndex, indexFacts } from "../facts/values-left.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { once } from "../kernel/once.js";
import type { Count, RuleSet } from "./rule-set.js";

/** What the words of a condition may refer to. */
export interface Vocabulary {
  readonly facts: FactIndex;
  readonly counts: ReadonlyMap<string, Count>;
  readonly conditions: { readonly [name: string]: ConditionGroup };
}

/** The words of a whole set. */
export function vocabularyOf({ facts, counts, conditions }: RuleSet): Vocabulary {
  return { facts: indexFacts(facts), counts: new Map(counts.map((count) => [count.id, count])), conditions };
}

/**
 * A condition with everything it refers to written out, and no negation left.
 *
 * Each comparison has become the set of values that meet it; comparisons of one fact in one group are one set.
 */
export type Expanded =
  | { readonly kind: "fact"; readonly fact: string; readonly values: ReadonlySet<Scalar> }
  | { readonly kind: "all" | "any"; readonly parts: readonly Expanded[] }
  | { readonly kind: "count"; readonly parts: readonly Expanded[]; readonly values: ReadonlySet<Scalar> };

/** Whether a condition is wanted as it stands or as its opposite. */
export type Polarity = "as-written" | "opposite";

/** Named conditions, counts and what the facts presuppose, spliced in; the reader has refused cycles and strangers. */
export function expand(condition: Condition, vocabulary: Vocabulary, sense: Polarity = "as-written"): Expanded {
  if ("all" in condition) return group("all", condition.all, vocabulary, sense);
  if ("any" in condition) return group("any", condition.any, vocabulary, sense);
  if ("not" in condition) return expand(condition.not, vocabulary, opposite(sense));
  if ("condition" in condition) return expand(named(condition.condition, vocabulary), vocabulary, sense);
  return comparison(condition, vocabulary, sense);
}

function group(kind: "all" | "any", parts: readonly Condition[], vocabulary: Vocabulary, sense: Polarity): Expanded {
  const opposite = kind === "all" ? "any" : "all";
  return join(
    sense === "as-written" ? kind : opposite,
    parts.map((part) => expand(part, vocabulary, sense)),
  );
}

function named(name: string, { conditions }: Vocabulary): ConditionGroup {
  const found = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
  if (found === undefined) throw new MisuseError(`no condition called ${name}; read the rule set first`);
  return found;
}

/** A text that only the same comparison has. */
export function comparisonKey({ fact, operator, value }: Comparison): string {
  return `${fact} ${operator} ${typeof value === "number" ? value : JSON.stringify(value)}`;
}

/** The same comparison stands in many rules: it is written out once for a vocabulary. */
const comparisons = once((_: Vocabulary) => new Map<string, Expanded>());

function comparison(written: Comparison, vocabulary: Vocabulary, sense: Polarity): Expanded {
  const key = `${sense} ${comparisonKey(written)}`;
  const done = comparisons(vocabulary);
  const found = done.get(key) ?? newComparison(written, vocabulary, sense);
  done.set(key, found);
  return found;
}

function newComparison(written: Comparison, vocabulary: Vocabulary, sense: Polarity): Expanded {
  const count = vocabulary.counts.get(written.fact);
  if (count !== undefined) {
    const numbers = Array.from({ length: count.of.length + 1 }, (_, number) => number);
    const parts = count.of.map((part) => expand(part, vocabulary));
    return { kind: "count", parts, values: inSense(numbers, valuesMeeting(numbers, written), sense) };
  }
  const id = written.fact === "ageYears" ? "ageMonths" : written.fact;
  const fact = vocabulary.facts.get(id);
  if (fact === undefined) throw new MisuseError(`no fact called ${written.fact}; read the rule set first`);
  const domain = allValues(fact);
  const met = written.fact === "ageYears" ? monthsMeeting(domain, written) : valuesMeeting(domain, written);
  const itself: Expanded = { kind: "fact", fact: id, values: inSense(domain, met, sense) };
  if (fact.appliesWhen === undefined) return itself;
  return join(sense === "as-written" ? "all" : "any", [comparison(fact.appliesWhen, vocabulary, sense), itself]);
}

function monthsMeeting(months: readonly Scalar[], written: Comparison): Set<Scalar> {
  const years = valuesMeeting([...new Set(months.map((month) => yearsOf(Number(month))))], written);
  return new Set(months.filter((month) => years.has(yearsOf(Number(month)))));
}

function inSense(domain: readonly Scalar[], met: ReadonlySet<Scalar>, sense: Polarity): ReadonlySet<Scalar> {
  return sense === "as-written" ? met : new Set(domain.filter((value) => !met.has(value)));
}

export function opposite(sense: Polarity): Polarity {
  return sense === "as-written" ? "opposite" : "as-written";
}

/** One group of the parts, with groups of the same kind opened and comparisons of one fact made one. */
function join(kind: "all" | "any", parts: readonly Expanded[]): Expanded {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const joined: Expanded[] = [];
  for (const part of flat) {
    const place =
      part.kind === "fact" ? joined.findIndex((other) => other.kind === "fact" && other.fact === part.fact) : -1;
    const other = joined[place];
    if (part.kind === "fact" && other?.kind === "fact") joined[place] = merge(kind, other, part);
    else joined.push(part);
  }
  const [only, ...rest] = joined;
  return only !== undefined && rest.length === 0 ? only : { kind, parts: joined };
}

function merge(kind: "all" | "any", one: FactSet, other: FactSet): FactSet {
  const values = kind === "all" ? [...one.values].filter((v) => other.values.has(v)) : [...one.values, ...other.values];
  return { kind: "fact", fact: one.fact, values: new Set(values) };
}

type FactSet = Extract<Expanded, { kind: "fact" }>;

/** Every comparison of a fact that stands in it, in order. */
export function factSets(tree: Expanded): readonly FactSet[] {
  return tree.kind === "fact" ? [tree] : tree.parts.flatMap(factSets);
}
