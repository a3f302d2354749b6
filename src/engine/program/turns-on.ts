import { type Classes, inBoth, meet } from "./classes.js";
import { differs } from "./differs.js";
import type { Program, ProgramRule } from "./program.js";
import type { Look } from "./sheet.js";
import { isOpen, tally } from "./truth-in.js";
import type { Decidable } from "./written.js";

/**
 * The places of the facts, not yet fully known, on which it depends whether the condition holds, in the order in which they stand.
 *
 * Two completions of what is left that differ in such a fact alone decide the condition differently.
 */
export function turnsOn(condition: Condition, program: Program, look: Look): readonly number[] {
  const found = turnsOnInAnyOrder(condition, program, look);
  return found.length < 2 ? found : condition.named.filter((fact) => found.includes(fact));
}

/** The same, where the order does not matter: to find it is a good part of the work. */
export function turnsOnInAnyOrder(condition: Condition, program: Program, look: Look): readonly number[] {
  const { named, turnsOnNothing } = condition;
  if (look.isBlank === true && turnsOnNothing !== undefined) return turnsOnNothing;
  if (condition.twice.length > 0) {
    const left = groupsLeftIn(condition, program, look);
    // A fact whose values the condition tells apart no further may stand as often as it will.
    const twice = condition.twice.filter((fact) => left(fact).length > 1);
    if (twice.length > 0) return named.filter((fact) => dividesBy(fact, twice, left, condition, program, look));
  }
  const open: number[] = [];
  addOpen(condition.direct, program, look, open);
  return open;
}

type Condition = Decidable & Pick<ProgramRule, "turnsOnNothing">;

/**
 * The facts that matter where each stands once, or is settled as far as the condition tells its values apart.
 *
 * Beside an open part of an `all` that is open no part fails, and beside one of an `any` none holds: so every open part
 * matters. In a count it depends on how many of the others hold.
 */
function addOpen(formula: number, program: Program, look: Look, found: number[]): void {
  if (!isOpen(formula, program, look)) return;
  const open = program.written.formulas.at(formula);
  switch (open.kind) {
    case "fact":
      found.push(open.fact);
      return;
    case "count":
      if (!turnsOnOneMore(open, program, look)) return;
      break;
    case "never":
    case "always":
      return;
  }
  for (const part of open.parts) addOpen(part, program, look, found);
}

/** Whether one part more or less can make a difference, whatever the other open parts come to. */
function turnsOnOneMore(
  { parts, met }: { readonly parts: readonly number[]; readonly met: readonly boolean[] },
  program: Program,
  look: Look,
): boolean {
  const { certain, open } = tally(parts, program, look);
  return met.slice(certain, certain + open).some((is, more) => is !== met[certain + more + 1]);
}

/** By the place of a fact, the groups of its classes that the condition tells apart and that are left. */
type GroupsLeft = (place: number) => readonly Classes[];

function groupsLeftIn({ groups }: Decidable, { facts }: Program, { left }: Look): GroupsLeft {
  const found = new Map<number, readonly Classes[]>();
  return (place) => {
    const before = found.get(place);
    if (before !== undefined) return before;
    const { word = 0, words = 0 } = facts[place] ?? {};
    const now = Array.from(left.subarray(word, word + words));
    const some: Classes[] = [];
    for (const group of groups.get(place) ?? []) if (meet(group, now)) some.push(inBoth(group, now));
    found.set(place, some);
    return some;
  };
}

/**
 * Whether a fact matters to a condition in which some fact stands twice: its classes are tried, and those of the others.
 *
 * If any two values of the fact make a difference, then two neighbouring groups of them do: so neighbours are compared.
 */
function dividesBy(
  fact: number,
  twice: readonly number[],
  groupsLeft: GroupsLeft,
  { direct }: Decidable,
  program: Program,
  look: Look,
): boolean {
  const groups = groupsLeft(fact);
  if (groups.length < 2) return false;
  const others = twice.filter((other) => other !== fact);
  // What is left is written anew for each choice; what was decided on it does not hold for those.
  const tried = others.length === 0 ? look : { left: look.left.slice(), shift: look.shift };
  const differsUnder = (at: number): boolean => {
    const other = others[at];
    if (other === undefined) {
      return groups
        .slice(1)
        .some((after, place) => differs(direct, fact, [groups[place] ?? [], after], program, tried));
    }
    return groupsLeft(other).some((group) => {
      tried.left.set(group, program.facts[other]?.word ?? 0);
      return differsUnder(at + 1);
    });
  };
  return differsUnder(0);
}
