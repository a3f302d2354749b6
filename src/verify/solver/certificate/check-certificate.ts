import type { Clause, Literal } from "../literal.js";
import type { Certificate, Step } from "./certificate.js";

/** Either every step follows, and with it each claim; or the first that does not, counted from 1. */
export type Checked =
  | { readonly confirmed: true; readonly claims: readonly (readonly Literal[])[] }
  | { readonly confirmed: false; readonly step: number; readonly says: string };

const MOST_VARIABLES = 2 ** 24;

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
  const variables = Math.min(MOST_VARIABLES, [...clauses, ...steps.map(literalsOf)].reduce(greatest, 0));
  const isLiteral = (literal: Literal): boolean =>
    Number.isInteger(literal) && literal !== 0 && Math.abs(literal) <= variables;
  // by place of the literal: whether it holds, and which clauses watch it
  const holds = new Uint8Array(2 * variables + 2);
  const watchers: (Watched[] | undefined)[] = [];
  const trail: Literal[] = [];
  const learnt: Watched[] = [];
  const claims: (readonly Literal[])[] = [];
  let given = 0;
  let followedUp = 0;
  let contradiction = false;

  const has = (literal: Literal): boolean => holds[placeOf(literal)] === 1;
  const assume = (literal: Literal): void => {
    if (has(literal)) return;
    holds[placeOf(literal)] = 1;
    trail.push(literal);
  };

  const watch = (literal: Literal, clause: Watched): void => {
    const watching = watchers[placeOf(literal)];
    if (watching === undefined) watchers[placeOf(literal)] = [clause];
    else watching.push(clause);
  };

  /** Follows up what holds; true if it runs into a contradiction. */
  const contradicts = (): boolean => {
    for (; followedUp < trail.length; followedUp++) {
      const failed = -(trail[followedUp] ?? 0);
      if (has(failed)) return true;
      const watching = watchers[placeOf(failed)] ?? [];
      let found = false;
      let kept = 0;
      for (const clause of watching) {
        if (clause.forgotten) continue;
        if (!found) {
          const outcome = visit(clause.literals, failed);
          if (outcome === "holds") assume(clause.literals[0] ?? 0);
          if (outcome === "moved") {
            watch(clause.literals[1] ?? 0, clause);
            continue;
          }
          found = outcome === "fails";
        }
        watching[kept] = clause;
        kept += 1;
      }
      if (kept < watching.length) watching.length = kept;
      if (found) return true;
    }
    return false;
  };

  /** What a failed literal, one of the first two, means for a clause: another is watched, the first must hold, or none can. */
  const visit = (literals: Literal[], failed: Literal): "moved" | "holds" | "fails" => {
    if (literals[0] === failed) [literals[0], literals[1]] = [literals[1] ?? 0, failed];
    const first = literals[0] ?? 0;
    if (has(first)) return "holds";
    for (let place = 2; place < literals.length; place++) {
      const other = literals[place] ?? 0;
      if (has(-other)) continue;
      literals[1] = other;
      literals[place] = failed;
      return "moved";
    }
    return has(-first) ? "fails" : "holds";
  };

  const follows = (clause: Clause): boolean => {
    if (contradiction) return true;
    const before = trail.length;
    for (const literal of clause) assume(-literal);
    const found = contradicts();
    for (let at = before; at < trail.length; at++) holds[placeOf(trail[at] ?? 0)] = 0;
    trail.length = before;
    followedUp = before;
    return found;
  };

  const add = (clause: Clause): Watched => {
    const failedLast = (one: Literal, other: Literal): number => Number(has(-one)) - Number(has(-other));
    const literals = clause.filter((literal, at) => clause.indexOf(literal) === at);
    if (literals.some((literal) => has(-literal))) literals.sort(failedLast);
    const added = { literals, forgotten: false };
    const [first, second] = literals;
    if (first !== undefined) watch(first, added);
    if (second !== undefined) watch(second, added);
    if (first === undefined || has(-first)) contradiction = true;
    else if (second === undefined || has(-second)) assume(first);
    contradiction ||= contradicts();
    return added;
  };

  /** Why a step does not stand; nothing if it does. */
  const objection = (step: Step): string | undefined => {
    const noLiteral = literalsOf(step).find((literal) => !isLiteral(literal));
    if (noLiteral !== undefined) return `${noLiteral} is no literal`;
    switch (step.kind) {
      case "given":
        if (!(step.count >= given && step.count <= clauses.length)) return `there are no ${step.count} clauses`;
        for (const clause of clauses.slice(given, step.count)) {
          if (!clause.every(isLiteral)) return `a clause that was given, ${clause.join(" ")}, has no sound literals`;
          add(clause);
        }
        given = step.count;
        return undefined;
      case "learnt":
        if (!follows(step.clause)) return `the clause ${step.clause.join(" ")} does not follow`;
        learnt.push(add(step.clause));
        return undefined;
      case "forgotten": {
        const clause = learnt[step.nth - 1];
        if (clause === undefined) return `no clause ${step.nth} was learnt`;
        clause.forgotten = true;
        return undefined;
      }
      case "unsatisfiable":
        if (!follows(step.literals.map((literal) => -literal))) {
          return `that ${step.literals.join(" ") || "the clauses"} cannot hold together does not follow`;
        }
        claims.push([...step.literals]);
        return undefined;
    }
  };

  for (const [index, step] of steps.entries()) {
    const says = objection(step);
    if (says !== undefined) return { confirmed: false, step: index + 1, says };
  }
  return { confirmed: true, claims };
}

interface Watched {
  /** The first two are the watched ones. */
  readonly literals: Literal[];
  forgotten: boolean;
}

function placeOf(literal: Literal): number {
  return literal > 0 ? 2 * literal : 1 - 2 * literal;
}

function literalsOf(step: Step): readonly Literal[] {
  if (step.kind === "learnt") return step.clause;
  return step.kind === "unsatisfiable" ? step.literals : [];
}

function greatest(most: number, literals: readonly Literal[]): number {
  return literals.reduce((greater, literal) => Math.max(greater, Math.abs(literal) || 0), most);
}
