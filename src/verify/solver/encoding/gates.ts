import { type Literal, not } from "../literal.js";
import type { Solver } from "../solver.js";

/**
 * Conditions as literals. A literal that a gate gives holds exactly when the condition does: it can be asked for, denied
 * and used in further gates. Negation needs no gate.
 *
 * The same condition, in whatever order its parts come, is the same literal.
 */
export interface Gates {
  /** Holds in every example; its negation in none. */
  readonly always: Literal;
  all(parts: readonly Literal[]): Literal;
  any(parts: readonly Literal[]): Literal;
}

/** Gates in both directions (Tseitin's transformation), each made once (hash-consed). */
export function newGates(solver: Solver): Gates {
  const always = solver.newVariable();
  solver.addClause([always]);
  const pairs = new Map<number, Literal>();
  const others = new Map<string, Literal>();

  const all = (parts: readonly Literal[]): Literal => {
    const needed = inOrder(parts.filter((part) => part !== always));
    if (needed.includes(not(always)) || holdsOpposites(needed)) return not(always);
    const [one = always, two] = needed;
    if (two === undefined) return one;
    return needed.length === 2
      ? once(pairs, (one + SHIFT) * 2 * SHIFT + two + SHIFT, () => gateOf(needed))
      : once(others, needed.join(" "), () => gateOf(needed));
  };

  const gateOf = (needed: readonly Literal[]): Literal => {
    const gate = solver.newVariable("defined");
    for (const part of needed) solver.addClause([not(gate), part]);
    solver.addClause([gate, ...needed.map(not)]);
    return gate;
  };

  return { always, all, any: (parts) => not(all(parts.map(not))) };
}

/** More than any literal, and so few that two of them still make one exact number: most gates have two parts. */
const SHIFT = 2 ** 25;

function once<Key>(made: Map<Key, Literal>, key: Key, make: () => Literal): Literal {
  const known = made.get(key);
  if (known !== undefined) return known;
  const literal = make();
  made.set(key, literal);
  return literal;
}

/** Each once, the lowest first. */
function inOrder(literals: readonly Literal[]): readonly Literal[] {
  if (isRising(literals)) return literals;
  const ordered = [...literals].sort((one, other) => one - other);
  return ordered.filter((literal, at) => literal !== ordered[at - 1]);
}

function isRising(literals: readonly Literal[]): boolean {
  for (let at = 1; at < literals.length; at++) if ((literals[at - 1] ?? 0) >= (literals[at] ?? 0)) return false;
  return true;
}

/** Whether both a literal and its negation stand among literals that are in order: from both ends, towards the middle. */
function holdsOpposites(ordered: readonly Literal[]): boolean {
  let low = 0;
  let high = ordered.length - 1;
  while (low < high) {
    const sum = (ordered[low] ?? 0) + (ordered[high] ?? 0);
    if (sum === 0) return true;
    if (sum < 0) low += 1;
    else high -= 1;
  }
  return false;
}
