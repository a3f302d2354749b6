import { Fact as EngineFact } from "json-rules-engine";
import { AGE_YEARS } from "../facts/age.js";
import type { Comparison, Scalar } from "../facts/comparison.js";
import { readGiven } from "../facts/read-given.js";
import { allValues, valuesMeeting } from "../facts/values.js";
import { type FactIndex, type FactProblemCode, type ValuesLeft, valuesLeft } from "../facts/values-left.js";
import { pointer } from "../kernel/pointer.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { gatesOf } from "../ruleset/reach.js";
import type { RuleSet } from "../ruleset/rule-set.js";

/** Why json-rules-engine is not asked; no sentence repeats a value, which may be personal. */
export type EngineFactProblem = Problem<FactProblemCode | "missing-fact" | "not-known" | "reckoned-fact">;

/** The facts of which the rules speak, and how they are checked before and while json-rules-engine reads them. */
export interface FactsAsked {
  readonly index: FactIndex;
  readonly needed: ReadonlySet<string>;
  /** Ids that are reckoned from other facts: counts, and the age in years. */
  readonly reckoned: ReadonlySet<string>;
  /** The greatest age in months that the set reaches, where that is not a child's. */
  readonly limit: { readonly oldest?: number };
}

/** What is asked of facts by the rules of a set. */
export function factsAsked(ruleSet: RuleSet, index: FactIndex, needed: ReadonlySet<string>): FactsAsked {
  const { to } = ruleSet.ages;
  return {
    index,
    needed,
    reckoned: new Set([AGE_YEARS.id, ...ruleSet.counts.map(({ id }) => id)]),
    limit: to === undefined ? {} : { oldest: (to + 1) * 12 - 1 },
  };
}

/**
 * The facts with which json-rules-engine is run: one value each, or computed when it is read; or every problem in them.
 *
 * `elsewhere` says which facts the engine itself has. What follows from a value given is filled in: an age, that the child
 * has been born.
 */
export function factsForRun(
  { index, needed, reckoned, limit }: FactsAsked,
  facts: object,
  elsewhere: (id: string) => boolean,
): Result<Record<string, unknown>, EngineFactProblem> {
  const given = Object.entries(facts);
  const computed = new Set(given.filter(([, value]) => isComputed(value)).map(([id]) => id));
  const isFoundLater = (id: string): boolean => computed.has(id) || (elsewhere(id) && !Object.hasOwn(facts, id));
  // What presupposes something that is found later cannot be held against it yet.
  const later = new Set([...index.keys()].filter((id) => isFoundLater(id) || gatesOf(id, index).some(isFoundLater)));
  const plain = given.filter(([id]) => index.has(id) && !later.has(id));
  const known = valuesLeft(index, Object.fromEntries(plain), limit);
  const left: ValuesLeft = known.ok ? known.value : new Map();
  const problems: EngineFactProblem[] = given
    .filter(([id]) => reckoned.has(id))
    .map(([id]) => ({ code: "reckoned-fact", at: pointer([id]), says: reckonedWords(id) }));
  if (!known.ok) return { ok: false, problems: [...problems, ...known.problems] };

  const standing = (id: string): Standing => {
    if (left.get(id)?.length === 1) return "known";
    const gate = index.get(id)?.appliesWhen;
    const before = gate === undefined ? "known" : standing(gate.fact);
    if (before === "does not apply" || (before === "known" && !isMet(gate, left, index))) return "does not apply";
    if (later.has(id)) return "later";
    return before === "known" ? "missing" : "later";
  };
  for (const id of needed)
    if (standing(id) === "missing") problems.push(Object.hasOwn(facts, id) ? notKnown(id) : notGiven(id));
  if (problems.length > 0) return { ok: false, problems };
  const whole = [...left].flatMap(([id, values]) => (values.length === 1 ? [[id, values[0]]] : []));
  const others = given.filter(([id]) => !index.has(id) || later.has(id));
  return { ok: true, value: Object.fromEntries([...others, ...whole]) };
}

type Standing = "known" | "later" | "does not apply" | "missing";

/** The value that was computed or found elsewhere, or what is wrong with it. */
export function computedFact(asked: FactsAsked, id: string, value: unknown): Result<Scalar, EngineFactProblem> {
  const fact = asked.index.get(id);
  if (fact === undefined || value === null || value === undefined) return { ok: false, problems: [notKnown(id)] };
  const read = readGiven(fact, value);
  if (!read.ok) return { ok: false, problems: [{ code: read.code, at: pointer([id]), says: read.says }] };
  const [only, ...more] = read.left;
  if (only === undefined || more.length > 0) return { ok: false, problems: [notKnown(id)] };
  // How far the thresholds reach is asked of the age alone: what presupposes an age says nothing of it here.
  const reached = id === "ageMonths" ? valuesLeft(asked.index, { [id]: only }, asked.limit) : undefined;
  return reached?.ok === false ? reached : { ok: true, value: only };
}

const ADVICE = "give its value, or ask `indicate`, which takes what is not known as it is";

/** The problem of a fact that is not there. */
export function notGiven(id: string): EngineFactProblem {
  const says = `\`${id}\` is not given, and is never read as no; ${ADVICE}`;
  return { code: "missing-fact", at: pointer([id]), says };
}

/** The problem of a fact of which nothing is known, or too little. */
function notKnown(id: string): EngineFactProblem {
  const says = `\`${id}\` is not known, or known in part, which json-rules-engine cannot say; ${ADVICE}`;
  return { code: "not-known", at: pointer([id]), says };
}

function reckonedWords(id: string): string {
  if (id === AGE_YEARS.id) return "the age in years is reckoned; give `ageMonths`";
  return `\`${id}\` counts conditions that hold; give the facts in them`;
}

function isMet(gate: Comparison | undefined, left: ValuesLeft, index: FactIndex): boolean {
  const fact = gate && index.get(gate.fact);
  if (gate === undefined || fact === undefined) return true;
  const meeting = valuesMeeting(allValues(fact), gate);
  return left.get(gate.fact)?.every((value) => meeting.has(value)) === true;
}

/** A function, a promise, or a fact of json-rules-engine's own: its value is known only when it is read. */
function isComputed(value: unknown): boolean {
  if (typeof value === "function" || value instanceof EngineFact) return true;
  return typeof value === "object" && value !== null && "then" in value;
}
