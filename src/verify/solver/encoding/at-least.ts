import { type Literal, not } from "../literal.js";
import type { Gates } from "./gates.js";

/**
 * Holds exactly when at least so many of the literals do, a literal that stands twice counting twice.
 *
 * A sequential counter: "at least j of the first i" for each j and i that can matter. Counts over the same literals in
 * the same order share what they have in common.
 */
export function atLeast(gates: Gates, least: number, literals: readonly Literal[]): Literal {
  const sure = literals.filter((literal) => literal === gates.always).length;
  const open = literals.filter((literal) => Math.abs(literal) !== Math.abs(gates.always));
  return atLeastOf(gates, least - sure, open);
}

function atLeastOf(gates: Gates, least: number, literals: readonly Literal[]): Literal {
  if (least <= 0) return gates.always;
  // by j: at least j of those counted so far
  let counted: readonly Literal[] = [gates.always];
  for (const [index, literal] of literals.entries()) {
    const left = literals.length - index - 1;
    const soFar = counted;
    counted = Array.from({ length: Math.min(index + 1, least) + 1 }, (_, count) => {
      // so few that those left cannot make up for it: nobody will ask
      if (count === 0 || count < least - left) return count === 0 ? gates.always : not(gates.always);
      const without = soFar[count] ?? not(gates.always);
      return gates.any([without, gates.all([soFar[count - 1] ?? not(gates.always), literal])]);
    });
  }
  return counted[least] ?? not(gates.always);
}
