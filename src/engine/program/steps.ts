import { type Classes, inBoth, isNone } from "./classes.js";
import { ALWAYS, type Formula, type Formulas, NEVER } from "./formulas.js";
import { DECIDED } from "./sheet.js";
import type { ClassedFact } from "./value-classes.js";

/** How the parts of a step are joined. */
export const ALL = 0;
export const ANY = 1;
const COUNT = 2;
/** A group's code is its number of parts times this, and the way in which they are joined. */
export const KINDS = 4;

/**
 * The formulas that are wanted, and what they are made of, one after another: each after its parts.
 *
 * Each has a slot, in which its value is kept: two for what never and always holds, then the comparisons fact by fact,
 * then the groups. Everything is flat, in typed arrays.
 */
export interface Steps {
  readonly slots: number;
  /** Slot of a formula, by its place; -1 for one that is not wanted. */
  readonly slotOf: Int32Array;
  /** For each fact, the first slot of its comparisons; the next fact's is the end. */
  readonly firstOf: Int32Array;
  /** For each comparison's slot, where its classes begin in `classes`. */
  readonly classesAt: Int32Array;
  readonly classes: Int32Array;
  /** The values of all comparisons of a fact by the class that it is in: for each fact where its rows begin. */
  readonly rowsAt: Int32Array;
  readonly rows: Uint8Array;
  /** The first slot of a group. */
  readonly firstGroup: number;
  /** For each group, one after another: how many parts it has and how they are joined, then their slots. */
  readonly code: Int32Array;
  /** Where each group begins in it. */
  readonly codeAt: Int32Array;
  /** For each group that is a count, by how many parts hold, whether it does; others have none. */
  readonly met: readonly (readonly boolean[] | undefined)[];
}

export function stepsFor(wanted: readonly number[], formulas: Formulas, facts: readonly ClassedFact[]): Steps {
  const needed = reached(wanted, formulas);
  const comparedBy = facts.map((): Comparison[] => []);
  const groups: Group[] = [];
  for (const place of needed) {
    const formula = formulas.at(place);
    if (formula.kind === "fact") comparedBy[formula.fact]?.push({ place, classes: formula.classes });
    else if ("parts" in formula) groups.push({ place, formula });
  }
  const comparisons = comparedBy.flat();

  const slotOf = new Int32Array((needed.at(-1) ?? ALWAYS) + 1).fill(-1);
  slotOf[NEVER] = NEVER;
  slotOf[ALWAYS] = ALWAYS;
  [...comparisons, ...groups].forEach(({ place }, index) => {
    slotOf[place] = index + 2;
  });

  const [classesAt, classes] = inARow(comparisons.map((one) => one.classes));
  const [rowsAt, rows] = inARow(
    facts.map(({ place, alone }) => alone.flatMap((one) => (comparedBy[place] ?? []).map(rowOf(one)))),
  );
  const [codeAt, code] = inARow(
    groups.map(({ formula }) => [
      formula.parts.length * KINDS + kindOf(formula),
      ...formula.parts.map((part) => slotOf[part] ?? NEVER),
    ]),
  );
  return {
    slots: comparisons.length + groups.length + 2,
    slotOf,
    firstOf: Int32Array.from(inARow(comparedBy)[0], (start) => start + 2),
    classesAt: Int32Array.from([0, 0, ...classesAt]),
    classes: Int32Array.from(classes),
    rowsAt: Int32Array.from(rowsAt),
    rows: Uint8Array.from(rows),
    firstGroup: comparisons.length + 2,
    code: Int32Array.from(code),
    codeAt: Int32Array.from(codeAt),
    met: groups.map(({ formula }) => (formula.kind === "count" ? formula.met : undefined)),
  };
}

interface Comparison {
  readonly place: number;
  readonly classes: Classes;
}

interface Group {
  readonly place: number;
  readonly formula: Extract<Formula, { readonly parts: readonly number[] }>;
}

/** The groups of which some formulas are made, each after its parts. */
export function groupsOf(some: readonly number[], formulas: Formulas, { slotOf, firstGroup }: Steps): Int32Array {
  const groups = reached(some, formulas).map((place) => (slotOf[place] ?? -1) - firstGroup);
  return Int32Array.from(groups.filter((group) => group >= 0));
}

/** Places of all that is wanted and of its parts, lowest first: parts come before what is made of them. */
function reached(wanted: readonly number[], formulas: Formulas): readonly number[] {
  const found = new Set<number>();
  const open = [...wanted];
  for (const place of open) {
    if (found.has(place)) continue;
    found.add(place);
    const formula = formulas.at(place);
    if ("parts" in formula) open.push(...formula.parts);
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether a comparison holds in a class: never or surely, on what is given and with the readings. */
function rowOf(one: Classes): (comparison: Comparison) => number {
  return ({ classes }) => (isNone(inBoth(one, classes)) ? 0 : DECIDED);
}

/** Lists one after another: where each begins, and the end; and what stands in them. */
function inARow<One>(lists: readonly (readonly One[])[]): readonly [readonly number[], readonly One[]] {
  let start = 0;
  const starts = lists.map((list) => {
    start += list.length;
    return start;
  });
  return [[0, ...starts], lists.flat() as One[]];
}

function kindOf({ kind }: Formula): number {
  if (kind === "count") return COUNT;
  return kind === "all" ? ALL : ANY;
}
