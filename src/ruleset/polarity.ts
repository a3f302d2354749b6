import type { Scalar } from "../facts/comparison.js";
import { allValues } from "../facts/values.js";
import type { FactIndex } from "../facts/values-left.js";
import type { Expanded } from "./expand.js";

/** A fact that stands the wrong way round in a rule that must never be lowered. */
interface WrongPolarity {
  readonly fact: string;
  readonly why: "harm-must-not-lower" | "protective-must-not-stand-here";
}

/**
 * The facts by which a floor rule could fall: a harm fact whose rise ends it, or any protective fact.
 *
 * Neutral facts (age, choices, status) may stand either way.
 */
export function wrongPolarity(tree: Expanded, facts: FactIndex): readonly WrongPolarity[] {
  if (tree.kind === "count" && !isUpperPart(numbersTo(tree.parts.length), tree.values)) {
    return tree.parts.flatMap((part) => directed(part, facts));
  }
  if (tree.kind !== "fact") return tree.parts.flatMap((part) => wrongPolarity(part, facts));
  const fact = facts.get(tree.fact);
  if (fact === undefined || fact.direction === "neutral") return [];
  if (fact.direction === "protective") return [{ fact: fact.id, why: "protective-must-not-stand-here" }];
  return isUpperPart(allValues(fact), tree.values) ? [] : [{ fact: fact.id, why: "harm-must-not-lower" }];
}

/** Every directed fact: in a count that is not "at least so many", each of them could lower the rule. */
function directed(tree: Expanded, facts: FactIndex): readonly WrongPolarity[] {
  if (tree.kind !== "fact") return tree.parts.flatMap((part) => directed(part, facts));
  const direction = facts.get(tree.fact)?.direction;
  if (direction === "harm") return [{ fact: tree.fact, why: "harm-must-not-lower" }];
  return direction === "protective" ? [{ fact: tree.fact, why: "protective-must-not-stand-here" }] : [];
}

function isUpperPart(domain: readonly Scalar[], values: ReadonlySet<Scalar>): boolean {
  const first = domain.findIndex((value) => values.has(value));
  return first === -1 || domain.slice(first).every((value) => values.has(value));
}

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, number) => number);
}
