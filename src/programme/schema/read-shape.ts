import { match } from "ts-pattern";
import type * as z from "zod/mini";
import { dayWords } from "../../kernel/day-words.js";
import type { Step } from "../../kernel/pointer.js";
import type { Finding } from "../reading/problem.js";
import { probably, quoted } from "../reading/quoted.js";
import { type Fault, faultIn } from "./fault.js";
import { knownKeys } from "./known-keys.js";

/** A value of the shape, or everything in which it differs; paths are from the value. */
export type Shaped<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads one record. */
export function readShape<Value>(schema: z.ZodMiniType<Value>, value: unknown): Shaped<Value> {
  const read = schema.safeParse(value);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, findings: read.error.issues.flatMap((issue) => findingsOf(issue, value, schema)) };
}

function findingsOf(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodMiniType): readonly Finding[] {
  const path = issue.path.map((step): Step => (typeof step === "number" ? step : String(step)));
  const found = valueAt(value, path);
  const key = path.at(-1);
  if (found === undefined && key !== undefined && issue.code !== "unrecognized_keys") {
    return [{ code: "missing-key", path: path.slice(0, -1), says: missing(key) }];
  }
  const one = (code: Finding["code"], says: string): readonly Finding[] => [{ code, path, says }];
  return match(issue)
    .with({ code: "unrecognized_keys" }, ({ keys }) =>
      keys.map((unknown): Finding => {
        const meant = probably(unknown, knownKeys(schema, path));
        const says = `no key called ${quoted(unknown)} here; ${meant === undefined ? "leave it out" : `did you mean ${quoted(meant)}?`}`;
        return { code: "unknown-key", path: [...path, unknown], says };
      }),
    )
    .with({ code: "invalid_type" }, ({ expected }) => one("wrong-kind", `expected ${KINDS.get(expected) ?? expected}`))
    .with({ code: "invalid_value" }, ({ values }) => one("unknown-value", notAmong(found, values)))
    .with({ code: "invalid_union" }, (union) =>
      one("unknown-value", notAmong(found, "options" in union ? (union.options ?? []) : [])),
    )
    .with({ code: "too_small", origin: "array" }, () =>
      one("empty-list", "too little stands in this list; add what is missing"),
    )
    .with({ code: "too_small" }, ({ minimum, inclusive }) =>
      one("out-of-range", `expected a number ${inclusive === false ? "above" : "of at least"} ${minimum}`),
    )
    .with({ code: "too_big", origin: "string" }, ({ maximum }) =>
      one("out-of-range", `more than ${maximum} characters; shorten it`),
    )
    .with({ code: "too_big" }, ({ maximum, inclusive }) =>
      one("out-of-range", `expected a number ${inclusive === false ? "below" : "of at most"} ${maximum}`),
    )
    .with({ code: "custom" }, (custom) => {
      const fault = faultIn(custom);
      return fault === undefined ? one("wrong-form", "expected another value") : one(fault.code, saidOf(fault, found));
    })
    .otherwise(() => one("wrong-form", "expected another value"));
}

function saidOf(fault: Fault, found: unknown): string {
  return match(fault)
    .with({ code: "not-a-day" }, () => noDay(found))
    .with({ code: "dates-reversed" }, () => "the last day lies before the first; swap or correct them")
    .with({ code: "wrong-form" }, ({ expected }) => `expected ${expected}`)
    .with({ code: "wrong-identifier" }, ({ says }) => says)
    .exhaustive();
}

const ISO_FORM = /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/;

function noDay(found: unknown): string {
  if (typeof found !== "string" || !ISO_FORM.test(found)) return "expected a day, written like `2026-11-21`";
  return `${dayWords(found)} is not a day; write one that exists`;
}

function missing(key: Step): string {
  return typeof key === "number"
    ? "too little stands in this list; add what is missing"
    : `${quoted(key)} is missing; add it`;
}

/** The value itself is not repeated: it may stand in the wrong field and name a child. */
function notAmong(found: unknown, values: readonly unknown[]): string {
  const known = values.map(String);
  const meant = typeof found === "string" ? probably(found, known) : undefined;
  if (meant !== undefined) return `this is not one of the values here; did you mean ${quoted(meant)}?`;
  return `this is not one of the values here; write ${known.map(quoted).join(", ")}`;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ["string", "a text in quotation marks"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "`true` or `false`"],
  ["array", "a list, `[ ... ]`"],
  ["tuple", "a list, `[ ... ]`"],
  ["object", "an object, `{ ... }`"],
]);

/** Own properties only. */
function valueAt(value: unknown, path: readonly Step[]): unknown {
  let part: unknown = value;
  for (const step of path) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as { readonly [step: string]: unknown })[step];
  }
  return part;
}
