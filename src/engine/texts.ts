import type { Basis } from "../domain/basis.js";
import { once } from "../kernel/once.js";
import type { Vocabulary } from "../ruleset/expand.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { type DayTexts, dayTexts } from "./day-texts.js";
import type { Cited, Clock, IndicatedLevel, SpokenBy } from "./indication.js";

import type { Stretch } from "./program/stretches.js";

/** What an indication takes over from the rule set word for word, each made once and frozen. */
export interface Texts {
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
  readonly spokenBy: SpokenBy;
  /** The level of a rank, as it goes out. */
  levelAt(rank: number): IndicatedLevel;
  /** Authorities with the titles, publishers and days of their sources. */
  cited(basis: readonly Basis[]): readonly Cited[];
  clock(timescale: string | undefined): Clock | undefined;
  on(stretch: Stretch): DayTexts;
}

export function textsOf(ruleSet: RuleSet, vocabulary: Vocabulary): Texts {
  const levels = ruleSet.levels.map(({ id, name, route }) => Object.freeze({ id, name, route }));
  const sources = new Map(ruleSet.sources.map((source) => [source.id, source]));
  const clocks = new Map(
    ruleSet.timescales.map(({ id, title, from, length, unit }) => [
      id,
      Object.freeze({ id, title, from, length, unit }),
    ]),
  );
  const { id, version, title, digest, status, lineage } = ruleSet;

  const cite = (one: Basis): Cited => {
    const source = sources.get(one.source);
    const { title = one.source, publisher, published } = source ?? {};
    return Object.freeze({ ...one, title, ...(publisher && { publisher }), ...(published && { published }) });
  };

  return {
    ruleSet,
    vocabulary,
    spokenBy: Object.freeze({ id, version, title, digest, status, lineage }),
    levelAt: (rank) => {
      const level = levels[rank];
      if (level === undefined) throw new RangeError(`no level of rank ${rank}`);
      return level;
    },
    cited: once((basis) => Object.freeze(basis.map(cite))),
    clock: (timescale) => clocks.get(timescale ?? ""),
    on: once((stretch) => dayTexts(ruleSet, stretch)),
  };
}
