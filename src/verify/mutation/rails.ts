import type { Formula, Formulas } from "../../engine/program/formulas.js";
import { atLeast } from "../solver/encoding/at-least.js";
import type { Gates } from "../solver/encoding/gates.js";
import { type Literal, not } from "../solver/literal.js";

/** A formula as two literals: that it surely holds, and that it may. */
interface Rails {
  readonly certain: Literal;
  readonly possible: Literal;
}

/** The literals of the classes of a fact that are wanted, each of which says that the class is left. */
type LeftOf = (fact: number, isWanted: (one: number) => boolean) => readonly Literal[];

/** Kleene's logic as gates; each formula is made once. */
export function railsOver(formulas: Formulas, gates: Gates, leftOf: LeftOf): (formula: number) => Rails {
  const made = new Map<number, Rails>();
  const never = not(gates.always);

  const railsOf = (place: number): Rails => {
    const found = made.get(place) ?? make(formulas.at(place));
    made.set(place, found);
    return found;
  };

  const make = (formula: Formula): Rails => {
    switch (formula.kind) {
      case "never":
        return { certain: never, possible: never };
      case "always":
        return { certain: gates.always, possible: gates.always };
      case "fact": {
        const isIn = (one: number): boolean => (((formula.classes[one >>> 5] ?? 0) >>> (one & 31)) & 1) === 1;
        const beyond = gates.any(leftOf(formula.fact, (one) => !isIn(one)));
        return { certain: not(beyond), possible: gates.any(leftOf(formula.fact, isIn)) };
      }
      case "all":
      case "any": {
        const parts = formula.parts.map(railsOf);
        const join = gates[formula.kind];
        return { certain: join(parts.map((part) => part.certain)), possible: join(parts.map((part) => part.possible)) };
      }
      case "count":
        return count(formula.parts.map(railsOf), formula.met);
    }
  };

  /** Every number from those parts that surely hold to those that may is still open. */
  const count = (parts: readonly Rails[], met: readonly boolean[]): Rails => {
    const certain = parts.map((part) => part.certain);
    const possible = parts.map((part) => part.possible);
    const isOpen = (number: number): Literal =>
      gates.all([not(atLeast(gates, number + 1, certain)), atLeast(gates, number, possible)]);
    const numbers = [...met.keys()];
    const otherIsOpen = gates.any(numbers.filter((number) => !met[number]).map(isOpen));
    const metIsOpen = gates.any(numbers.filter((number) => met[number]).map(isOpen));
    return { certain: not(otherIsOpen), possible: metIsOpen };
  };

  return railsOf;
}
