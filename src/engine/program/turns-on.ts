import { isNone } from "./classes.js";
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
export function turnsOn(
  condition: Decidable & Pick<ProgramRule, "turnsOnNothing">,
  program: Program,
  look: Look,
): readonly number[] {
  const { named, twice, turnsOnNothing } = condition;
  if (look.isBlank === true && turnsOnNothing !== undefined) return turnsOnNothing;
  if (twice.some((fact) => !isSettled(fact, program, look))) {
    return named.filter((fact) => dividesBy(fact, condition, program, look));
  }
  const open: number[] = [];
  addOpen(condition.direct, program, look, open);
  return open.length < 2 ? open : named.filter((fact) => open.includes(fact));
}

/** Whether one class alone is left of a fact, so that it does not matter how often it stands. */
function isSettled(place: number, { facts }: Program, { left }: Look): boolean {
  const { word = 0, words = 0 } = facts[place] ?? {};
  let isOne = false;
  for (let at = word; at < word + words; at++) {
    const now = left[at] ?? 0;
    if (now === 0) continue;
    if (isOne || (now & (now - 1)) !== 0) return false;
    isOne = true;
  }
  return isOne;
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
function dividesBy(fact: number, condition: Decidable, program: Program, look: Look): boolean {
  if (isSettled(fact, program, look)) return false;
  const groups = groupsLeft(fact, condition, program, look);
  if (groups.length < 2) return false;
  const others = condition.twice.filter((other) => other !== fact);
  const isDivided = (setting: Look): boolean => {
    for (let at = 1; at < groups.length; at++) {
      const neighbours = [groups[at - 1] ?? [], groups[at] ?? []] as const;
      if (differs(condition.direct, fact, neighbours, program, setting)) return true;
    }
    return false;
  };
  return someSetting(others, { condition, program, look }, isDivided);
}

/** The groups of a fact's classes, as far as they are left. */
function groupsLeft(
  place: number,
  condition: Decidable,
  { facts }: Program,
  { left }: Look,
): readonly (readonly number[])[] {
  const word = facts[place]?.word ?? 0;
  const found: (readonly number[])[] = [];
  for (const group of condition.groupsOf(place)) {
    const now = group.map((classes, at) => classes & (left[word + at] ?? 0));
    if (!isNone(now)) found.push(now);
  }
  return found;
}

interface Trial {
  readonly condition: Decidable;
  readonly program: Program;
  readonly look: Look;
}

/** Whether something is so under some choice of one group for each of the facts. */
function someSetting(facts: readonly number[], trial: Trial, isSo: (setting: Look) => boolean): boolean {
  const { condition, program, look } = trial;
  const chosen = facts
    .filter((fact) => !isSettled(fact, program, look))
    .map((fact) => ({
      word: program.facts[fact]?.word ?? 0,
      groups: groupsLeft(fact, condition, program, look),
    }));
  const open = chosen.filter(({ groups }) => groups.length > 1);
  if (open.length === 0) return isSo(look);
  const setting = { left: look.left.slice(), shift: look.shift };
  const isSoFrom = (index: number): boolean => {
    const one = open[index];
    if (one === undefined) return isSo(setting);
    return one.groups.some((group) => {
      setting.left.set(group, one.word);
      return isSoFrom(index + 1);
    });
  };
  return isSoFrom(0);
}
