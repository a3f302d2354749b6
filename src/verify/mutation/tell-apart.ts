import { STATUS_OF } from "../../engine/examples/standing.js";
import type { Decidable } from "../../engine/program/written.js";
import type { FactIndex } from "../../facts/values-left.js";
import type { Status, WrittenFacts } from "../../ruleset/rule.js";
import { not } from "../solver/literal.js";
import { asFacts, fewest, type GivenValues, leftBy, valuesIn } from "./given-facts.js";
import { type KnownInPart, knownInPart } from "./known-in-part.js";
import type { SideBySide } from "./side-by-side.js";

/** A case on which two conditions are decided, and differently. */
export interface ToldApart {
  readonly given: WrittenFacts;
  /** How the first of them stands on it. */
  readonly before: Exclude<Status, "may apply">;
}

/** Two conditions that come to the same in every case are `same`; where the search was given up it is `inconclusive`. */
type Telling = ToldApart | "same" | "inconclusive";

/** Finds what tells two conditions side by side apart, in as few facts as will do. */
export function tellingApart(
  laid: SideBySide,
  index: FactIndex,
  oldest: number,
): (before: Decidable, after: Decidable) => Telling {
  let known: KnownInPart | undefined;

  const standing = (condition: Decidable, given: GivenValues): Status | undefined => {
    const left = leftBy(asFacts(given), index, oldest);
    return left && STATUS_OF[laid.truth(condition, laid.look(left))];
  };

  return (before, after) => {
    if (before.certain === after.certain && before.possible === after.possible) return "same";
    known ??= knownInPart(laid.facts, laid.formulas, { oldest });
    const tells = (given: GivenValues): boolean => {
      const pair = [standing(before, given), standing(after, given)];
      return pair.includes("applies") && pair.includes("does not apply");
    };
    let isInconclusive = false;
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const) {
      const wanted = [known.certain(one.certain), not(known.possible(other.possible))];
      for (const ofWhom of ["child", "grown-up"] as const) {
        const answer = known.find(wanted, ofWhom);
        if (answer === "inconclusive") isInconclusive = true;
        if (answer !== "satisfiable") continue;
        const found = valuesIn(known.given());
        // INVARIANT: what the solver found is so for the engine too; a case that is not is never shown.
        if (!tells(found)) throw new Error("the solver and the engine disagree on a case");
        const given = fewest(found, tells);
        return { given: asFacts(given), before: standing(before, given) === "applies" ? "applies" : "does not apply" };
      }
    }
    return isInconclusive ? "inconclusive" : "same";
  };
}
