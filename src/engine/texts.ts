import type { Basis } from "../domain/basis.js";
import { once } from "../kernel/once.js";
import type { Vocabulary } from "../ruleset/expand.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { factWords } from "../ruleset/words.js";
import { type DayTexts, dayTexts } from "./day-texts.js";
import type { Cited, Clock, IndicatedLevel, SpokenBy } from "./indication.js";

import type { Stretch } from "./program/stretches.js";
import type { ClassedFact } from "./program/value-classes.js";

/** What an indication takes over from the rule set word for word, each made once and frozen. */
export interface Texts {
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
  readonly spokenBy: SpokenBy;
  /** The level of a rank, as it goes out. */
  levelAt(rank: number): IndicatedLevel;
  /** Authorities with the titles and publishers of their sources. */
  cited(basis: readonly Basis[]): readonly Cited[];
  /** A fact that has the value of that number, in words. */
  says(fact: ClassedFact, number: number): string;
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
  const said: string[][] = [];
  const { id, version, title, digest, status, lineage } = ruleSet;

  const cite = (one: Basis): Cited => {
    const source = sources.get(one.source);
    const publisher = source?.publisher === undefined ? {} : { publisher: source.publisher };
    return Object.freeze({ ...one, title: source?.title ?? one.source, ...publisher });
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
    says: (fact, number) => {
      const words = said[fact.place] ?? [];
      const found = words[number] ?? factWords(fact.fact, fact.values.slice(number, number + 1));
      words[number] = found;
      said[fact.place] = words;
      return found;
    },
    clock: (timescale) => clocks.get(timescale ?? ""),
    on: once((stretch) => dayTexts(ruleSet, stretch)),
  };
}
