import type { Classes } from "./classes.js";
import type { Program } from "./program.js";
import { compareGiven, compareRead, decideGroups, isInUse } from "./run.js";
import type { Sheet } from "./sheet.js";
import type { ClassedFact } from "./value-classes.js";

/**
 * Decides a case that has been decided once more, with one fact narrowed to some of its classes; says whether it could.
 *
 * It could not where that contradicts the case. Only what turns on the fact is decided anew, and on facts that it narrows or that are
 * read otherwise then. What is left and decided is that of the whole case; how something is known of each fact is not written.
 */
export function narrowFurther(
  program: Program,
  downstream: (place: number) => Int32Array,
  from: Sheet,
  to: Sheet,
  fact: ClassedFact,
  classes: Classes,
): boolean {
  const { gates, readings, whens, steps } = program;
  to.left.set(from.left);
  to.values.set(from.values);
  if (to.read !== to.left) to.read.set(from.read);
  to.isKnown.set(from.isKnown);

  const changed: number[] = [];
  const narrow = (one: ClassedFact, wanted: Classes): boolean => {
    let any = 0;
    let isOther = false;
    for (let at = 0; at < one.words; at++) {
      const before = to.left[one.word + at] ?? 0;
      const after = before & (wanted[at] ?? 0);
      any |= after;
      isOther ||= after !== before;
      to.left[one.word + at] = after;
    }
    to.isKnown[one.place] ||= 2;
    if (isOther) {
      changed.push(one.place);
      compareGiven(one, steps, to.left, to.values);
    }
    return any !== 0;
  };

  if (!narrow(fact, classes)) return false;
  for (const gate of gates[fact.place] ?? []) if (!narrow(gate.fact, gate.classes)) return false;
  for (const group of whens) decideGroups(group, group + 1, steps, to.values);
  for (const reading of readings) {
    const { fact: read } = reading;
    const isRead = isInUse(reading, program, to);
    let isOther = changed.includes(read.place);
    for (let at = 0; at < read.words; at++) {
      const left = to.left[read.word + at] ?? 0;
      const now = isRead ? left & (reading.reads[at] ?? 0) : left;
      isOther ||= now !== to.read[read.word + at];
      to.read[read.word + at] = now;
    }
    if (!isOther) continue;
    compareRead(read, steps, to);
    if (!changed.includes(read.place)) changed.push(read.place);
  }
  const [only, ...others] = changed;
  if (only !== undefined && others.length === 0) {
    for (const group of downstream(only)) decideGroups(group, group + 1, steps, to.values);
  } else {
    for (const group of inOrder(changed.map(downstream))) decideGroups(group, group + 1, steps, to.values);
  }
  return true;
}

/** The groups of several lists, each once and after its parts. */
function inOrder(lists: readonly Int32Array[]): readonly number[] {
  return [...new Set(lists.flatMap((list) => [...list]))].sort((a, b) => a - b);
}
