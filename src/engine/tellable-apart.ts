import { possibleValues } from "../facts/age.js";
import { asGiven } from "../facts/as-given.js";
import type { Scalar } from "../facts/comparison.js";
import type { Part } from "../facts/given.js";
import { freezeNew } from "../kernel/freeze.js";
import { once } from "../kernel/once.js";
import { factWords } from "../ruleset/words.js";
import type { Divisions } from "./program/agenda.js";
import type { Classes } from "./program/classes.js";
import { type ClassedFact, classesIn, classOf } from "./program/value-classes.js";

/** Values of a fact that no rule, duty, danger question or reading tells apart; of a number, neighbours. */
export interface AlikeValues {
  readonly values: readonly Scalar[];
  readonly classes: Classes;
  /** As a case would write them; frozen. */
  readonly given: Scalar | Part<Scalar>;
  readonly says: string;
}

const ofUnknown = once<Divisions, Map<number, readonly AlikeValues[]>>(() => new Map());

/** The values that are left of a fact, divided where anything tells them apart; those of one of which nothing is known, once. */
export function tellableApart(
  classed: ClassedFact,
  divisions: Divisions,
  left?: readonly Scalar[],
): readonly AlikeValues[] {
  if (left !== undefined) return divided(classed, divisions, left);
  const before = ofUnknown(divisions);
  const found = before.get(classed.place) ?? divided(classed, divisions, possibleValues(classed.fact));
  before.set(classed.place, found);
  return found;
}

function divided(classed: ClassedFact, divisions: Divisions, left: readonly Scalar[]): readonly AlikeValues[] {
  const { fact, place } = classed;
  const apart: { met: string; values: Scalar[] }[] = [];
  for (const value of left) {
    const found = classOf(classed, value);
    const met = (divisions.get(place) ?? []).map((some) => ((some[found >>> 5] ?? 0) >>> (found & 31)) & 1).join("");
    const last = fact.kind === "integer" ? apart.at(-1) : undefined;
    if (last?.met === met) last.values.push(value);
    else apart.push({ met, values: [value] });
  }
  return apart.map(({ values }) => ({
    values,
    classes: classesIn(classed, values),
    given: freezeNew(asGiven(fact, values)),
    says: factWords(fact, values),
  }));
}
