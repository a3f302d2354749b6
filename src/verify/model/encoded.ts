import { atLeast } from "../solver/encoding/at-least.js";
import { type Literal, not } from "../solver/literal.js";
import { type Cases, factAt, type Workbench } from "./cases.js";
import { comparisonsOver, surelyApplies } from "./comparisons.js";
import { counted } from "./counted.js";
import { bySense, type Sense } from "./sense.js";
import { speakingOver } from "./speaking.js";
import type { SubjectDuty, SubjectRule } from "./subject.js";

/** What the rules say of all cases, as literals. */
export interface Encoded {
  readonly cases: Cases;
  /** Holds exactly when the formula does, in that sense. */
  formula(place: number, sense: Sense): Literal;
  /** Holds exactly when the rule is in force and applies (or may), exactly as the engine decides it. */
  speaks(rule: SubjectRule | SubjectDuty, sense: Sense): Literal;
  /** Holds exactly when all that a fact presupposes surely is so, whether it is given or follows. */
  applies(fact: number): Literal;
  /** Holds exactly when one of these runs may still turn out to be that of a fact without a value. */
  isLeft(fact: number, runs: ReadonlySet<number>): Literal;
  /** Holds exactly when the cautious reading of a fact without a value is in use; never of one that has none. */
  isRead(fact: number): Literal;
  /** Holds exactly when a case is as it was assumed to be, or may turn out so. */
  readonly assumed: Literal;
}

/** Other cases that differ in comparisons of these facts alone. */
interface Differing {
  readonly from: Encoded;
  readonly noticing: ReadonlySet<number>;
}

/** Encodes over these cases; what was asked before is the same literal, and so is what does not differ from other cases. */
export function encodedOver(cases: Cases, bench: Workbench, differing?: Differing): Encoded {
  const { ground, gates } = bench;
  const { formulas, assumed } = ground;
  const made = bySense<number>();

  const formula = (place: number, sense: Sense): Literal => {
    const one = cases.kind === "complete" ? "at-least" : sense;
    const known = made[one].get(place);
    if (known !== undefined) return known;
    const literal = encode(place, one);
    made[one].set(place, literal);
    return literal;
  };
  const { compared, isLeft, isRead } = comparisonsOver(cases, bench, formula);

  const encode = (place: number, sense: Sense): Literal => {
    const found = formulas.at(place);
    switch (found.kind) {
      case "never":
        return not(gates.always);
      case "always":
        return gates.always;
      case "fact":
        if (differing?.noticing.has(found.fact) === false) return differing.from.formula(place, sense);
        return compared(place, found.fact, sense);
      case "all":
      case "any": {
        const literals: Literal[] = [];
        for (const part of found.parts) literals.push(formula(part, sense));
        return found.kind === "all" ? gates.all(literals) : gates.any(literals);
      }
      case "count": {
        const { parts, met } = found;
        const each = (of: Sense): readonly Literal[] => parts.map((part) => formula(part, of));
        return counted(met, sense, (least, of) => atLeast(gates, least, each(of)), gates);
      }
    }
  };

  return {
    cases,
    formula,
    speaks: speakingOver(cases, bench, formula),
    applies: (fact) => surelyApplies(fact, cases, bench),
    isLeft: (fact, runs) => isLeft(factAt(ground, fact), runs),
    isRead: (fact) => isRead(factAt(ground, fact)),
    get assumed() {
      return formula(assumed, "could-be");
    },
  };
}
