import { compile } from "../engine/compile.js";
import type { Indication, Levels } from "../engine/indication.js";
import { type ReadCaseProblem, readCase } from "../engine/read-case.js";
import { inForceOnDay } from "../ruleset/in-force.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import type { CaseToTry } from "./case-to-try.js";

/** The levels by their ids, and whether enough is known to print the lowest one. */
type LevelIds = { readonly [Level in Exclude<keyof Levels, "enoughKnown">]: string } & {
  readonly enoughKnown: boolean;
};

/** What the rules come to: with `doesNotApply`, every rule in force on the day is in one of two lists or may apply. */
export interface Decided extends LevelIds {
  readonly ok: true;
  readonly applies: readonly string[];
  readonly appliesWithReadings: readonly string[];
  readonly mayApply: readonly string[];
  readonly doesNotApply: readonly string[];
}

/** A case that must be refused, and why. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly Pick<ReadCaseProblem, "code" | "at">[];
}

export type Outcome = Decided | Refused;

/** What a rule set says of cases. */
export interface Oracle {
  readonly ruleSet: RuleSet;
  readonly outcome: (given: CaseToTry) => Outcome;
  /** The whole indication; nothing of a case that is refused. */
  readonly indication: (given: CaseToTry) => Indication | undefined;
}

/** Makes a rule set ready to say what is to be expected. */
export function oracleOf(ruleSet: RuleSet): Oracle {
  const thresholds = compile(ruleSet);
  return {
    ruleSet,
    outcome: ({ on, facts }) => {
      const read = readCase({ on, facts }, ruleSet);
      if (!read.ok) return { ok: false, problems: read.problems.map(({ code, at }) => ({ code, at })) };
      const { atLeast, pointsTo, couldBe, ...found } = thresholds.bounds(read.value);
      const open = new Set([...found.applies, ...found.mayApply]);
      const out = [...inForceOnDay(ruleSet, on).rules].filter((name) => !open.has(name)).sort();
      return { ok: true, atLeast: atLeast.id, pointsTo: pointsTo.id, couldBe: couldBe.id, ...found, doesNotApply: out };
    },
    indication: ({ on, facts }) => {
      const read = readCase({ on, facts }, ruleSet);
      return read.ok ? thresholds.indicate(read.value) : undefined;
    },
  };
}
