import type { Formulas } from "../../engine/program/formulas.js";
import { type ClassedFact, classOf } from "../../engine/program/value-classes.js";
import { ADULT_MONTHS, possibleValues } from "../../facts/age.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { type Gates, newGates } from "../solver/encoding/gates.js";
import { type Literal, not } from "../solver/literal.js";
import { newSolver } from "../solver/own-solver.js";
import type { SolverAnswer } from "../solver/solver.js";
import { railsOver } from "./rails.js";

/** Of whom a case is: of a child, or of somebody who has come of age. */
type OfWhom = "child" | "grown-up";

/**
 * Every case over some facts as a question to the solver, what is not known included: of each class of a fact's values whether
 * it is left.
 *
 * A formula certainly holds, or may hold, by Kleene's logic over what is left; for the two formulas by which a condition is
 * decided exactly that is what the engine finds. What is given of a fact says that the fact applies.
 */
export interface KnownInPart {
  /** Holds exactly when the formula surely does. */
  certain(formula: number): Literal;
  /** Holds exactly when the formula may. */
  possible(formula: number): Literal;
  readonly gates: Gates;
  /** Looks for a case in which all of these hold. */
  find(wanted: readonly Literal[], ofWhom: OfWhom): SolverAnswer;
  /** In the case that was found last: the classes left of each fact of which something is given. */
  given(): ReadonlyMap<ClassedFact, readonly number[]>;
}

/** Conflicts after which the search for one case is given up: far more than any real rule needs. */
const BUDGET = 200_000;

interface KnownInPartOptions {
  /** The greatest age in months of which a case may be. */
  readonly oldest: number;
  /** Whether what is known of the fact says that it applies; what is given does, what is only read does not. */
  readonly saysItApplies?: (fact: ClassedFact) => boolean;
}

export function knownInPart(
  facts: readonly ClassedFact[],
  formulas: Formulas,
  { oldest, saysItApplies = () => true }: KnownInPartOptions,
): KnownInPart {
  const solver = newSolver({ budget: BUDGET });
  const gates = newGates(solver);
  const left = facts.map((fact) => {
    const literals = Array.from({ length: fact.count }, () => solver.newVariable());
    // What nobody says stays open.
    for (const literal of literals) solver.setPhase(literal);
    solver.addClause(literals);
    return literals;
  });
  const leftOf = ({ place }: ClassedFact, wanted: (one: number) => boolean): readonly Literal[] =>
    (left[place] ?? []).filter((_, one) => wanted(one));
  const byClass = facts.map((fact) => {
    const isPossible = new Set(possibleValues(fact.fact).map((value) => classOf(fact, value)));
    return { fact, isPossible };
  });
  for (const { fact, isPossible } of byClass) {
    for (const { opener, met } of saysItApplies(fact) ? openersOf(fact, facts) : []) {
      for (const open of leftOf(fact, (one) => isPossible.has(one))) {
        for (const closed of leftOf(opener, (one) => !met.has(one))) solver.addClause([open, not(closed)]);
      }
    }
  }

  const railsOf = railsOver(formulas, gates, (place, wanted) => (left[place] ?? []).filter((_, one) => wanted(one)));
  const age = facts.find(({ id }) => id === "ageMonths");
  const ages = (isWanted: (months: number) => boolean): readonly Literal[] => {
    if (age === undefined) return [];
    const wanted = new Set(
      age.values.filter((months) => isWanted(Number(months))).map((months) => classOf(age, months)),
    );
    return leftOf(age, (one) => !wanted.has(one)).map(not);
  };
  const ofAge: Readonly<Record<OfWhom, readonly Literal[]>> = {
    child: ages((months) => months < ADULT_MONTHS),
    "grown-up": age === undefined ? [not(gates.always)] : ages((months) => months >= ADULT_MONTHS && months <= oldest),
  };

  return {
    certain: (formula) => railsOf(formula).certain,
    possible: (formula) => railsOf(formula).possible,
    gates,
    find: (wanted, ofWhom) => {
      solver.resetPhases();
      return solver.solve([...wanted, ...ofAge[ofWhom]]);
    },
    given: () =>
      new Map(
        byClass.flatMap(({ fact, isPossible }) => {
          const classes = (left[fact.place] ?? []).flatMap((literal, one) => (solver.value(literal) ? [one] : []));
          const isOpen = classes.length === isPossible.size && classes.every((one) => isPossible.has(one));
          return isOpen ? [] : [[fact, classes] as const];
        }),
      ),
  };
}

/** What a fact presupposes, what that presupposes, and so on: something given says all of it, also where a step says nothing. */
function openersOf(
  { fact: { appliesWhen } }: ClassedFact,
  facts: readonly ClassedFact[],
): readonly { readonly opener: ClassedFact; readonly met: ReadonlySet<number> }[] {
  const opener = facts.find(({ id }) => id === appliesWhen?.fact);
  if (appliesWhen === undefined || opener === undefined) return [];
  const met = new Set([...valuesMeeting(allValues(opener.fact), appliesWhen)].map((value) => classOf(opener, value)));
  return [{ opener, met }, ...openersOf(opener, facts)];
}
