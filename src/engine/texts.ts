import type { Basis } from "../domain/basis.js";
import type { Vocabulary } from "../ruleset/expand.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import type { Cited, IndicatedLevel } from "./indication.js";

/** What an indication takes over from the rule set word for word, each made once and frozen. */
export interface Texts {
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
  /** The level of a rank, as it goes out. */
  levelAt(rank: number): IndicatedLevel;
  /** Authorities with the titles and publishers of their sources. */
  cited(basis: readonly Basis[]): readonly Cited[];
}

export function textsOf(ruleSet: RuleSet, vocabulary: Vocabulary): Texts {
  const levels = ruleSet.levels.map(({ id, name, route }) => Object.freeze({ id, name, route }));
  const sources = new Map(ruleSet.sources.map((source) => [source.id, source]));
  const made = new WeakMap<readonly Basis[], readonly Cited[]>();

  const cite = (one: Basis): Cited => {
    const { title = one.source, publisher } = sources.get(one.source) ?? {};
    return Object.freeze({ ...one, title, ...(publisher === undefined ? {} : { publisher }) });
  };

  return {
    ruleSet,
    vocabulary,
    levelAt: (rank) => {
      const level = levels[rank];
      if (level === undefined) throw new RangeError(`no level of rank ${rank}`);
      return level;
    },
    cited: (basis) => {
      const found = made.get(basis) ?? Object.freeze(basis.map(cite));
      made.set(basis, found);
      return found;
    },
  };
}
