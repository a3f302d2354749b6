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
  const made = new Map<number | string, Literal>();

  const all = (parts: readonly Literal[]): Literal => {
    const needed = inOrder(parts, always);
    const [one = always, two] = needed;
    if (two === undefined) return one;
    if (needed.includes(not(always)) || holdsOpposites(needed)) return not(always);
    const key = needed.length === 2 ? (one + SHIFT) * 2 * SHIFT + two + SHIFT : needed.join(" ");
    const known = made.get(key);
    if (known !== undefined) return known;
    const gate = gateOf(needed);
    made.set(key, gate);
    return gate;
  };

  const gateOf = (needed: readonly Literal[]): Literal => {
    const gate = solver.newVariable("defined");
    for (const part of needed) solver.addClause([not(gate), part]);
    const opposites = allDenied(needed);
    opposites.unshift(gate);
    solver.addClause(opposites);
    return gate;
  };

  return { always, all, any: (parts) => not(all(allDenied(parts))) };
}

/** More than any literal, and so few that two of them still make one exact number: most gates have two parts. */
const SHIFT = 2 ** 25;

/** The negation of each. */
function allDenied(literals: readonly Literal[]): Literal[] {
  const denied: Literal[] = [];
  for (let at = 0; at < literals.length; at++) denied.push(not(literals[at] ?? 0));
  return denied;
}

/** Each once, the lowest first, without what always holds. */
function inOrder(literals: readonly Literal[], always: Literal): readonly Literal[] {
  const needed: Literal[] = [];
  let isRising = true;
  for (let at = 0; at < literals.length; at++) {
    const literal = literals[at] ?? 0;
    if (literal === always) continue;
    isRising &&= needed.length === 0 || (needed[needed.length - 1] ?? 0) < literal;
    needed.push(literal);
  }
  if (isRising) return needed;
  needed.sort(byNumber);
  return needed.filter((literal, at) => literal !== needed[at - 1]);
}

function byNumber(one: Literal, other: Literal): number {
  return one - other;
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
