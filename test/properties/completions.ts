import type { Condition, Scalar } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { isSo, type World } from "./meaning.js";
import type { Possible } from "./possible-values.js";

/** How a condition comes out in every completion, completion by completion. */
export type Table = Uint8Array;

/** Every completion of what is possible, in a fixed order: the last fact changes fastest. */
export interface Completions {
  readonly number: number;
  /** How the condition comes out in each. */
  readonly tableOf: (condition: Condition) => Table;
  /** Which of them give every fact one of these values. */
  readonly within: (values: ReadonlyMap<string, readonly Scalar[]>) => Table;
  /** Whether two of them that differ in this fact alone come out differently. */
  readonly turnsOn: (fact: string, table: Table) => boolean;
}

export function completionsOf(set: RuleSet, possible: Possible): Completions {
  const facts = [...possible];
  const strides = new Map<string, { readonly stride: number; readonly size: number }>();
  let number = 1;
  for (const [id, values] of [...facts].reverse()) {
    strides.set(id, { stride: number, size: values.length });
    number *= values.length;
  }
  const each = (look: (world: World) => boolean): Table => {
    const table = new Uint8Array(number);
    const world = new Map<string, Scalar>();
    const fill = (depth: number, from: number): void => {
      const fact = facts[depth];
      if (fact === undefined) table[from] = look(world) ? 1 : 0;
      else
        for (const [place, value] of fact[1].entries()) {
          world.set(fact[0], value);
          fill(depth + 1, from + place * (strides.get(fact[0])?.stride ?? 0));
        }
    };
    fill(0, 0);
    return table;
  };
  return {
    number,
    tableOf: (condition) => each((world) => isSo(condition, world, set)),
    within: (values) =>
      each((world) => [...values].every(([id, wanted]) => wanted.some((one) => one === world.get(id)))),
    turnsOn: (fact, table) => {
      const { stride, size } = strides.get(fact) ?? { stride: 0, size: 1 };
      return table.some((so, at) => Math.floor(at / stride) % size < size - 1 && so !== table[at + stride]);
    },
  };
}

/** In all of the completions looked at, in none, or in some. */
export type Extent = "all" | "none" | "some";

export function extent(table: Table, lookedAt?: Table): Extent {
  let isSoSomewhere = false;
  let isNotSoSomewhere = false;
  for (const [at, so] of table.entries()) {
    if (lookedAt !== undefined && lookedAt[at] === 0) continue;
    if (so === 1) isSoSomewhere = true;
    else isNotSoSomewhere = true;
  }
  if (isSoSomewhere && isNotSoSomewhere) return "some";
  return isSoSomewhere ? "all" : "none";
}
