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
  const tried = toldApart(comparisonsIn(formula, formulas), fact, facts).map((classes) => {
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

/** A comparison as a formula holds it. */
interface ComparedClasses {
  readonly fact: number;
  readonly classes: Classes;
}

/** Every comparison of a fact that stands in it, as often as it stands. */
export function comparisonsIn(formula: number, formulas: Formulas): readonly ComparedClasses[] {
  const found: ComparedClasses[] = [];
  const take = (place: number): void => {
    const one = formulas.at(place);
    if (one.kind === "fact") found.push(one);
    else if ("parts" in one) one.parts.forEach(take);
  };
  take(formula);
  return found;
}

/** The facts that stand in it twice, in the order in which they first stand. */
export function standingTwice(formula: number, formulas: Formulas): readonly number[] {
  const facts = comparisonsIn(formula, formulas).map(({ fact }) => fact);
  if (new Set(facts).size === facts.length) return [];
  return [...new Set(facts.filter((fact, place) => facts.indexOf(fact) !== place))];
}

/** The classes of a fact, in groups that none of the comparisons divides. */
export function toldApart(
  comparisons: readonly ComparedClasses[],
  fact: number,
  facts: readonly ClassedFact[],
): readonly Classes[] {
  let groups: readonly Classes[] = [facts[fact]?.all ?? []];
  for (let at = 0; at < comparisons.length; at++) {
    const one = comparisons[at];
    if (one?.fact === fact) groups = groups.flatMap((group) => divided(group, one.classes));
  }
  return groups;
}

/** What is in the classes, and what is not; without what is empty. */
function divided(group: Classes, classes: Classes): readonly Classes[] {
  const within = inBoth(group, classes);
  const others = without(group, classes);
  if (isNone(within)) return [others];
  return isNone(others) ? [within] : [within, others];
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
