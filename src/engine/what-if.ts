import { asGiven } from "../facts/as-given.js";
import type { Case } from "../facts/case.js";
import type { Scalar } from "../facts/comparison.js";
import type { Fact } from "../facts/fact.js";
import type { Part } from "../facts/given.js";
import { freezeNew } from "../kernel/freeze.js";
import type { LocalDate } from "../kernel/local-date.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { optionsTaken } from "../kernel/options-taken.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import { factWords } from "../ruleset/words.js";
import { CAVEAT } from "./caveat.js";
import type { Thresholds } from "./compile.js";
import type { IndicatedLevel, SpokenBy } from "./indication.js";
import { insideOf } from "./inside.js";
import { knownIn } from "./known.js";
import { ranksOf } from "./program/ranks.js";
import { type FactValues, mergeWays } from "./what-if/merge-ways.js";
import { type Change, changesTo } from "./what-if/search.js";

/** Which level is asked about, and how long is searched. */
export interface WhatIfOptions {
  /** Id of the level to which the case is to point. */
  readonly to: string;
  /** How many changes are tried at the most: 100,000, unless said otherwise. */
  readonly mostTries?: number;
}

/** Facts whose other values, all of them together, would lead to the level; fewer of them would not. */
export interface OtherFacts {
  readonly facts: readonly string[];
  /** Each is one way: for every fact a value, or several of which any will do. */
  readonly ways: readonly OtherValues[];
}

/** Values that would have led to another level, in data and in words. */
export interface OtherValues {
  /** By fact, in place of what the case gives or beside it: a value, a stretch, or some of which any one will do. */
  readonly values: Readonly<Record<string, Scalar | Part<Scalar>>>;
  /** The same in words. */
  readonly says: readonly string[];
}

/** Which other facts would have led to a level: a way to understand a rule set and to test it, never to change a child's record. */
export interface WhatIf {
  readonly format: 1;
  readonly ruleSet: SpokenBy;
  readonly on: LocalDate;
  readonly given: WrittenFacts;
  /** Where it points as it stands. */
  readonly pointsTo: IndicatedLevel;
  readonly to: IndicatedLevel;
  /** Every smallest set of at most three facts, the smallest first; one empty set where it points there already. */
  readonly sets: readonly OtherFacts[];
  /** False where the tries ran out: what stands here is right, and there may be more. */
  readonly complete: boolean;
  readonly caveat: string;
}

/**
 * Every smallest set of at most three facts whose other values would make a case point to a level.
 *
 * Both unknown facts and given ones may be other; the age and what the child's status is stay. Facts stay known: none is taken
 * back, so that a case never loses what was said. It explains a threshold ("what else would it have taken?"). It does not say
 * what is true of a child, and no text that is shown of an indication carries it. Throws `MisuseError` for a case that cannot
 * be used and for a level that the set does not have.
 *
 * @example
 * const { sets } = whatIf(thresholds, { on: "2026-11-21", facts: { ageMonths: 3 } }, { to: "child-protection" });
 * sets.some(({ facts }) => facts.join() === "injuryPresent"); // true
 */
export function whatIf<Facts>(thresholds: Thresholds<Facts>, given: Case<Facts>, options: WhatIfOptions): WhatIf {
  const { holder, texts } = insideOf(thresholds);
  const { program } = holder;
  const { to, mostTries = 100_000 } = optionsTaken("whatIf", options);
  const levels = program.ruleSet.levels.map(({ id }) => id);
  const rank = levels.indexOf(to);
  if (rank === -1) throw new MisuseError(`no level called ${to}; the levels are ${levels.join(", ")}`);
  const held = holder.take(given);
  try {
    const told = knownIn(program, held).given;
    const { changes, isComplete } = changesTo(rank, told, held, holder, mostTries);
    return freezeNew({
      format: 1,
      ruleSet: texts.spokenBy,
      on: held.on,
      given: told,
      pointsTo: texts.levelAt(ranksOf(program, held.sheet, held.agenda).pointsTo),
      to: texts.levelAt(rank),
      sets: byFacts(changes).map(otherFacts),
      complete: isComplete,
      caveat: CAVEAT,
    });
  } finally {
    holder.letGo(held);
  }
}

/** Changes of the same facts together; fewer facts first, then in the order of the facts. */
function byFacts(changes: readonly Change[]): readonly (readonly Change[])[] {
  const alike = new Map<string, Change[]>();
  const sorted = changes.toSorted((a, b) => a.length - b.length || inOrder(a, b));
  for (const change of sorted) {
    const facts = change.map(({ fact }) => fact.place).join();
    alike.set(facts, [...(alike.get(facts) ?? []), change]);
  }
  return [...alike.values()];
}

function inOrder(a: Change, b: Change): number {
  for (const [at, { fact, values }] of a.entries()) {
    const other = b[at];
    if (other === undefined) break;
    const before =
      fact.place - other.fact.place ||
      fact.values.indexOf(values[0] ?? "") - fact.values.indexOf(other.values[0] ?? "");
    if (before !== 0) return before;
  }
  return 0;
}

function otherFacts(changes: readonly Change[]): OtherFacts {
  return {
    facts: (changes[0] ?? []).map(({ fact }) => fact.id),
    ways: mergeWays(changes).map((way) => ({
      values: Object.fromEntries(way.map((one) => [one.fact.id, written(one)])),
      says: way.map(({ fact, values }) => saidOf(fact.fact, values)),
    })),
  };
}

/** Both values of a boolean may do, if only it is known; no case could give them so. */
function written({ fact: { fact }, values }: FactValues): Scalar | Part<Scalar> {
  return fact.kind === "boolean" && values.length > 1 ? { oneOf: values } : asGiven(fact, values);
}

function saidOf(fact: Fact, values: readonly Scalar[]): string {
  if (fact.kind !== "boolean" || values.length < 2) return factWords(fact, values);
  return values.map((value) => factWords(fact, [value])).join("; or ");
}
