import type { Case } from "../../facts/case.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

/** A level of the rule set, by its id or as an indication gives it. */
export type AnsweredLevel = string | { readonly id: string };

/** What a tool says of a case: at least one level, and the other two where it has them. */
export interface Answer {
  readonly atLeast: AnsweredLevel;
  readonly pointsTo?: AnsweredLevel;
  readonly couldBe?: AnsweredLevel;
}

/** A tool that decides cases, at once or later: `(given) => thresholds.indicate(given)`, or a call to your own. */
export type Indicate<Given extends Answer | Promise<Answer> = Answer> = (given: Case) => Given;

export const LEVELS = ["atLeast", "pointsTo", "couldBe"] as const;

export type LevelName = (typeof LEVELS)[number];

/** The places of the levels that were answered on the scale, 0 the lowest. */
export type Ranks = { readonly [Level in LevelName]?: number };

/** Those places, or why what was answered is no answer. */
export function ranksOf({ levels }: RuleSet, answer: Answer | undefined): Ranks | string {
  if (typeof answer !== "object" || answer === null) return "it answered nothing with `atLeast`";
  const ranks: { [Level in LevelName]?: number } = {};
  for (const name of LEVELS) {
    const level = answer[name];
    if (level === undefined && name !== "atLeast") continue;
    const id = typeof level === "object" ? level.id : level;
    const rank = levels.findIndex((one) => one.id === id);
    if (rank === -1) {
      const known = levels.map((one) => `\`${one.id}\``).join(", ");
      return `it answered ${name}: ${JSON.stringify(id) ?? "nothing"}, which is no level of the rule set (${known})`;
    }
    ranks[name] = rank;
  }
  return ranks;
}

/** Those levels that were answered in every one of the answers. */
export function levelsInAll(all: readonly Ranks[]): readonly LevelName[] {
  return LEVELS.filter((level) => all.every((ranks) => ranks[level] !== undefined));
}
