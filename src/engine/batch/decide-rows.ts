import type { FactProblemCode } from "../../facts/values-left.js";
import { valuesLeft } from "../../facts/values-left.js";
import type { Problem } from "../../kernel/problem.js";
import { ageLimit } from "../check-case.js";
import type { Program } from "../program/program.js";
import { classesIn } from "../program/value-classes.js";
import { type Block, clear, newBlock, ROWS, tell, VARIES } from "./block.js";
import type { Decider } from "./decider.js";
import { type Kernel, kernelFor } from "./kernel.js";
import { narrowByGates } from "./narrow-by-gates.js";
import { statesOf, UNTOLD } from "./states.js";

/** Rows that are to be decided. */
export interface Rows<Fault> {
  readonly count: number;
  /** Tells the block what so many rows from one on say; what they say that cannot be read is told as `DOUBTFUL`. */
  tell(block: Block, first: number, count: number): void;
  /** The facts of a row as a case gives them, and what in it cannot be read as such. */
  caseAt(row: number): { readonly facts: object; readonly faults: readonly Fault[] };
}

/** Takes what was decided of thirty-two rows or fewer; `refused` has a bit for each row that cannot be used. */
type TakeRows = (planes: Int32Array, first: number, count: number, refused: number) => void;

/** What rows are decided with, one block after another: to be shared by nobody. */
export interface Desk {
  readonly decider: Decider;
  readonly kernel: Kernel;
  readonly program: Program;
  block: Block;
}

export function deskFor(program: Program, decider: Decider): Desk {
  return { decider, program, kernel: kernelFor(program, decider), block: newBlock(statesOf(program)) };
}

/** Decides rows; those that cannot be used are told to `refuse`, each with everything that is wrong with it. */
export function decideRows<Fault>(
  desk: Desk,
  rows: Rows<Fault>,
  take: TakeRows,
  refuse: (row: number, problems: readonly (Problem<FactProblemCode> | Fault)[]) => void,
): void {
  const { kernel, program } = desk;
  for (let start = 0; start < rows.count; start += ROWS) {
    if (desk.block.states.isFull()) desk.block = newBlock(statesOf(program));
    const { block } = desk;
    const count = Math.min(ROWS, rows.count - start);
    clear(block, count);
    rows.tell(block, start, count);
    narrowByGates(block);
    kernel.begin(block);
    for (let first = 0; first < count; first += 32) {
      const here = Math.min(32, count - first);
      let refused = kernel.gather(first) & lowest(here);
      if (refused !== 0) {
        for (let row = first; row < first + here; row++) {
          if (((refused >>> (row - first)) & 1) === 1) lookAgain(row);
        }
        kernel.beginAgain(block, first);
        refused = kernel.gather(first) & lowest(here);
      }
      kernel.run();
      take(kernel.planes, start + first, here, refused);
    }

    /** Finds out value by value what a row leaves, or everything that is wrong with it. */
    function lookAgain(row: number): void {
      const { facts, faults } = rows.caseAt(start + row);
      const found = valuesLeft(program.index, facts, ageLimit(program.ruleSet));
      if (found.ok && faults.length === 0) tellLeft(block, row, found.value, program);
      else refuse(start + row, [...faults, ...(found.ok ? [] : found.problems)]);
    }
  }
}

/** Tells of a row exactly what is left of each fact. */
function tellLeft(
  block: Block,
  row: number,
  left: ReadonlyMap<string, readonly (boolean | number | string)[]>,
  { facts }: Program,
): void {
  for (const fact of facts) {
    const values = left.get(fact.fact.id);
    if (values !== undefined) tell(block, row, fact, block.states.of(fact, classesIn(fact, values)));
    else if (block.same[fact.place] === VARIES) tell(block, row, fact, UNTOLD);
  }
}

function lowest(bits: number): number {
  return bits === 32 ? -1 : (1 << bits) - 1;
}
