import { asGiven } from "../facts/as-given.js";
import type { Comparison, Condition, Scalar } from "../facts/comparison.js";
import { freezeNew } from "../kernel/freeze.js";
import { once } from "../kernel/once.js";
import { not, type Truth } from "../kernel/truth.js";
import type { Compared, ComparedFact } from "./indication.js";
import type { MetReading } from "./judged.js";
import type { Program } from "./program/program.js";
import { type Sheet, settledBy } from "./program/sheet.js";
import { truthIn } from "./program/truth-in.js";
import type { ClassedFact } from "./program/value-classes.js";
import type { Decidable } from "./program/written.js";

/** What is known of one case, for whoever shows conditions. */
export interface Showing {
  readonly sheet: Sheet;
  /** The reading in use of the fact at a place. */
  reading(place: number): MetReading | undefined;
  /** The values that a fact may still have; nothing where nothing is known of it. */
  left(fact: ClassedFact): readonly Scalar[] | undefined;
}

/**
 * Shows the conditions of a program, as the rule writes them, each with whether it holds with the readings, and on what value.
 *
 * The same comparison comes to the same frozen part while its fact has the same value, and so does a small group of them:
 * such parts are kept, a few for each condition, because to make and to freeze them is most of what an indication costs.
 */
export function showing(program: Program): (condition: Condition, view: Showing) => Compared {
  const shown = once((condition: Condition) => newShown(condition, program));
  return (condition, view) => show(shown(condition), view, program).compared;
}

/** How many shapes are kept of a comparison or a group, and how many parts a group may have to be kept. */
const KEPT = 64;
const MOST_PARTS = 4;
const NOT_KEPT = -1;

/** A condition with what is kept of it. */
interface Shown {
  readonly kind: "all" | "any" | "not" | "named" | "comparison";
  readonly decidable: Decidable;
  readonly parts: readonly Shown[];
  /** Its parts have no fact in common, nor have theirs: so what it comes to can be told from what they come to. */
  readonly isApart: boolean;
  /** Of a comparison: itself, and its fact unless it is on a count. */
  readonly comparison: Comparison | undefined;
  readonly fact: ClassedFact | undefined;
  /** Of that fact; -1 where there is none. */
  readonly place: number;
  /** The number that stands for nothing known of it; -1 where that does not say everything. */
  readonly unknown: number;
  /** The name of a named condition. */
  readonly name: string;
  /** What is kept of a group, by the numbers of its parts; and of a comparison, by the number that its fact is known by. */
  readonly kept: Map<number, Part>;
  readonly byNumber: Part[];
}

/** A part of what is shown; by its number another one made of it is found again. */
interface Part {
  readonly compared: Compared;
  /** Of that, found faster: what is shown has as many shapes as there are kinds of conditions. */
  readonly truth: Truth;
  readonly number: number;
}

function newShown(condition: Condition, program: Program): Shown {
  const { vocabulary, written, factOf } = program;
  const fact =
    "fact" in condition ? factOf.get(condition.fact === "ageYears" ? "ageMonths" : condition.fact) : undefined;
  const made = (kind: Shown["kind"], conditions: readonly Condition[]): Shown => ({
    kind,
    decidable: written.decidable(condition),
    ...partsOf(conditions.map((part) => newShown(part, program))),
    comparison: "fact" in condition ? condition : undefined,
    fact,
    place: fact?.place ?? -1,
    unknown: fact !== undefined && written.decidable(condition).named.length === 1 ? fact.values.length : -1,
    name: "condition" in condition ? condition.condition : "",
    kept: new Map(),
    byNumber: [],
  });
  if ("all" in condition) return made("all", condition.all);
  if ("any" in condition) return made("any", condition.any);
  if ("not" in condition) return made("not", [condition.not]);
  if ("fact" in condition) return made("comparison", []);
  return made("named", [vocabulary.conditions[condition.condition] ?? { all: [] }]);
}

function partsOf(parts: readonly Shown[]): Pick<Shown, "parts" | "isApart"> {
  const facts = parts.flatMap(({ decidable }) => decidable.named);
  return { parts, isApart: new Set(facts).size === facts.length && parts.every(({ isApart }) => isApart) };
}

function show(shown: Shown, view: Showing, program: Program): Part {
  const { parts } = shown;
  if (shown.comparison !== undefined) {
    const number = numberIn(shown, view);
    return shown.byNumber[number] ?? showComparison(shown, shown.comparison, number, view, program);
  }
  // What a group comes to: one part that decides settles it, else one that is unknown leaves it open.
  const [neutral, decides]: readonly [Truth, Truth] = shown.kind === "any" ? ["fails", "holds"] : ["holds", "fails"];
  let truth: Truth = neutral;
  // Parts that are known by their numbers make a group that is known by theirs.
  let key = parts.length > MOST_PARTS ? NOT_KEPT : 0;
  const within = new Array<Compared>(parts.length);
  for (let place = 0; place < parts.length; place++) {
    const part = show(parts[place] ?? shown, view, program);
    within[place] = part.compared;
    if (part.truth === decides || (part.truth === "unknown" && truth === neutral)) truth = part.truth;
    key = key < 0 || part.number < 0 ? NOT_KEPT : key * KEPT + part.number;
  }
  const found = key < 0 ? undefined : shown.kept.get(key);
  if (found !== undefined) return found;
  const exact = shown.isApart ? truth : truthIn(shown.decidable, program, view.sheet.onRead);
  const made = shown.kind === "not" && shown.isApart ? not(exact) : exact;
  const compared = group(shown, within, made);
  return key < 0 ? { compared, truth: made, number: NOT_KEPT } : keep(shown, key, compared, made);
}

/**
 * The number by which a comparison is known again: that of its fact's value, or one more than those where nothing is known of it.
 *
 * One value alone says everything: that its fact applies, and that nothing is read. So does that nothing is known and nothing
 * read, unless the comparison turns on another fact as well.
 */
function numberIn({ place, unknown }: Shown, { sheet, reading }: Showing): number {
  const only = settledBy(sheet, place);
  return only < 0 && unknown >= 0 && sheet.isKnown[place] === 0 && reading(place) === undefined ? unknown : only;
}

/** Keeps a group, as long as few are kept of it. */
function keep({ kept }: Shown, key: number, compared: Compared, truth: Truth): Part {
  if (kept.size >= KEPT) return { compared, truth, number: NOT_KEPT };
  const part = { compared, truth, number: kept.size };
  kept.set(key, part);
  return part;
}

function group({ kind, name }: Shown, parts: readonly Compared[], truth: Truth): Compared {
  if (kind === "all") return Object.freeze({ all: Object.freeze(parts), truth });
  if (kind === "any") return Object.freeze({ any: Object.freeze(parts), truth });
  const [part = NOTHING] = parts;
  return Object.freeze(kind === "not" ? { not: part, truth } : { condition: name, is: part, truth });
}

const NOTHING: Compared = Object.freeze({ all: Object.freeze([]), truth: "holds" });

function showComparison(
  { fact, byNumber, decidable }: Shown,
  condition: Comparison,
  number: number,
  view: Showing,
  program: Program,
): Part {
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
  const part = { compared: Object.freeze(compared), truth: compared.truth, number: number < KEPT ? number : NOT_KEPT };
  if (number >= 0) byNumber[number] = part;
  return part;
}
