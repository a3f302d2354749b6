import { AGE_YEARS } from "../facts/age.js";
import type { Condition } from "../facts/comparison.js";
import type { FactIndex } from "../facts/values-left.js";

/** The names that stand in a condition itself: named conditions, and what comparisons are about. */
interface Named {
  readonly conditions: ReadonlySet<string>;
  /** Facts and counts alike; `ageYears` as it is written. */
  readonly facts: ReadonlySet<string>;
}

/** What a condition names, without following the names. */
export function namesIn(condition: Condition): Named {
  const conditions = new Set<string>();
  const facts = new Set<string>();
  const visit = (part: Condition): void => {
    if ("all" in part) part.all.forEach(visit);
    else if ("any" in part) part.any.forEach(visit);
    else if ("not" in part) visit(part.not);
    else if ("condition" in part) conditions.add(part.condition);
    else facts.add(part.fact);
  };
  visit(condition);
  return { conditions, facts };
}

/** All that a condition comes down to, its references followed. */
export interface Reach {
  /** The facts on which it depends, without what these presuppose. */
  readonly facts: ReadonlySet<string>;
  /** Comparisons and groups when everything is written out; `Infinity` beyond all counting. */
  readonly nodes: number;
  /** Whether every condition and count that it needs is known. */
  readonly isWhole: boolean;
}

/** What every named condition and count comes down to; looked up by `condition:name` and `count:id`. */
export type Reaches = ReadonlyMap<string, Reach>;

/** What a condition comes down to, once what it refers to is known. */
export function reachOf(condition: Condition, reaches: Reaches, facts: FactIndex): Reach {
  const found = new Set<string>();
  let nodes = 0;
  let isWhole = true;
  const follow = (reach: Reach | undefined): void => {
    nodes += reach?.nodes ?? 0;
    isWhole &&= reach?.isWhole ?? false;
    for (const fact of reach?.facts ?? []) found.add(fact);
  };
  const visit = (part: Condition): void => {
    nodes += 1;
    if ("all" in part) part.all.forEach(visit);
    else if ("any" in part) part.any.forEach(visit);
    else if ("not" in part) visit(part.not);
    else if ("condition" in part) follow(reaches.get(`condition:${part.condition}`));
    else compare(part.fact);
  };
  const compare = (name: string): void => {
    const count = reaches.get(`count:${name}`);
    if (count !== undefined) {
      follow(count);
      return;
    }
    const id = name === AGE_YEARS.id ? "ageMonths" : name;
    found.add(id);
    nodes += gatesOf(id, facts).length;
    isWhole &&= facts.has(id);
  };
  visit(condition);
  return { facts: found, nodes, isWhole };
}

/** The facts that a fact presupposes, nearest first. Circles were refused before. */
export function gatesOf(id: string, facts: FactIndex): readonly string[] {
  const gate = facts.get(id)?.appliesWhen?.fact;
  return gate === undefined ? [] : [gate, ...gatesOf(gate, facts)];
}
