import { AGE_YEARS, possibleValues } from "../../facts/age.js";
import type { Fact } from "../../facts/fact.js";
import { allValues } from "../../facts/values.js";
import { type FactIndex, indexFacts } from "../../facts/values-left.js";
import type { EmittedData, EmittedFact } from "./data.js";
import { type FactReader, readerOf } from "./fact-reader.js";

/** The facts of a set, by their places. */
export interface Tables {
  readonly facts: readonly EmittedFact[];
  /** As checking reads them. */
  readonly definitions: readonly Fact[];
  readonly index: FactIndex;
  readonly readers: readonly FactReader[];
  /** By id; an age in years is no fact of its own. */
  readonly readerOf: ReadonlyMap<string, FactReader>;
  /** Place of the age in months; -1 where there is none. */
  readonly age: number;
  /** The first word of a fact's comparisons; the next fact's is the end. */
  readonly wordAt: Int32Array;
  /** Where a fact's classes begin among those that are left of all facts, thirty-two to a word; the next fact's is the end. */
  readonly leftAt: Int32Array;
  /** What is left while nothing is known: a person of unknown age is read as a child. */
  readonly allLeft: Int32Array;
}

export function tablesOf({ facts, readings }: EmittedData): Tables {
  const definitions = facts.map(definitionOf);
  const age = facts.findIndex(({ id }) => id === "ageMonths");
  const openers = facts.flatMap(({ gates }) => gates.map(([opener]) => opener));
  const watched = new Set([age, ...openers, ...readings.map(([fact]) => fact)]);
  const wordAt = startsOf(facts.map(({ rows }) => rows[0]?.length ?? 0));
  const leftAt = startsOf(facts.map(({ rows }) => (rows.length + 31) >>> 5));
  const readers = facts.map((fact, place) =>
    readerOf(fact, { place, isWatched: watched.has(place), word: wordAt[place] ?? 0, noWord: wordAt.at(-1) ?? 0 }),
  );
  return {
    facts,
    definitions,
    index: indexFacts(definitions),
    readers,
    readerOf: new Map(readers.filter(({ id }) => id !== AGE_YEARS.id).map((reader) => [reader.id, reader])),
    age,
    wordAt,
    leftAt,
    allLeft: allLeft(definitions, facts, leftAt),
  };
}

/** What checking reads of a fact; its words stand in no problem. */
function definitionOf({ id, kind, from, to, unit, values, appliesWhen }: EmittedFact): Fact {
  const known = { id, kind, from, to, unit, values: values?.map((value) => ({ value })), appliesWhen };
  return Object.fromEntries(Object.entries(known).filter(([, part]) => part !== undefined)) as unknown as Fact;
}

function allLeft(definitions: readonly Fact[], facts: readonly EmittedFact[], leftAt: Int32Array): Int32Array {
  const left = new Int32Array(leftAt.at(-1) ?? 0);
  definitions.forEach((fact, place) => {
    const possible = new Set(possibleValues(fact));
    allValues(fact).forEach((value, at) => {
      const one = facts[place]?.classes[at] ?? 0;
      const word = (leftAt[place] ?? 0) + (one >>> 5);
      if (possible.has(value)) left[word] = (left[word] ?? 0) | (1 << (one & 31));
    });
  });
  return left;
}

/** Where each begins that is so long, one after another, and the end. */
function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, place) => {
    starts[place + 1] = (starts[place] ?? 0) + length;
  });
  return starts;
}
