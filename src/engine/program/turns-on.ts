import { inBoth, isNone } from "./classes.js";
import { differs } from "./differs.js";
import type { Program, ProgramRule } from "./program.js";
import type { Look } from "./sheet.js";
import { kleene, tally } from "./truth-in.js";
import type { Decidable } from "./written.js";

/**
 * The places of the facts, not yet fully known, on which it depends whether the condition holds, in the order in which they stand.
 *
 * Two completions of what is left that differ in such a fact alone decide the condition differently.
 */
export function turnsOn(condition: Condition, program: Program, look: Look): readonly number[] {
  const { named, turnsOnNothing } = condition;
  if (look.isBlank === true && turnsOnNothing !== undefined) return turnsOnNothing;
  // A fact that is settled may stand as often as it will.
  const twice = condition.twice.filter((fact) => !isSettled(fact, program, look));
  if (twice.length > 0) return named.filter((fact) => dividesBy(fact, twice, condition, program, look));
  const open: number[] = [];
  addOpen(condition.direct, program, look, open);
  return open.length < 2 ? open : named.filter((fact) => open.includes(fact));
}

type Condition = Decidable & Pick<ProgramRule, "turnsOnNothing">;

/** Whether one class alone is left of a fact. */
function isSettled(place: number, { facts }: Program, { left }: Look): boolean {
  const { word = 0, words = 0 } = facts[place] ?? {};
  let many = 0;
  for (let at = word; at < word + words; at++) for (let now = left[at] ?? 0; now !== 0; now &= now - 1) many++;
  return many === 1;
}

/**
 * The facts that matter where each that is not settled stands once.
 *
 * Beside an open part of an `all` that is open no part fails, and beside one of an `any` none holds: so every open part
 * matters. In a count it depends on how many of the others hold.
 */
function addOpen(formula: number, program: Program, look: Look, found: number[]): void {
  if (kleene(formula, program, look) !== "unknown") return;
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

/**
 * Whether a fact matters to a condition in which some fact stands twice: its classes are tried, and those of the others.
 *
 * If any two values of the fact make a difference, then two neighbouring groups of them do: so neighbours are compared.
 */
function dividesBy(
  fact: number,
  twice: readonly number[],
  condition: Decidable,
  program: Program,
  look: Look,
): boolean {
  if (isSettled(fact, program, look)) return false;
  const groupsLeft = (place: number): readonly (readonly number[])[] => {
    const { word = 0, words = 0 } = program.facts[place] ?? {};
    const now = [...look.left.subarray(word, word + words)];
    return (condition.groups.get(place) ?? []).map((group) => inBoth(group, now)).filter((group) => !isNone(group));
  };
  const groups = groupsLeft(fact);
  if (groups.length < 2) return false;
  const others = twice.filter((other) => other !== fact);
  return settings(others, groupsLeft, look, program).some((setting) =>
    groups
      .slice(1)
      .some((after, place) => differs(condition.direct, fact, [groups[place] ?? [], after], program, setting)),
  );
}

/** What is left under every choice of one group for each of the facts. */
function settings(
  [first, ...rest]: readonly number[],
  groupsLeft: (fact: number) => readonly (readonly number[])[],
  look: Look,
  program: Program,
): readonly Look[] {
  if (first === undefined) return [look];
  return groupsLeft(first).flatMap((group) => {
    const left = look.left.slice();
    left.set(group, program.facts[first]?.word ?? 0);
    return settings(rest, groupsLeft, { left, shift: look.shift }, program);
  });
}
