import { asGiven } from "../facts/as-given.js";
import type { Comparison, Scalar } from "../facts/comparison.js";
import { freezeNew } from "../kernel/freeze.js";
import { not, type Truth } from "../kernel/truth.js";
import type { Compared, ComparedFact } from "./indication.js";
import type { MetReading } from "./judged.js";
import type { Program } from "./program/program.js";
import { type Sheet, settledBy } from "./program/sheet.js";
import { truthIn } from "./program/truth-in.js";
import type { ClassedFact } from "./program/value-classes.js";
import type { Part, Showable } from "./showable.js";

/** What is known of one case, for whoever shows conditions. */
export interface Showing {
  readonly sheet: Sheet;
  /** The reading in use of the fact at a place. */
  reading(place: number): MetReading | undefined;
  /** The values that a fact may still have; nothing where nothing is known of it. */
  left(fact: ClassedFact): readonly Scalar[] | undefined;
}

/**
 * Shows a condition as the rule writes it, each part with whether it holds with the readings, and on what value.
 *
 * The same comparison comes to the same frozen part while its fact has the same value, and so does a group of few values:
 * such parts are kept, because to make and to freeze them is most of what an indication costs.
 */
export function show(shown: Showable, view: Showing, program: Program): Compared {
  return showPart(shown, view, program).compared;
}

function showPart(shown: Showable, view: Showing, program: Program): Part {
  const number = shown.span === 0 ? -1 : numberIn(shown, view);
  if (number < 0) return make(shown, view, program);
  const before = shown.kept[number];
  if (before !== undefined) return before;
  const made = make(shown, view, program);
  shown.kept[number] = made;
  return made;
}

function make(shown: Showable, view: Showing, program: Program): Part {
  return shown.comparison === undefined
    ? showGroup(shown, view, program)
    : showComparison(shown, shown.comparison, view, program);
}

/** The number of what a condition comes to, by those of its comparisons; -1 where one of them has none. */
function numberIn({ leaves }: Showable, view: Showing): number {
  let number = 0;
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at];
    if (leaf === undefined) continue;
    const its = numberOf(leaf, view);
    if (its < 0) return -1;
    number = number * leaf.span + its;
  }
  return number;
}

/**
 * The number by which a comparison is known again: that of its fact's value, or one more than those where nothing is known of it.
 *
 * One value alone says everything: that its fact applies, and that nothing is read. So does that nothing is known and nothing
 * read, unless the comparison turns on another fact as well.
 */
function numberOf({ place, unknown }: Showable, { sheet, reading }: Showing): number {
  const only = settledBy(sheet, place);
  return only < 0 && unknown >= 0 && sheet.isKnown[place] === 0 && reading(place) === undefined ? unknown : only;
}

/** What a group comes to: one part that decides settles it, else one that is unknown leaves it open. */
function showGroup(shown: Showable, view: Showing, program: Program): Part {
  const { kind, parts } = shown;
  const neutral: Truth = kind === "any" ? "fails" : "holds";
  const decides: Truth = kind === "any" ? "holds" : "fails";
  let truth: Truth = neutral;
  const within = new Array<Compared>(parts.length);
  for (let place = 0; place < parts.length; place++) {
    const part = showPart(parts[place] ?? shown, view, program);
    within[place] = part.compared;
    if (part.truth === decides || (part.truth === "unknown" && truth === neutral)) truth = part.truth;
  }
  const exact = shown.isApart ? truth : truthIn(shown.decidable, program, view.sheet.onRead);
  const made = kind === "not" && shown.isApart ? not(exact) : exact;
  return { compared: grouped(shown, within, made), truth: made };
}

function grouped({ kind, name }: Showable, parts: readonly Compared[], truth: Truth): Compared {
  if (kind === "all") return Object.freeze({ all: Object.freeze(parts), truth });
  if (kind === "any") return Object.freeze({ any: Object.freeze(parts), truth });
  const [part = NOTHING] = parts;
  return Object.freeze(kind === "not" ? { not: part, truth } : { condition: name, is: part, truth });
}

const NOTHING: Compared = Object.freeze({ all: Object.freeze([]), truth: "holds" });

function showComparison({ fact, decidable }: Showable, condition: Comparison, view: Showing, program: Program): Part {
  const known = fact && view.left(fact);
  const reading = fact && view.reading(fact.place);
  const compared: { -readonly [Key in keyof ComparedFact]: ComparedFact[Key] } = {
    fact: condition.fact,
    operator: condition.operator,
    value: condition.value,
    truth: truthIn(decidable, program, view.sheet.onRead),
  };
  if (fact !== undefined && known !== undefined) compared.known = freezeNew(asGiven(fact.fact, known));
  if (reading !== undefined) compared.read = reading.reading.read;
  return { compared: Object.freeze(compared), truth: compared.truth };
}
