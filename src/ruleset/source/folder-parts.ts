import { isObject } from "../../kernel/json.js";

/** The parts of a rule set that may stand in a file of their own beside `rule-set.json`, named by their key. */
export const PARTS: readonly string[] = [
  "sources",
  "levels",
  "facts",
  "counts",
  "conditions",
  "actions",
  "services",
  "contacts",
  "escalation",
  "transitions",
  "timescales",
  "cases",
];

/** What a file of one part holds, and whether it stands there under its key, beside a `$schema`. */
export function partIn(value: unknown, key: string): { readonly part: unknown; readonly isWrapped: boolean } {
  const keys = isObject(value) ? Object.keys(value).filter((one) => one !== "$schema") : [];
  if (isObject(value) && keys.length === 1 && keys[0] === key) return { part: value[key], isWrapped: true };
  return { part: withoutSchema(value), isWrapped: false };
}

/** The value of a file without the key by which an editor finds its schema. */
export function withoutSchema(value: unknown): unknown {
  if (!isObject(value) || typeof value.$schema !== "string") return value;
  const { $schema: _, ...rest } = value;
  return rest;
}
