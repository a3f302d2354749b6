import { AGE_YEARS } from "../../facts/age.js";
import { asGiven } from "../../facts/as-given.js";
import type { Fact } from "../../facts/fact.js";
import { readGiven } from "../../facts/read-given.js";
import type { FactIndex, FactProblemCode } from "../../facts/values-left.js";
import { isRecord } from "../../kernel/json.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { Called } from "./call-source.js";

/** Why a fact that was fetched is not known. */
export type FetchProblemCode =
  | "fetch-failed"
  | "fetch-timed-out"
  | "fetch-stopped"
  | "not-a-record"
  | Exclude<FactProblemCode, "unknown-fact">;

/** A fact that was asked for but is still read as not known. */
export interface FailedFact {
  readonly fact: string;
  readonly code: FetchProblemCode;
  /** A sentence that repeats no value and no message of the fetcher: they may be personal. */
  readonly says: string;
}

/** What was given beforehand, and how facts are checked. */
export interface Ground {
  readonly facts: FactIndex;
  readonly given: WrittenFacts;
  readonly limit: { readonly oldest?: number };
}

/** What the calls so far came to, each value on its own. */
export interface Gathered {
  /** `null`: asked, and not known. */
  readonly told: WrittenFacts;
  readonly failed: readonly FailedFact[];
}

export const NOTHING_GATHERED: Gathered = { told: {}, failed: [] };

/** The same with what further calls came to. */
export function gather(ground: Ground, sofar: Gathered, calls: readonly Called[]): Gathered {
  const taken = calls.flatMap((called) => called.source.facts.map((id) => [id, take(ground, called, id)] as const));
  const told = taken.flatMap(([id, one]) => ("code" in one ? [] : [[id, one.value] as const]));
  return {
    told: { ...sofar.told, ...Object.fromEntries(told) },
    failed: [...sofar.failed, ...taken.flatMap(([, one]) => ("code" in one ? [one] : []))],
  };
}

type Taken = { readonly value: NonNullable<WrittenFacts[string]> | null } | FailedFact;

function take(ground: Ground, called: Called, id: string): Taken {
  if (called.ended !== "gave") return { fact: id, code: called.ended, says: ENDED[called.ended] };
  const { source, value } = called;
  try {
    if (source.gives === "value") return read(ground, id, value);
    if (!isRecord(value)) {
      return { fact: id, code: "not-a-record", says: "expected an object with a value for each fact that is known" };
    }
    return read(ground, id, Object.hasOwn(value, id) ? value[id] : null);
  } catch {
    // Looking at what somebody else's program gave may run it.
    return { fact: id, code: "fetch-failed", says: ENDED["fetch-failed"] };
  }
}

const ENDED = {
  "fetch-failed": "the fetcher failed; the fact is read as not known",
  "fetch-timed-out": "the fetcher did not answer in time; the fact is read as not known",
  "fetch-stopped": "fetching was stopped; the fact is read as not known",
} as const;

export const AGAINST_GIVEN = "it contradicts what was given, which stays as it is";

/** One value as it is used: a copy of its own, narrowed by what was given of the same fact. */
function read({ facts, given }: Ground, id: string, written: unknown): Taken {
  const fact = definitionOf(id, facts);
  if (fact === undefined || written === null || written === undefined) return { value: null };
  const told = readGiven(fact, written);
  if (!told.ok) return { fact: id, code: told.code, says: told.says };
  const before = readGiven(fact, Object.hasOwn(given, id) ? given[id] : null);
  const left = before.ok ? told.left.filter((value) => before.left.includes(value)) : told.left;
  if (left.length === 0) return { fact: id, code: "contradictory-facts", says: AGAINST_GIVEN };
  return { value: asGiven(fact, left) };
}

/** What a fact is that may be fetched; the age in years is one though it is reckoned. */
export function definitionOf(id: string, facts: FactIndex): Fact | undefined {
  return id === AGE_YEARS.id ? AGE_YEARS : facts.get(id);
}
