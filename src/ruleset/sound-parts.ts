import { isObject } from "../kernel/json.js";
import { pointer, type Step } from "../kernel/pointer.js";
import type { Report } from "./problem.js";
import type { RuleSetFile } from "./rule-set-file.js";
import { type Shape, shapeFaults } from "./schema/shape-faults.js";

type ListKey = {
  [Key in keyof RuleSetFile]-?: NonNullable<RuleSetFile[Key]> extends readonly unknown[] ? Key : never;
}[keyof RuleSetFile];

type ItemOf<Key extends ListKey> = NonNullable<RuleSetFile[Key]>[number];

/** Those keys of something whose values have the right shape. */
export type Sound<Item> = Item extends unknown ? { readonly [Key in keyof Item]?: Item[Key] } : never;

/** One entry of a list, as far as it is sound. Conditions and given facts in it are not yet checked. */
export interface SoundEntry<Item> {
  readonly item: Sound<Item>;
  readonly path: readonly Step[];
  /** Its keys, the faulty ones included. */
  readonly keys: ReadonlySet<string>;
  /** The whole entry, if nothing in it has the wrong shape. */
  readonly whole?: Item;
}

/** What has the right shape in a rule file, so that one fault does not hide the others. */
export interface SoundParts {
  readonly head: Sound<Omit<RuleSetFile, ListKey>>;
  readonly lists: { readonly [Key in ListKey]: readonly SoundEntry<ItemOf<Key>>[] };
  /** The list keys that the file has, also where they are empty or faulty. */
  readonly listed: ReadonlySet<string>;
}

const LISTS: readonly ListKey[] = [
  "sources",
  "levels",
  "facts",
  "counts",
  "rules",
  "replaces",
  "removes",
  "places",
  "responses",
  "duties",
  "actions",
  "services",
  "contacts",
  "escalation",
  "transitions",
  "timescales",
  "editions",
  "terms",
  "roles",
  "silence",
  "cases",
];

/** Objects whose keys are names of the author's own, each sound or not for itself. */
const RECORDS: readonly string[] = ["conditions", "statutory"];

/** Checks the shape, reports every fault in it, and keeps the parts that are sound. */
export function soundParts(value: JsonObject, shape: Shape, report: Report): SoundParts {
  const paths = shapeFaults(value, shape, report);
  const faults = {
    parts: new Set(paths.map(partAt)),
    entries: new Set(paths.map((path) => pointer(path.slice(0, 2)))),
  };
  const lists = Object.fromEntries(LISTS.map((key) => [key, entries(key, value[key], faults)]));
  const head = Object.entries(value).filter(([key]) => !isList(key) && !faults.parts.has(pointer([key])));
  return {
    head: Object.fromEntries(head.map(([key, part]) => [key, soundPart(part, [key], faults)])) as SoundParts["head"],
    lists: lists as unknown as SoundParts["lists"],
    listed: new Set(LISTS.filter((key) => Object.hasOwn(value, key))),
  };
}

/** JSON pointers of the parts that are left out, and of the entries of which something is. */
interface Faults {
  readonly parts: ReadonlySet<string>;
  readonly entries: ReadonlySet<string>;
}

type JsonObject = { readonly [key: string]: unknown };

/** The smallest part that is left out for a fault: a key of the file, an entry, or a key of an entry. */
function partAt(path: readonly string[]): string {
  const [key = ""] = path;
  const depth = RECORDS.includes(key) ? 2 : isList(key) ? 3 : 1;
  return pointer(path.slice(0, depth));
}

function entries(key: string, list: unknown, faults: Faults): readonly SoundEntry<object>[] {
  if (!Array.isArray(list) || faults.parts.has(pointer([key]))) return [];
  return list.flatMap((item: unknown, index) => {
    const path = [key, index];
    if (!isObject(item) || faults.parts.has(pointer(path))) return [];
    const whole = faults.entries.has(pointer(path)) ? {} : { whole: item };
    return [{ item: soundPart(item, path, faults), path, keys: new Set(Object.keys(item)), ...whole }];
  });
}

function soundPart<Part>(part: Part, path: readonly Step[], { parts }: Faults): Part {
  if (!isObject(part)) return part;
  return Object.fromEntries(Object.entries(part).filter(([key]) => !parts.has(pointer([...path, key])))) as Part;
}

function isList(key: string): boolean {
  return LISTS.some((list) => list === key);
}
