import { AGE_YEARS } from "../facts/age.js";
import type { Fact } from "../facts/fact.js";
import { isObject } from "../kernel/json.js";
import { hasListableValues } from "./check/facts.js";
import type { ReadAs } from "./checking.js";
import type { RuleSet } from "./rule-set.js";
import { KINDS, type Kind, type Scope } from "./scope.js";
import type { SoundParts } from "./sound-parts.js";
import { valueAt } from "./value-at.js";

/** What a scope is made of. */
export interface ScopeSource {
  readonly readAs: ReadAs;
  /** The file as it was written, faults and all: a faulty rule still has a name. */
  readonly value: unknown;
  readonly parts: SoundParts;
  readonly base: RuleSet | undefined;
  /** The facts that it finds: the catalogue, and below an overlay the local facts of the sets there. */
  readonly found: readonly Fact[];
  /** Names of rules and duties that could not be read at all. */
  readonly lost: readonly string[];
}

/** Everything that the parts of a file may name: what it inherits, and what it says itself. */
export function scopeOf({ readAs, value, parts, base, found, lost }: ScopeSource): Scope {
  const inherited = readAs === "resolved" ? undefined : base;
  const named = (list: string, key: string): readonly string[] => writtenNames(value, list, key);
  const ids = (all: readonly { readonly id: string }[] = []): readonly string[] => all.map(({ id }) => id);
  const names = (all: readonly { readonly name: string }[] = []): readonly string[] => all.map(({ name }) => name);
  const taken = new Set(found.map(({ id }) => id));
  const own = ownFacts(parts).filter(({ id }) => !taken.has(id));
  const removed = inherited?.removed.map(({ rule }) => rule) ?? [];
  const hasScale = parts.listed.has("levels");
  return {
    names: {
      fact: new Set([
        AGE_YEARS.id,
        ...ids(found),
        ...ids(inherited?.counts),
        ...named("facts", "id"),
        ...named("counts", "id"),
      ]),
      condition: new Set([...Object.keys(inherited?.conditions ?? {}), ...writtenKeys(value, "conditions")]),
      rule: new Set([...names(inherited?.rules), ...named("rules", "name"), ...lost]),
      duty: new Set([...names(inherited?.duties), ...named("duties", "name"), ...lost]),
      action: new Set([...ids(inherited?.actions), ...named("actions", "id")]),
      timescale: new Set([...ids(inherited?.timescales), ...named("timescales", "id")]),
      source: new Set([...ids(inherited?.sources), ...named("sources", "id")]),
      role: new Set([...ids(inherited?.roles), ...named("roles", "id")]),
      term: new Set([...ids(inherited?.terms), ...named("terms", "id")]),
      level: new Set(hasScale ? named("levels", "id") : ids(inherited?.levels)),
    },
    removed: new Set([...removed, ...named("removed", "rule")]),
    facts: new Map([...found, ...own].map((fact) => [fact.id, fact])),
    counts: new Map([...(inherited?.counts ?? []).map(({ id, of }) => [id, of.length] as const), ...ownCounts(parts)]),
    open: new Set(readAs === "overlay" && base === undefined ? KINDS : faultyLists(value, readAs)),
  };
}

function ownFacts(parts: SoundParts): readonly Fact[] {
  return parts.lists.facts.flatMap(({ whole }) => (whole !== undefined && hasListableValues(whole) ? [whole] : []));
}

function ownCounts(parts: SoundParts): readonly (readonly [string, number])[] {
  return parts.lists.counts.flatMap(({ item: { id, of } }) =>
    id !== undefined && Array.isArray(of) ? [[id, of.length] as const] : [],
  );
}

/** Where each kind of name is defined. */
const DEFINED_IN: readonly (readonly [key: string, kind: Kind])[] = [
  ["facts", "fact"],
  ["counts", "fact"],
  ["conditions", "condition"],
  ["rules", "rule"],
  ["duties", "duty"],
  ["actions", "action"],
  ["timescales", "timescale"],
  ["sources", "source"],
  ["levels", "level"],
  ["roles", "role"],
  ["terms", "term"],
];

/** What a faulty list may define that cannot be seen; a root must have levels. */
function faultyLists(value: unknown, readAs: ReadAs): readonly Kind[] {
  return DEFINED_IN.flatMap(([key, kind]) => {
    const list = valueAt(value, [key]);
    const isMissing = list === undefined && (readAs === "overlay" || key !== "levels");
    return isMissing || (key === "conditions" ? isObject(list) : Array.isArray(list)) ? [] : [kind];
  });
}

function writtenNames(value: unknown, list: string, key: string): readonly string[] {
  const entries = valueAt(value, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: unknown) => valueAt(entry, [key])).filter((name) => typeof name === "string");
}

function writtenKeys(value: unknown, key: string): readonly string[] {
  const record = valueAt(value, [key]);
  return isObject(record) ? Object.keys(record) : [];
}
