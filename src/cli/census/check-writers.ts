import type { CensusYear } from "../../census/return/year.js";
import type { Problem } from "../../kernel/problem.js";
import { csvLine, inert } from "../../page/csv-line.js";
import { printable } from "../../ruleset/printable.js";
import type { Noted } from "./noted.js";

/** How a check came out. */
export interface Outcome {
  readonly year: CensusYear | undefined;
  readonly children: number;
  /** How often each code or rule was noted. */
  readonly counts: ReadonlyMap<string, Counted>;
  /** Why the return could not be read to its end. */
  readonly broken?: Problem;
}

/** How often something was noted. */
export interface Counted {
  readonly by: Noted["by"];
  readonly severity: Noted["severity"];
  readonly number: number;
}

/** Turns what is noted into text, one after another: nothing of a return is kept for it but what is shown at the end. */
export interface CheckWriter {
  readonly head: string;
  one(noted: Noted): string;
  end(outcome: Outcome): string;
}

/** How many of a rule a person is shown. */
const SHOWN_OF_A_RULE = 5;

/** For people: by rule, the first few of each, once everything is read. */
export function textCheckWriter(file: string): CheckWriter {
  const shown = new Map<string, Noted[]>();
  return {
    head: "",
    one: (noted) => {
      const some = shown.get(noted.code) ?? [];
      if (some.length < SHOWN_OF_A_RULE) shown.set(noted.code, [...some, noted]);
      return "";
    },
    end: ({ year, children, counts, broken }) => {
      if (broken !== undefined) return "";
      const all = [...counts].sort(byWeight);
      const [errors, queries] = (["error", "query"] as const).map((severity) =>
        all.reduce((sum, [, one]) => sum + (one.severity === severity ? one.number : 0), 0),
      );
      const what =
        all.length === 0
          ? "nothing found"
          : `${times(errors, "error", "errors")}, ${times(queries, "query", "queries")}`;
      const head = `${file}: census of ${year}, ${times(children, "child", "children")}, ${what}\n`;
      return [head, ...all.map(([code, one]) => section(code, one, shown.get(code) ?? [], file))].join("\n");
    },
  };
}

function section(code: string, { by, severity, number }: Counted, shown: readonly Noted[], file: string): string {
  const [first] = shown;
  const title = `${code}: ${severity}, ${times(number, "time", "times")}`;
  const lines = shown.map(({ says, line, column, child }) => {
    const where = line === undefined ? file : `${file}:${line}:${column}`;
    const whose = child === undefined ? "" : `: child ${printable(child)}`;
    return `    ${where}${by === "file" ? `: ${says}` : whose}\n`;
  });
  const more = number - shown.length;
  const rest = more === 0 ? "" : `    and ${more.toLocaleString("en-GB")} more\n`;
  return `${title}\n${by === "file" ? "" : `  ${first?.says ?? ""}\n`}${lines.join("")}${rest}`;
}

/** The file first, then errors, then queries; within them by number. */
function byWeight([code, one]: readonly [string, Counted], [otherCode, other]: readonly [string, Counted]): number {
  return weight(one) - weight(other) || (code < otherCode ? -1 : 1);
}

function weight({ by, severity }: Counted): number {
  if (by === "file") return 0;
  return severity === "error" ? 1 : 2;
}

function times(number: number | undefined, one: string, many: string): string {
  return `${(number ?? 0).toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

/** For programs: one object, with everything that was noted. `isWhole` says whether the return was read to its end. */
export function jsonCheckWriter(file: string): CheckWriter {
  let isFirst = true;
  return {
    head: `{\n"format": 1,\n"file": ${JSON.stringify(file)},\n"noted": [`,
    one: ({ by: _, ...noted }) => {
      const before = isFirst ? "" : ",";
      isFirst = false;
      return `${before}\n${JSON.stringify(noted)}`;
    },
    end: ({ year, children, counts, broken }) => {
      const whole = { year, children, isWhole: broken === undefined, ...(broken === undefined ? {} : { broken }) };
      const numbers = Object.fromEntries([...counts].sort(byWeight).map(([code, { number }]) => [code, number]));
      return `\n],\n${JSON.stringify({ ...whole, counts: numbers }).slice(1)}\n`;
    },
  };
}

/** For spreadsheets: a line each; a return that cannot be read to its end has `unreadable` in the last. */
export function csvCheckWriter(): CheckWriter {
  const line = (
    severity: string,
    { code, line, column, child, elements, says }: Omit<Noted, "by" | "severity">,
  ): string =>
    csvLine([
      severity,
      code,
      String(line ?? ""),
      String(column ?? ""),
      inert(child ?? ""),
      elements.join(" "),
      inert(says),
    ]);
  return {
    head: csvLine(["severity", "code", "line", "column", "child", "elements", "says"]),
    one: (noted) => line(noted.severity, noted),
    end: ({ broken }) =>
      broken === undefined ? "" : line("unreadable", { ...broken, ...broken.place, elements: [broken.at] }),
  };
}
