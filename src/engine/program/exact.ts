import { type Classes, inBoth, isNone, without } from "./classes.js";
import { ALWAYS, type Formulas, NEVER } from "./formulas.js";
import type { ClassedFact } from "./value-classes.js";

/**
 * Two formulas by which a condition is decided exactly, in three-valued logic alone.
 *
 * `certain` holds where the condition holds in every completion; `possible` does not fail where it holds in some. They
 * are one formula unless a fact stands twice: then each of its classes is tried.
 */
export interface Exact {
  readonly certain: number;
  readonly possible: number;
}

/** A condition settled exactly: Shannon's expansion over the facts that stand twice. */
export function exactly(formula: number, formulas: Formulas, facts: readonly ClassedFact[]): Exact {
  const [fact] = standingTwice(formula, formulas);
  if (fact === undefined) return { certain: formula, possible: formula };
  const tried = toldApart(formula, fact, formulas, facts).map((classes) => {
    const then = exactly(settled(formula, fact, classes, formulas), formulas, facts);
    const all = facts[fact]?.all ?? [];
    return {
      certain: formulas.join("any", [formulas.fact(fact, without(all, classes)), then.certain]),
      possible: formulas.join("all", [formulas.fact(fact, classes), then.possible]),
    };
  });
  return {
    certain: formulas.join(
      "all",
      tried.map(({ certain }) => certain),
    ),
    possible: formulas.join(
      "any",
      tried.map(({ possible }) => possible),
    ),
  };
}

/** Every comparison of a fact that stands in it, as often as it stands. */
export function comparisonsIn(
  formula: number,
  formulas: Formulas,
): readonly { readonly fact: number; readonly classes: Classes }[] {
  const found = formulas.at(formula);
  if (found.kind === "fact") return [found];
  return "parts" in found ? found.parts.flatMap((part) => comparisonsIn(part, formulas)) : [];
}

/** The facts that stand in it twice, in the order in which they first stand. */
export function standingTwice(formula: number, formulas: Formulas): readonly number[] {
  const facts = comparisonsIn(formula, formulas).map(({ fact }) => fact);
  if (new Set(facts).size === facts.length) return [];
  return [...new Set(facts.filter((fact, place) => facts.indexOf(fact) !== place))];
}

/** The classes of a fact, in groups that no comparison in the formula divides. */
export function toldApart(
  formula: number,
  fact: number,
  formulas: Formulas,
  facts: readonly ClassedFact[],
): readonly Classes[] {
  const all = facts[fact]?.all ?? [];
  return comparisonsIn(formula, formulas)
    .filter((one) => one.fact === fact)
    .reduce<readonly Classes[]>(
      (groups, { classes }) =>
        groups.flatMap((group) => [inBoth(group, classes), without(group, classes)]).filter((group) => !isNone(group)),
      [all],
    );
}

/** The formula once it is known that the fact's value lies in those classes, which none of its comparisons divides. */
function settled(formula: number, fact: number, classes: Classes, formulas: Formulas): number {
  const found = formulas.at(formula);
  switch (found.kind) {
    case "fact":
      if (found.fact !== fact) return formula;
      return isNone(inBoth(found.classes, classes)) ? NEVER : ALWAYS;
    case "all":
    case "any":
      return formulas.join(
        found.kind,
        found.parts.map((part) => settled(part, fact, classes, formulas)),
      );
    case "count":
      return formulas.count(
        found.parts.map((part) => settled(part, fact, classes, formulas)),
        found.met,
      );
    default:
      return formula;
  }
}
