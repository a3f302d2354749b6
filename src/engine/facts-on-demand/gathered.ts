import { AGE_YEARS, yearsOf } from "../../facts/age.js";
import { asGiven } from "../../facts/as-given.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { readGiven } from "../../facts/read-given.js";
import { allValues, valuesMeeting } from "../../facts/values.js";
import { type FactIndex, type FactProblemCode, type ValuesLeft, valuesLeft } from "../../facts/values-left.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { Called } from "./call-source.js";

/** Why a fact that was fetched is not known. */
export type FetchProblemCode =
  | "fetch-failed"
  | "fetch-timed-out"
  | "fetch-stopped"
  | "not-a-record"
  | Exclude<FactProblemCode, "unknown-fact">;

/** A fact that was asked for, and is read as not known all the same. */
export interface FailedFact {
  readonly fact: string;
  readonly code: FetchProblemCode;
  /** A sentence that repeats no value and no message of the fetcher: they may be personal. */
  readonly says: string;
}

/** What the calls so far came to. */
export interface Gathered {
  /** `null`: asked, and not known. */
  readonly fetched: WrittenFacts;
  readonly failed: readonly FailedFact[];
}

/** What was given beforehand, and how facts are checked. */
export interface Ground {
  readonly facts: FactIndex;
  readonly given: WrittenFacts;
  readonly limit: { readonly oldest?: number };
}

export const NOTHING_GATHERED: Gathered = { fetched: {}, failed: [] };

/** All that is known: what was given, narrowed by what was fetched. */
export function knownFacts({ given }: Ground, { fetched }: Gathered): WrittenFacts {
  const told = Object.entries(fetched).filter(([id, value]) => value !== null || !Object.hasOwn(given, id));
  return { ...given, ...Object.fromEntries(told) };
}

/** The same with what further calls came to. What cannot be so, alone or together, is not known, and reported. */
export function gather(ground: Ground, sofar: Gathered, calls: readonly Called[]): Gathered {
  const fetched = { ...sofar.fetched };
  const failed = [...sofar.failed];
  for (const called of calls) {
    for (const id of called.source.facts) {
      const taken = take(ground, called, id);
      if ("code" in taken) failed.push(taken);
      else fetched[id] = taken.value;
    }
  }
  return withoutContradictions(ground, { fetched, failed });
}

type Taken = { readonly value: WrittenFacts[string] } | FailedFact;

function take(ground: Ground, called: Called, id: string): Taken {
  if (called.ended !== "gave") return { fact: id, code: called.ended, says: ENDED[called.ended] };
  try {
    if (called.source.gives === "value") return read(ground, id, called.value);
    const record = called.value;
    if (typeof record !== "object" || record === null || Array.isArray(record)) {
      return { fact: id, code: "not-a-record", says: "expected an object with a value for each fact that is known" };
    }
    return read(ground, id, Object.hasOwn(record, id) ? (record as Readonly<Record<string, unknown>>)[id] : null);
  } catch {
    return { fact: id, code: "fetch-failed", says: ENDED["fetch-failed"] };
  }
}

const ENDED = {
  "fetch-failed": "the fetcher failed; the fact is read as not known",
  "fetch-timed-out": "the fetcher did not answer in time; the fact is read as not known",
  "fetch-stopped": "fetching was stopped; the fact is read as not known",
} as const;

const AGAINST_GIVEN = "it contradicts what was given, which stays as it is";

/** One value as it is used: its own copy, and narrowed by what was given of the same fact. */
function read({ facts, given, limit }: Ground, id: string, written: unknown): Taken {
  const fact = definitionOf(id, facts);
  if (fact === undefined || written === null || written === undefined) return { value: null };
  const told = readGiven(fact, written);
  if (!told.ok) return { fact: id, code: told.code, says: told.says };
  const before = readGiven(fact, Object.hasOwn(given, id) ? given[id] : null);
  const left = before.ok ? told.left.filter((value) => before.left.includes(value)) : told.left;
  if (left.length === 0) return { fact: id, code: "contradictory-facts", says: AGAINST_GIVEN };
  const value = asGiven(fact, left);
  const together = valuesLeft(facts, { ...given, [id]: value }, limit);
  if (together.ok) return { value };
  const code = together.problems[0]?.code;
  if (code === undefined || code === "unknown-fact" || code === "contradictory-facts") {
    return { fact: id, code: "contradictory-facts", says: AGAINST_GIVEN };
  }
  return { fact: id, code, says: together.problems[0]?.says ?? "" };
}

/**
 * The same without values that contradict each other: nobody can say which of them is wrong, so none is used.
 *
 * That a fact has a value also says that it applies, and so speaks of the fact that it presupposes.
 */
function withoutContradictions(ground: Ground, gathered: Gathered): Gathered {
  const { facts, given, limit } = ground;
  if (valuesLeft(facts, knownFacts(ground, gathered), limit).ok) return gathered;
  const read = valuesLeft(facts, given, limit);
  const wrong = contradicting(facts, gathered.fetched, read.ok ? read.value : new Map());
  const told = Object.keys(gathered.fetched).filter((id) => gathered.fetched[id] !== null);
  const out = wrong.size > 0 ? wrong : new Set(told);
  const names = told.filter((id) => out.has(id)).map((id) => `\`${id}\``);
  const says = `${names.join(" and ")} cannot all be as fetched; they are read as not known`;
  return withoutContradictions(ground, {
    fetched: Object.fromEntries(Object.entries(gathered.fetched).filter(([id]) => !out.has(id))),
    failed: [
      ...gathered.failed,
      ...told.flatMap((fact) => (out.has(fact) ? [{ fact, code: "contradictory-facts" as const, says }] : [])),
    ],
  });
}

function contradicting(facts: FactIndex, fetched: WrittenFacts, given: ValuesLeft): ReadonlySet<string> {
  const said = new Map<string, { left: readonly Scalar[]; by: string[] }>();
  const narrow = (about: Fact, values: readonly Scalar[], by: string): void => {
    const { left, by: others } = said.get(about.id) ?? { left: given.get(about.id) ?? allValues(about), by: [] };
    said.set(about.id, { left: left.filter((value) => values.includes(value)), by: [...others, by] });
    const gate = about.appliesWhen;
    const opener = gate && facts.get(gate.fact);
    if (gate !== undefined && opener !== undefined) narrow(opener, [...valuesMeeting(allValues(opener), gate)], by);
  };
  for (const [id, written] of Object.entries(fetched)) {
    const about = facts.get(id === AGE_YEARS.id ? "ageMonths" : id);
    const told = readGiven(definitionOf(id, facts) ?? AGE_YEARS, written);
    if (about === undefined || written === null || !told.ok) continue;
    const years = new Set(told.left);
    const values = id === AGE_YEARS.id ? allValues(about).filter((age) => years.has(yearsOf(Number(age)))) : told.left;
    narrow(about, values, id);
  }
  return new Set([...said.values()].flatMap(({ left, by }) => (left.length === 0 ? by : [])));
}

function definitionOf(id: string, facts: FactIndex): Fact | undefined {
  return id === AGE_YEARS.id ? AGE_YEARS : facts.get(id);
}
