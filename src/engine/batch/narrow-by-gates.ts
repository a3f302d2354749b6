import type { Gate } from "../program/program.js";
import { type Block, columnOf, tellAll, VARIES } from "./block.js";
import { UNTOLD } from "./states.js";

/** What a value told says of other facts: each fact that is told narrows the ones that it presupposes, row by row. */
export function narrowByGates(block: Block): void {
  const { states, told } = block;
  // A fact that is narrowed on the way presupposes nothing that the one which narrows it does not.
  const many = told.length;
  for (let index = 0; index < many; index++) {
    const place = told[index] ?? 0;
    for (const gate of states.program.gates[place] ?? []) {
      if (block.same[place] === VARIES) narrowRows(block, place, gate);
      else narrowAll(block, gate);
    }
  }
}

function narrowAll(block: Block, { fact, classes }: Gate): void {
  const { states, same, count } = block;
  const state = same[fact.place] ?? UNTOLD;
  if (state !== VARIES) {
    tellAll(block, fact, states.narrowed(fact, state, classes));
    return;
  }
  const column = columnOf(block, fact);
  for (let row = 0; row < count; row++) column[row] = states.narrowed(fact, column[row] ?? UNTOLD, classes);
}

function narrowRows(block: Block, place: number, { fact, classes }: Gate): void {
  const { states } = block;
  const telling = states.program.facts[place];
  if (telling === undefined) return;
  const told = columnOf(block, telling);
  const column = columnOf(block, fact);
  const narrowed: (number | undefined)[] = [];
  for (let row = 0; row < block.count; row++) {
    if (told[row] === UNTOLD) continue;
    const state = column[row] ?? UNTOLD;
    const less = narrowed[state] ?? states.narrowed(fact, state, classes);
    narrowed[state] = less;
    column[row] = less;
  }
}
