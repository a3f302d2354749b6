import type * as z from "zod/mini";
import type { Step } from "../../kernel/pointer.js";
import type { Report } from "../problem.js";
import { UNSUPPORTED_KEYS } from "../problem-words.js";
import { valueAt } from "../value-at.js";
import { knownKeys } from "./known-keys.js";
import { DAY, formOf } from "./patterns.js";

/** What was checked, and by which schema. */
interface Checked {
  readonly value: unknown;
  readonly schema: z.ZodMiniType;
}

/** Reports what a schema found, in our own words. */
export function reportIssue(issue: z.core.$ZodIssue, { value, schema }: Checked, report: Report): void {
  const path = issue.path.map((step): Step => (typeof step === "number" ? step : String(step)));
  const found = valueAt(value, path);
  const key = path.at(-1);
  if (found === undefined && key !== undefined && issue.code !== "unrecognized_keys") {
    report.add("missing-key", path.slice(0, -1), { key: String(key) });
    return;
  }
  switch (issue.code) {
    case "invalid_type":
      report.add("wrong-kind", path, { expected: KINDS.get(issue.expected) ?? issue.expected, found });
      break;
    case "invalid_value":
      report.add("unknown-value", path, { value: found, known: issue.values });
      break;
    case "invalid_union":
      report.add("unknown-value", path, { value: found, known: "options" in issue ? (issue.options ?? []) : [] });
      break;
    case "invalid_format":
      reportForm("pattern" in issue ? issue.pattern : undefined, path, report);
      break;
    case "custom":
      report.add("not-a-day", path, {});
      break;
    case "invalid_key":
      reportName(issue.issues[0], path, report);
      break;
    case "too_small":
      if (issue.origin === "array") report.add("empty-list", path, { what: counted(issue.minimum) });
      else report.add("out-of-range", path, { expected: `a number of at least ${issue.minimum}` });
      break;
    case "too_big":
      if (issue.origin === "number")
        report.add("out-of-range", path, { expected: `a number of at most ${issue.maximum}` });
      else
        report.add("too-long", path, {
          most: Number(issue.maximum),
          of: issue.origin === "array" ? "entries" : "characters",
        });
      break;
    case "unrecognized_keys":
      for (const unknown of issue.keys) reportKey(unknown, path, { value, schema }, report);
      break;
    default:
      report.add("wrong-kind", path, { expected: "another value", found });
  }
}

function reportForm(pattern: string | undefined, path: readonly Step[], report: Report): void {
  const form = formOf(pattern);
  if (form === DAY) report.add("not-a-day", path, {});
  else report.add("wrong-form", path, { expected: form?.expected ?? "another form" });
}

/** The name that an author has given to a condition. */
function reportName(issue: z.core.$ZodIssue | undefined, path: readonly Step[], report: Report): void {
  const form = issue?.code === "invalid_format" && "pattern" in issue ? formOf(issue.pattern) : undefined;
  report.add("wrong-form", path, { expected: form?.expected ?? "a shorter name" }, "key");
}

function counted(least: number | bigint): string {
  return Number(least) === 1 ? "one entry" : `${least} entries`;
}

function reportKey(key: string, path: readonly Step[], { schema }: Checked, report: Report): void {
  if (UNSUPPORTED_KEYS.has(key)) report.add("unsupported-key", [...path, key], { key }, "key");
  else report.add("unknown-key", [...path, key], { key, known: knownKeys(schema, path) }, "key");
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ["string", "a text in quotation marks"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "`true` or `false`"],
  ["array", "a list, `[ ... ]`"],
  ["object", "an object, `{ ... }`"],
  ["record", "an object, `{ ... }`"],
]);
