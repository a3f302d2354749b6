import type { Basis } from "../../domain/basis.js";
import { isObject } from "../../kernel/json.js";
import { pointer } from "../../kernel/pointer.js";
import type { RuleSetFile } from "../../ruleset/rule-set-file.js";
import { type Council, documentOf, EDITOR_SCHEMA } from "./first-file.js";

/** Another council's file as the beginning of a new one, and what was left behind or is to be looked at. */
export interface TakenOver {
  readonly file: RuleSetFile;
  /** Keys of the other file that are not in this one. */
  readonly leftOut: readonly string[];
  /** JSON pointers to texts in which the other council is still named. */
  readonly named: readonly string[];
}

// What another council promised, approved or can be reached by is not this one's: a wrong telephone number costs a child a day.
const NOT_OURS = [
  "approval",
  "inForce",
  "note",
  "responses",
  "services",
  "contacts",
  "escalation",
  "statutory",
  "silence",
];

/**
 * A council's file with another council's scale, facts, rules and cases, under names of its own.
 *
 * The authority of each rule stays the document in which it was found, and is marked as not yet looked up in the council's own.
 */
export function takenOver(from: RuleSetFile, council: Council): TakenOver {
  const foreign = from.authority?.name ?? from.title;
  const kept = Object.fromEntries(Object.entries(from).filter(([key]) => !NOT_OURS.includes(key)));
  const sources = new Set(from.sources?.map(({ id }) => id));
  const rename = (name: string): string =>
    name.startsWith(`${from.id}-`) && !sources.has(name) ? `${council.id}${name.slice(from.id.length)}` : name;
  const local = new Set(from.sources?.filter(({ kind }) => kind === "local policy").map(({ id }) => id));
  const renamed = changed(kept, rename, (basis) => (local.has(basis.source) ? unsure(basis, foreign) : basis));
  const {
    $schema,
    format,
    id,
    version,
    title,
    jurisdiction,
    authority,
    status,
    extends: base,
    sources: cited,
    ...rest
  } = renamed as RuleSetFile;
  const file: RuleSetFile = {
    $schema: EDITOR_SCHEMA,
    format,
    id: council.id,
    version: "0.1.0",
    title: `${council.name} levels of need`,
    jurisdiction,
    authority: { name: council.name },
    status: "draft",
    ...(base === undefined ? {} : { extends: base }),
    sources: [documentOf(council), ...(cited ?? [])],
    ...rest,
    rules: rest.rules ?? [],
  };
  return {
    file,
    leftOut: NOT_OURS.filter((key) => Object.hasOwn(from, key)),
    named: namesOf(from.authority?.name).flatMap((name) => pointersTo(rest, name)),
  };
}

function unsure(basis: Basis, foreign: string): Basis {
  const note = `Taken over from ${foreign}; not yet found in our own document.`;
  return { ...basis, confidence: "unverified", note: basis.note === undefined ? note : `${basis.note} ${note}` };
}

/** The same with every name renamed: whole texts, keys, and names in braces; and every basis as it is to be. */
function changed(value: unknown, rename: (name: string) => string, ofBasis: (basis: Basis) => Basis): unknown {
  if (typeof value === "string")
    return rename(value).replaceAll(/\{([a-z0-9-]+)\}/g, (_, name: string) => `{${rename(name)}}`);
  if (Array.isArray(value)) return value.map((one) => changed(one, rename, ofBasis));
  if (!isObject(value)) return value;
  const own = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [rename(key), changed(inner, rename, ofBasis)]),
  );
  return typeof own.source === "string" && "confidence" in own ? ofBasis(own as unknown as Basis) : own;
}

function namesOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

function pointersTo(value: unknown, name: string, path: readonly (string | number)[] = []): readonly string[] {
  if (typeof value === "string")
    return value.includes(name) && !value.startsWith("Taken over from") ? [pointer(path)] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => pointersTo(one, name, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "note" && path.includes("basis") ? [] : pointersTo(inner, name, [...path, key]),
  );
}
