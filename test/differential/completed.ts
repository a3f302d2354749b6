import type { Comparison, Condition, Scalar } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import type { Possible } from "../properties/possible-values.js";
import { holding, type Reference, type WholeCase } from "./reference.js";
import { type Results, resultsOf } from "./results.js";

/** Values of a fact that no comparison of the set tells apart, the first of them standing for all. */
export type Classes = ReadonlyMap<string, readonly (readonly Scalar[])[]>;

/** Which values the comparisons of a set tell apart, by json-rules-engine itself. */
export async function classesOf(set: RuleSet, domains: Possible): Promise<Classes> {
  const all = comparisonsIn(set);
  const classes = new Map<string, readonly (readonly Scalar[])[]>();
  for (const [id, values] of domains) {
    const inMonths = await holding(
      all.filter(({ fact }) => fact === id),
      values,
      set,
    );
    const inYears =
      id === "ageMonths"
        ? await holding(
            all.filter(({ fact }) => fact === "ageYears"),
            values,
            set,
          )
        : [];
    const alike = new Map<string, Scalar[]>();
    for (const [place, value] of values.entries()) {
      const told = `${inMonths[place]} ${inYears[place] ?? ""}`;
      alike.set(told, [...(alike.get(told) ?? []), value]);
    }
    classes.set(id, [...alike.values()]);
  }
  return classes;
}

/** Every comparison that a set makes, wherever it stands. */
function comparisonsIn(set: RuleSet): readonly Comparison[] {
  const conditions: readonly Condition[] = [
    ...[...set.rules, ...set.duties].map(({ conditions }) => conditions),
    ...Object.values(set.conditions),
    ...set.counts.flatMap(({ of }) => of),
    ...set.facts.flatMap(({ appliesWhen }) => appliesWhen ?? []),
  ];
  return conditions.flatMap(within);
}

function within(condition: Condition): readonly Comparison[] {
  if ("fact" in condition) return [condition];
  if ("condition" in condition) return [];
  if ("not" in condition) return within(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(within);
}

/** Completions of what is possible, one for each setting of the value classes; no more than `most`, picked at random. */
export interface Completed {
  readonly cases: readonly WholeCase[];
  /** Whether that is all of them. */
  readonly isExact: boolean;
}

export function completed(possible: Possible, classes: Classes, picks: readonly number[]): Completed {
  const left = [...possible].map(([id, values]) => {
    const firsts = (classes.get(id) ?? []).flatMap((alike) => alike.find((value) => values.includes(value)) ?? []);
    return [id, firsts] as const;
  });
  const number = left.reduce((product, [, values]) => product * values.length, 1);
  const isExact = number <= picks.length;
  const places = isExact ? Array.from({ length: number }, (_, place) => place) : picks.map((pick) => pick % number);
  return { cases: places.map((place) => nth(left, place)), isExact };
}

function nth(left: readonly (readonly [string, readonly Scalar[]])[], place: number): WholeCase {
  let rest = place;
  const facts: Record<string, Scalar> = {};
  for (const [id, values] of left) {
    const value = values[rest % values.length];
    if (value === undefined) throw new Error(`no value left for ${id}`);
    facts[id] = value;
    rest = Math.floor(rest / values.length);
  }
  return facts;
}

/** At every place of every rule, whether json-rules-engine finds it so in all of the completions, in none or in some. */
export async function overall(
  set: RuleSet,
  reference: Reference,
  cases: readonly WholeCase[],
): Promise<Results<"holds" | "fails" | "unknown">> {
  const found: Record<string, "holds" | "fails" | "unknown"> = {};
  for (const facts of cases) {
    for (const [at, result] of Object.entries(resultsOf(await reference.run(facts), set))) {
      const now = result ? "holds" : "fails";
      found[at] = found[at] === undefined || found[at] === now ? now : "unknown";
    }
  }
  return found;
}
