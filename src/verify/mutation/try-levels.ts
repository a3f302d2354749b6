import type { Thresholds } from "../../engine/compile.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { ExampleCase } from "../../ruleset/rule-set.js";
import { nameFor } from "./case-in-words.js";
import type { TriedChange } from "./change.js";
import type { LevelChange } from "./change-levels.js";
import { withLevel } from "./changed-set.js";
import { dayFor } from "./day-for.js";
import { notices } from "./notices.js";
import { tellingLevels } from "./tell-levels.js";
import type { Trial } from "./try-conditions.js";
import { fails } from "./watched-case.js";

/** Tries changes of level: the examples of a rule do not speak of its level, so only cases can notice one. */
export function levelTrial(
  thresholds: Thresholds,
  { program, watched, oldest }: Trial,
  on: LocalDate | undefined,
): (change: LevelChange) => TriedChange {
  const { ruleSet } = program;
  const tell = tellingLevels(thresholds, program, oldest);
  const days = [...(on === undefined ? [] : [on]), ...watched.map(({ one }) => one.on)];
  const shown = new Map<string, ExampleCase>();
  return (levelChange) => {
    const { change, rule, to } = levelChange;
    const facts = program.rules.find((one) => one.rule.name === rule.name)?.named ?? [];
    const named = new Set(facts.map((place) => program.facts[place]?.id ?? ""));
    const noticing = watched.find((one) => {
      const before = one.rules.get(rule.name);
      if (before === undefined) return false;
      const rules = new Map([[rule.name, { ...before, rank: to }]]);
      const after = { rules, duties: new Map<string, boolean>(), named };
      const answer = notices(one, after, ruleSet);
      if (answer !== "look") return answer === "yes";
      return fails(one.one, withLevel(ruleSet, rule.name, ruleSet.levels[to]?.id ?? rule.event.type));
    });
    if (noticing !== undefined) return { ...change, outcome: "noticed", by: { of: "case", name: noticing.one.name } };
    const day = dayFor(rule, ruleSet, days);
    if (day === undefined) return { ...change, outcome: "no-effect" };
    const before = shown.get(rule.name);
    const told = tell(levelChange, day, before?.given);
    if (told === "same") return { ...change, outcome: "no-effect" };
    if (told === "inconclusive") return { ...change, outcome: "inconclusive" };
    const { given, expect } = told;
    const taken = new Set([...watched.map(({ one }) => one.name), ...[...shown.values()].map(({ name }) => name)]);
    const isAgain = before !== undefined && isSame(before, { given, expect });
    const made = isAgain ? before : { name: nameFor(given, ruleSet, taken), on: day, given, expect };
    shown.set(rule.name, made);
    return { ...change, outcome: "not-noticed", case: made };
  };
}

function isSame(one: ExampleCase, other: Pick<ExampleCase, "given" | "expect">): boolean {
  return JSON.stringify([one.given, one.expect]) === JSON.stringify([other.given, other.expect]);
}
