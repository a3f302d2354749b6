import { AGE_YEARS } from "../../facts/age.js";
import type { Case } from "../../facts/case.js";
import type { BuiltInFacts } from "../../facts/catalogue.js";
import type { Given } from "../../facts/given.js";
import type { FactIndex } from "../../facts/values-left.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { nearest } from "../../kernel/nearest.js";
import { pointer, type Step } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";

/** What is used of an `AbortSignal`; every one of them will do. */
export interface StopSignal {
  readonly aborted: boolean;
  /** Asks to be told of the stop. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Asks to be told of it no longer. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What a fetcher is told. */
export interface FetchRequest<Signal = StopSignal> {
  /** Ids of all facts that it is to give. */
  readonly facts: readonly string[];
  /** Aborted when its time is up or everything is stopped: hand it on, so that what nobody waits for ends. */
  readonly signal: Signal;
}

/** Fetches one fact: its value, part of it, or `null` for "not known". */
export type FactFetcher<Value, Signal = StopSignal> = (
  asked: FetchRequest<Signal>,
) => Given<Value> | undefined | PromiseLike<Given<Value> | undefined>;

/** A fetcher for each of some facts. */
export type FetcherByFact<Facts = BuiltInFacts, Signal = StopSignal> = {
  readonly [Id in keyof Facts]?: FactFetcher<Facts[Id], Signal>;
} & { readonly ageYears?: FactFetcher<number, Signal> };

/** One call that gives several facts. What it leaves out is not known; what it gives beside `facts` is not looked at. */
export interface FactSource<Facts = BuiltInFacts, Signal = StopSignal> {
  readonly facts: readonly ((keyof Facts & string) | "ageYears")[];
  /** Called once at the most, when one of its facts can still matter. */
  readonly fetch: (asked: FetchRequest<Signal>) => Case<Facts>["facts"] | PromiseLike<Case<Facts>["facts"]>;
}

/** A fetcher for each fact, or a list of calls that give several facts each. */
export type Fetchers<Facts = BuiltInFacts, Signal = StopSignal> =
  | FetcherByFact<Facts, Signal>
  | readonly FactSource<Facts, Signal>[];

/** One call, whatever it gives. */
export interface Source {
  readonly facts: readonly string[];
  readonly gives: "value" | "record";
  readonly fetch: (asked: FetchRequest<never>) => unknown;
}

/** Every call that may be made, by the programmer's order; throws `MisuseError` with whatever cannot be meant so. */
export function sourcesOf(fetchers: unknown, facts: FactIndex): readonly Source[] {
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const note = (code: string, path: readonly Step[], says: string): void => {
    problems.push({ code, at: pointer(path), says });
  };
  const check = (id: string, path: readonly Step[]): void => {
    if (!facts.has(id) && id !== AGE_YEARS.id) {
      const close = nearest(id, [...facts.keys(), AGE_YEARS.id]);
      note(
        "unknown-fact",
        path,
        `no fact called \`${id}\`${close === undefined ? "" : `; did you mean \`${close}\`?`}`,
      );
    } else if (taken.has(id)) note("duplicate-name", path, `two fetchers give \`${id}\`; keep one of them`);
    taken.add(id);
  };
  const sources = written(fetchers).flatMap(({ path, ids, gives, fetch }): readonly Source[] => {
    for (const [place, id] of ids.entries()) check(id, gives === "value" ? path : [...path, "facts", place]);
    if (typeof fetch === "function") return [{ facts: ids, gives, fetch: fetch as Source["fetch"] }];
    note("wrong-kind", path, "expected a function that fetches the fact");
    return [];
  });
  if (problems.length > 0) throw new MisuseError("the fetchers cannot be used:", problems);
  return sources;
}

interface WrittenSource {
  readonly path: readonly Step[];
  readonly ids: readonly string[];
  readonly gives: Source["gives"];
  readonly fetch: unknown;
}

function written(fetchers: unknown): readonly WrittenSource[] {
  if (Array.isArray(fetchers)) {
    return fetchers.map((source: Partial<FactSource> | undefined, place) => {
      const ids: unknown = source?.facts;
      const isList = Array.isArray(ids) && ids.length > 0 && ids.every((id) => typeof id === "string");
      if (!isList)
        throw new MisuseError(`fetcher ${place} of the list: expected \`facts\`, a list with the ids of facts`);
      return { path: [place], ids: [...ids], gives: "record", fetch: source?.fetch };
    });
  }
  if (typeof fetchers !== "object" || fetchers === null) {
    throw new MisuseError("expected fetchers: a function for each fact, or a list of `{ facts, fetch }`");
  }
  return Object.entries(fetchers)
    .filter(([, fetch]) => fetch !== undefined)
    .map(([id, fetch]) => ({ path: [id], ids: [id], gives: "value", fetch }));
}
