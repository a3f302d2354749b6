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
  const made = new Map<string, Literal>();

  const all = (parts: readonly Literal[]): Literal => {
    const needed = [...new Set(parts)].filter((part) => part !== always).sort((one, other) => one - other);
    const distinct = new Set(needed);
    if (needed.some((part) => part === not(always) || distinct.has(not(part)))) return not(always);
    const [only] = needed;
    if (only === undefined) return always;
    if (needed.length === 1) return only;
    const key = needed.join(" ");
    const known = made.get(key);
    if (known !== undefined) return known;
    const gate = solver.newVariable();
    for (const part of needed) solver.addClause([not(gate), part]);
    solver.addClause([gate, ...needed.map(not)]);
    made.set(key, gate);
    return gate;
  };

  return { always, all, any: (parts) => not(all(parts.map(not))) };
}
