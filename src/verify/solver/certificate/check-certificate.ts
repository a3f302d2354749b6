import type { Clause, Literal } from "../literal.js";
import type { Certificate, Step } from "./certificate.js";
import { add, follows, forget, noneCounting } from "./counting-clauses.js";

/** Either every step follows, and with it each claim; or the first that does not, counted from 1. */
export type Checked =
  | { readonly confirmed: true; readonly claims: readonly (readonly Literal[])[] }
  | { readonly confirmed: false; readonly step: number; readonly says: string };

/** So many more than any proof has that lists by literal still fit into memory. */
const MOST_VARIABLES = 2 ** 22;

/**
 * Whether a certificate proves what it claims of these clauses. It trusts nothing that the solver says, and shares no
 * code with it.
 *
 * A clause follows if its opposite, that none of its literals holds, runs into a contradiction by unit propagation
 * alone: by clauses of which all literals but one have failed, so that the last must hold. Only clauses that were given,
 * or that followed by this very test, take part. So whatever a certificate says, what is confirmed is true of the
 * clauses. `claims` are in order what cannot hold together; an answer that is not among them is not confirmed.
 */
export function checkCertificate(clauses: readonly Clause[], { steps }: Certificate): Checked {
  const ofClauses = literalsIn(clauses);
  const ofSteps = literalsIn(steps.map(literalsOf));
  const counting = noneCounting(Math.max(ofClauses.greatest, ofSteps.greatest));
  const learnt: Literal[][] = [];
  const claims: (readonly Literal[])[] = [];
  let given = 0;

  /** Why a step does not stand; nothing if it does. */
  const objection = (step: Step): string | undefined => {
    switch (step.kind) {
      case "given":
        if (!(step.count >= given && step.count <= clauses.length)) return `there are no ${step.count} clauses`;
        if (step.count > ofClauses.sound) return `clause ${ofClauses.sound + 1} that was given has no sound literals`;
        for (; given < step.count; given++) add(counting, clauses[given] ?? []);
        return undefined;
      case "learnt":
        if (!follows(counting, step.clause)) return `the clause ${step.clause.join(" ")} does not follow`;
        learnt.push(add(counting, step.clause));
        return undefined;
      case "forgotten": {
        const clause = learnt[step.nth - 1];
        if (clause === undefined) return `no clause ${step.nth} was learnt`;
        forget(clause);
        return undefined;
      }
      case "unsatisfiable": {
        const { literals } = step;
        const oneFails = literals.map((literal) => -literal);
        if (!follows(counting, oneFails)) {
          return `that ${literals.join(" ") || "the clauses"} cannot hold together does not follow`;
        }
        claims.push([...literals]);
        return undefined;
      }
    }
  };

  for (const [index, step] of steps.entries()) {
    const says = index < ofSteps.sound ? objection(step) : `${literalsOf(step).join(" ")} has no sound literals`;
    if (says !== undefined) return { confirmed: false, step: index + 1, says };
  }
  return { confirmed: true, claims };
}

function literalsOf(step: Step): readonly Literal[] {
  if (step.kind === "learnt") return step.clause;
  return step.kind === "unsatisfiable" ? step.literals : [];
}

/** How many lists have nothing but literals in them before the first that has something else, and their greatest variable. */
function literalsIn(all: readonly (readonly Literal[])[]): { readonly sound: number; readonly greatest: number } {
  let greatest = 0;
  for (let sound = 0; sound < all.length; sound++) {
    const literals = all[sound] ?? [];
    for (let place = 0; place < literals.length; place++) {
      const literal = literals[place];
      const variable = Math.abs(literal ?? 0);
      if (!Number.isInteger(literal) || variable === 0 || variable > MOST_VARIABLES) return { sound, greatest };
      if (variable > greatest) greatest = variable;
    }
  }
  return { sound: all.length, greatest };
}
