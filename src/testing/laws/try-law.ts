import * as fc from "fast-check";
import { compile } from "../../engine/compile.js";
import type { Case } from "../../facts/case.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { WrittenCase } from "../cases/written-case.js";
import { type Answer, type Indicate, type Ranks, ranksOf } from "./answer.js";
import { saidOfTrial } from "./broken-words.js";
import type { Law } from "./law.js";
import { LawBroken, LawNotTested } from "./law-broken.js";
import { casesOf, type Trial } from "./trial.js";

/** An answer, or one that comes later. */
export type SoonerOrLater = Answer | Promise<Answer>;

/** Which tool a law is tried on, and how often. */
export interface LawOptions<Given extends SoonerOrLater = Answer> {
  /** The tool that is tried; if left out, this package. */
  readonly indicate?: Indicate<Given>;
  /** At least how many trials; 500 if left out. A law about facts and rules takes each pair of them at least once. */
  readonly numRuns?: number;
  /** Another seed tries other cases; the same seed the same ones. */
  readonly seed?: number;
  /** The day of the cases; if left out, the last on which anything of the rule set comes into force or has ended. */
  readonly on?: LocalDate;
}

/** How often a law was tried, and kept. */
export interface LawKept {
  readonly law: string;
  readonly tried: number;
  /** In how many of the trials the answers could have broken it; never none. */
  readonly putToTheTest: number;
  readonly seed: number;
}

/** At once, where the tool answers at once. */
export type Kept<Given extends SoonerOrLater> = Given extends Promise<Answer> ? Promise<LawKept> : LawKept;

const RUNS = 500;
const SEED = 1989;

/**
 * Tries a law on made-up cases.
 *
 * Throws `LawBroken` with the smallest cases that break it, and `LawNotTested` where no case could have.
 */
export function tryLaw<Given extends SoonerOrLater = Answer>(
  law: Law,
  ruleSet: RuleSet,
  { indicate, numRuns = RUNS, seed = SEED }: LawOptions<Given>,
): Kept<Given> {
  const ours = compile(ruleSet);
  const ask = (given: WrittenCase): SoonerOrLater =>
    indicate === undefined ? ours.bounds(given as unknown as Case) : indicate(given as unknown as Case);
  const replay = { seed, numRuns };
  let putToTheTest = 0;

  const judge = (trial: Trial, answered: readonly Answered[]): void => {
    const ranks: Ranks[] = [];
    for (const { answer, failure } of answered) {
      const read = failure === undefined ? ranksOf(ruleSet, answer) : `it threw ${said(failure)}`;
      if (typeof read === "string") throw broken(trial, ranks, `the tool gave no answer: ${read}`, failure);
      ranks.push(read);
    }
    const what = law.broken(ranks, trial);
    if (what !== undefined) throw broken(trial, ranks, what);
    if (law.isPutToTest(ranks, trial)) putToTheTest += 1;
  };
  const broken = (trial: Trial, ranks: readonly Ranks[], what: string, cause?: unknown): LawBroken =>
    new LawBroken(saidOfTrial({ law: law.says, what, trial, ranks, ours, isOurs: indicate === undefined, replay }), {
      ...{ law: law.says, cases: casesOf(trial), replay },
      ...(cause === undefined ? {} : { cause }),
    });
  const kept = (tried: number): LawKept => {
    if (putToTheTest > 0) return Object.freeze({ law: law.says, tried, putToTheTest, seed });
    throw new LawNotTested(law.says, tried === 0 ? law.nothingToTry : NEVER_MATTERED, tried);
  };

  const parameters = { seed, numRuns: Math.ceil(numRuns / Math.max(1, law.trials.length)) };
  const atOnce = (): LawKept => {
    let tried = 0;
    for (const trials of law.trials) {
      const property = fc.property(trials, (trial) =>
        judge(
          trial,
          casesOf(trial).map((given) => answeredBy(ask, given) as Answered),
        ),
      );
      tried += counted(fc.check(property, parameters));
    }
    return kept(tried);
  };
  const later = async (): Promise<LawKept> => {
    let tried = 0;
    for (const trials of law.trials) {
      const property = fc.asyncProperty(trials, async (trial) => {
        const answered: Answered[] = [];
        // One after another: a tool may have room for one case only.
        for (const given of casesOf(trial)) answered.push(await answeredBy(ask, given));
        judge(trial, answered);
      });
      tried += counted(await fc.check(property, parameters));
    }
    return kept(tried);
  };
  return (answersLater(law, ask, seed) ? later() : atOnce()) as Kept<Given>;
}

const NEVER_MATTERED = "every answer was such that it could not have been broken; try more cases (`numRuns`)";

interface Answered {
  readonly answer?: Answer;
  readonly failure?: unknown;
}

function answeredBy(ask: (given: WrittenCase) => SoonerOrLater, given: WrittenCase): Answered | Promise<Answered> {
  const failed = (failure: unknown): Answered => ({ failure: failure ?? "nothing" });
  try {
    const answer = ask(given);
    return isLater(answer) ? answer.then((one) => ({ answer: one }), failed) : { answer };
  } catch (error) {
    return failed(error);
  }
}

/** Whether something is a promise, of whatever library. */
function isLater<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof value === "object" && value !== null && "then" in value;
}

/** Whether the tool answers later: one case is put to it beforehand, since fast-check must know. */
function answersLater(law: Law, ask: (given: WrittenCase) => SoonerOrLater, seed: number): boolean {
  const [first] = law.trials;
  const trial = first === undefined ? undefined : fc.sample(first, { seed, numRuns: 1 })[0];
  const given = trial === undefined ? undefined : casesOf(trial)[0];
  return given !== undefined && isLater(answeredBy(ask, given));
}

/** How many trials there were; throws what broke the law. */
function counted({ failed, numRuns, errorInstance }: fc.RunDetails<[Trial]>): number {
  if (failed) throw errorInstance;
  return numRuns;
}

function said(failure: unknown): string {
  return failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
}
