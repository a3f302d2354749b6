import type { ReferralSourceCode } from "../../domain/codes/referral-source.js";
import type { Case } from "../../facts/case.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Given } from "../../facts/given.js";
import { type LocalDate, monthsBetween } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { disabilityRecorded } from "../return/disability-recorded.js";
import { addHistory } from "./history.js";
import { type FactorReading, type PreparedReading, prepareReading } from "./reading.js";
import { REPORTER } from "./reporter.js";
import type { SeenChild, SeenEpisode } from "./seen.js";

/** How an episode of a return is read as a case. */
export interface ToCaseOptions extends FactorReading {
  /** The day as on which thresholds are asked; the day of the referral if left out. Age and history are always those at the referral. */
  readonly on?: LocalDate;
}

/** Why an episode makes no case. */
export type ToCaseProblem = Problem<"no-referral-date">;

/**
 * What a return says of a child at a referral, as facts: age, or not yet born; disability; the factors of the authorised
 * assessments, as partial values; who referred; and the earlier episodes that stand in the same return.
 *
 * A factor says that a concern was found, never how grave it is, so that most facts stay open: `whatTheCensusSays` lists
 * which. Factors are recorded at the end of an assessment, and nobody at the front door had them. What was decided
 * afterwards is never read, nor are sex and ethnicity. A case of somebody of eighteen or more is made all the same: the
 * thresholds say whether they are for that age.
 *
 * @example
 * const child = { born: "2015-06-30", disabilities: [], episodes: [] };
 * const episode = { referred: "2025-09-12", assessments: [{ authorised: "2025-10-20", factors: ["16A"] }] };
 * toCase(child, episode); // { ok: true, value: { on: "2025-09-12", facts: { ageMonths: 122, neglectCertainty: { from: "possible" }, ... } } }
 */
export function toCase(
  child: SeenChild,
  episode: SeenEpisode,
  options: ToCaseOptions = {},
): Result<Case, ToCaseProblem> {
  const { referred } = episode;
  if (referred === undefined) return NO_REFERRAL;
  const facts = factsAt(child, episode, referred, prepareReading(options));
  return { ok: true, value: Object.freeze({ on: options.on ?? referred, facts: Object.freeze(facts) } as Case) };
}

const NO_REFERRAL: Result<never, ToCaseProblem> = Object.freeze({
  ok: false,
  problems: Object.freeze([
    Object.freeze({
      code: "no-referral-date",
      at: "/referred",
      says: "the episode has no day of referral, and the age is that at the referral; give `CINreferralDate`",
    }),
  ]),
});

/** The facts of a child at a referral. */
export function factsAt(
  child: SeenChild,
  episode: SeenEpisode,
  referred: LocalDate,
  reading: PreparedReading,
): Record<string, Given<Scalar>> {
  const facts: Record<string, Given<Scalar>> = {};
  addAge(facts, child, referred);
  const isDisabled = disabilityRecorded(child.disabilities);
  if (isDisabled !== undefined) facts.childDisability = isDisabled;
  const reporter = REPORTER[episode.source as ReferralSourceCode];
  if (reporter !== undefined) facts.reporterRole = reporter;
  addHistory(facts, child.episodes, referred);
  addFactors(facts, episode, reading);
  return facts;
}

function addAge(facts: Record<string, unknown>, { born, expected }: SeenChild, referred: LocalDate): void {
  if (born !== undefined && born <= referred) facts.ageMonths = monthsBetween(born, referred);
  else if (born !== undefined || expected !== undefined) facts.unborn = true;
}

function addFactors(
  facts: Record<string, Given<Scalar>>,
  { assessments }: SeenEpisode,
  { says, notSo }: PreparedReading,
): void {
  // as the list of disabilities has it: a factor may say so below
  const isDisabled = facts.childDisability === true;
  const factors = new Set<string>();
  for (const { authorised, factors: found } of assessments) {
    if (authorised === undefined) continue;
    for (const code of found) factors.add(code);
  }
  for (const code of factors) {
    for (const [fact, value] of says.get(code) ?? []) facts[fact] = bothSaid(fact, facts[fact], value);
  }
  if (notSo.length === 0 || !saysSomething(factors) || hasNoCode(factors, says)) return;
  for (const { fact, value, factors: speaking, ofBornChildren } of notSo) {
    if (fact in facts || (ofBornChildren && facts.ageMonths === undefined)) continue;
    if (isDisabled && speaking.some(isAboutDisability)) continue;
    if (!speaking.some((code) => factors.has(code))) facts[fact] = value;
  }
}

/** `20` stands for anything and `21` for nothing: with either, what is not there is not thereby absent. */
function saysSomething(factors: ReadonlySet<string>): boolean {
  return factors.size > 0 && !factors.has("20") && !factors.has("21");
}

/** What is no code was to say something, and may have been any of them: what is not there is not thereby absent. */
function hasNoCode(factors: ReadonlySet<string>, says: PreparedReading["says"]): boolean {
  for (const code of factors) if (!says.has(code)) return true;
  return false;
}

/** `Disability` speaks of it as well, and may say so where no factor does. */
function isAboutDisability(code: string): boolean {
  return code === "5A" || code === "6A";
}

/**
 * What two say of one fact. Others at home may have several needs; of two kinds of harm the exact one is
 * known; a disability found counts, whatever the list of disabilities leaves out.
 */
function bothSaid(fact: string, before: Given<Scalar> | undefined, value: Given<Scalar>): Given<Scalar> {
  if (before === undefined || before === value) return value;
  if (fact === "householdMemberNeed") return oneOf(before, value);
  if (typeof before === "boolean") return true;
  return typeof before === "object" ? value : before;
}

const several = new Map<string, Given<Scalar>>();

/** Any of both; the same object for the same values, so that a table of many cases holds each once. */
function oneOf(one: Given<Scalar>, other: Given<Scalar>): Given<Scalar> {
  const values = [one, other].flatMap((value) =>
    typeof value === "object" && value !== null && "oneOf" in value ? value.oneOf : [value as Scalar],
  );
  const sorted = [...new Set(values)].sort();
  const key = sorted.join();
  const found =
    several.get(key) ?? (sorted.length === 1 ? (sorted[0] as Scalar) : Object.freeze({ oneOf: Object.freeze(sorted) }));
  several.set(key, found);
  return found;
}
