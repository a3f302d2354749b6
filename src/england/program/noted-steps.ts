import { ALWAYS, NEVER } from "../../engine/program/formulas.js";
import { DECIDED } from "../../engine/program/sheet.js";
import { KINDS, type Steps } from "../../engine/program/steps.js";
import { ALL_OF, COMPARES, COUNT_OF, endOfParts, firstPart, metIn, type NotedProgram } from "./noted-program.js";
import { endOf, type Rows } from "./rows.js";

/**
 * The steps, written out from the formulas by their slots.
 *
 * Plain loops, and room for each table at once: this runs once, and cold, and a list that grows is copied as it does.
 */
export function stepsIn({ slotOf, facts }: NotedProgram, formulas: Rows): Steps {
  const { numbers, starts } = formulas;
  const placeIn: number[] = [NEVER, ALWAYS];
  for (let place = 0; place < slotOf.length; place++) {
    const slot = slotOf[place] ?? -1;
    if (slot > ALWAYS) placeIn[slot] = place;
  }
  const slots = placeIn.length;

  const firstOf = new Int32Array(facts.length + 1);
  let firstGroup = ALWAYS + 1;
  let fact = 0;
  for (; firstGroup < slots; firstGroup++) {
    const compared = (numbers[starts[placeIn[firstGroup] ?? NEVER] ?? 0] ?? 0) - COMPARES;
    if (compared < 0) break;
    while (fact <= compared) firstOf[fact++] = firstGroup;
  }
  firstOf.fill(firstGroup, fact);

  const classesAt = new Int32Array(firstGroup + 1);
  const classes: number[] = [];
  for (let slot = ALWAYS + 1; slot < firstGroup; slot++) {
    const place = placeIn[slot] ?? NEVER;
    const end = endOf(formulas, place);
    for (let at = (starts[place] ?? 0) + 1; at < end; at++) classes.push(numbers[at] ?? 0);
    classesAt[slot + 1] = classes.length;
  }

  const codeAt = new Int32Array(slots - firstGroup + 1);
  const met = new Array<readonly boolean[] | undefined>(slots - firstGroup).fill(undefined);
  // No group has more numbers than are noted of it.
  const code = new Int32Array(numbers.length);
  let to = 0;
  for (let group = 0; group < met.length; group++) {
    const place = placeIn[firstGroup + group] ?? NEVER;
    const start = starts[place] ?? 0;
    const end = endOf(formulas, place);
    const first = firstPart(numbers, start);
    const last = endOfParts(numbers, start, end);
    code[to++] = (last - first) * KINDS + (numbers[start] ?? 0) - ALL_OF;
    for (let at = first; at < last; at++) code[to++] = slotOf[numbers[at] ?? NEVER] ?? NEVER;
    codeAt[group + 1] = to;
    if (numbers[start] === COUNT_OF) met[group] = metIn(numbers, start, end);
  }
  return {
    slots,
    slotOf: new Int32Array(slotOf),
    firstOf,
    classesAt,
    classes: new Int32Array(classes),
    ...rowsOf(facts, firstOf, classesAt, classes),
    firstGroup,
    code: code.slice(0, to),
    codeAt,
    met,
  };
}

/** For each fact, class after class, whether its comparisons hold in it. */
function rowsOf(
  facts: NotedProgram["facts"],
  firstOf: Int32Array,
  classesAt: Int32Array,
  classes: readonly number[],
): Pick<Steps, "rowsAt" | "rows"> {
  const rowsAt = new Int32Array(facts.length + 1);
  for (let fact = 0; fact < facts.length; fact++) {
    const many = (firstOf[fact + 1] ?? 0) - (firstOf[fact] ?? 0);
    rowsAt[fact + 1] = (rowsAt[fact] ?? 0) + many * (facts[fact]?.[0] ?? 0);
  }
  const rows = new Uint8Array(rowsAt[facts.length] ?? 0);
  for (let fact = 0, to = 0; fact < facts.length; fact++) {
    const first = firstOf[fact] ?? 0;
    const end = firstOf[fact + 1] ?? 0;
    const count = facts[fact]?.[0] ?? 0;
    for (let one = 0; one < count; one++) {
      for (let slot = first; slot < end; slot++) {
        const word = classes[(classesAt[slot] ?? 0) + (one >>> 5)] ?? 0;
        rows[to++] = (word & (1 << (one & 31))) === 0 ? 0 : DECIDED;
      }
    }
  }
  return { rowsAt, rows };
}
