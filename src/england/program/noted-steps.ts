import { ALWAYS, NEVER } from "../../engine/program/formulas.js";
import { KINDS, type Steps } from "../../engine/program/steps.js";
import { ALL_OF, COMPARES, COUNT_OF, metIn, type NotedProgram, partsOf } from "./noted-program.js";

const DECIDED = 15;

/** The steps, written out from the formulas by their slots. Plain loops: this runs once, and cold. */
export function stepsIn({ formulas, slotOf, facts }: NotedProgram): Steps {
  const placeIn: number[] = [];
  for (let place = 0; place < slotOf.length; place++) {
    const slot = slotOf[place] ?? -1;
    if (slot > ALWAYS) placeIn[slot] = place;
  }
  placeIn[NEVER] = NEVER;
  placeIn[ALWAYS] = ALWAYS;
  const slots = placeIn.length;

  const firstOf = new Int32Array(facts.length + 1);
  const classes: number[] = [];
  const classesAt = [0, 0];
  let slot = ALWAYS + 1;
  let fact = 0;
  for (; slot < slots; slot++) {
    const formula = formulas[placeIn[slot] ?? NEVER] ?? [];
    const compared = (formula[0] ?? 0) - COMPARES;
    if (compared < 0) break;
    while (fact <= compared) firstOf[fact++] = slot;
    classesAt.push(classes.length);
    for (let at = 1; at < formula.length; at++) classes.push(formula[at] ?? 0);
  }
  while (fact <= facts.length) firstOf[fact++] = slot;
  classesAt.push(classes.length);
  const firstGroup = slot;

  const code: number[] = [];
  const codeAt = [0];
  const met: (readonly boolean[] | undefined)[] = [];
  for (; slot < slots; slot++) {
    const formula = formulas[placeIn[slot] ?? NEVER] ?? [];
    const kind = formula[0] ?? 0;
    const parts = partsOf(formula);
    code.push(parts.length * KINDS + kind - ALL_OF);
    for (let at = 0; at < parts.length; at++) code.push(slotOf[parts[at] ?? NEVER] ?? NEVER);
    codeAt.push(code.length);
    met.push(kind === COUNT_OF ? metIn(formula) : undefined);
  }
  return {
    slots,
    slotOf: new Int32Array(slotOf),
    firstOf,
    classesAt: new Int32Array(classesAt),
    classes: new Int32Array(classes),
    ...rowsIn(facts, firstOf, classesAt, classes),
    firstGroup,
    code: new Int32Array(code),
    codeAt: new Int32Array(codeAt),
    met,
  };
}

/** For each fact, class after class, whether its comparisons hold in it. */
function rowsIn(
  facts: NotedProgram["facts"],
  firstOf: Int32Array,
  classesAt: readonly number[],
  classes: readonly number[],
): Pick<Steps, "rowsAt" | "rows"> {
  const rows: number[] = [];
  const rowsAt = [0];
  for (let fact = 0; fact < facts.length; fact++) {
    const first = firstOf[fact] ?? 0;
    const end = firstOf[fact + 1] ?? 0;
    const count = facts[fact]?.[0] ?? 0;
    for (let one = 0; one < count; one++) {
      for (let slot = first; slot < end; slot++) {
        const word = classes[(classesAt[slot] ?? 0) + (one >>> 5)] ?? 0;
        rows.push((word & (1 << (one & 31))) === 0 ? 0 : DECIDED);
      }
    }
    rowsAt.push(rows.length);
  }
  return { rowsAt: new Int32Array(rowsAt), rows: new Uint8Array(rows) };
}
