import type { Coverage, Seen } from "../../engine/coverage/coverage.js";
import type { Unmet } from "../../engine/coverage/unmet.js";
import { pathOf } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import { comparisonKey } from "../../ruleset/expand.js";
import { printable } from "../../ruleset/printable.js";
import type { Locate } from "../../ruleset/problem.js";
import { counted, problemReport } from "../report.js";
import type { Terminal } from "../terminal.js";
import { shareMet, type Tested, type TestRun } from "./tested.js";

/** What failed and why, then a line of figures. */
export function testPage({ ruleSet, tested, problems }: TestRun, terminal: Terminal): string {
  const failed = tested.filter(({ differences }) => differences.length > 0);
  const cases = tested.filter(({ of }) => of === "case").length;
  const found = [
    ...(failed.length === 0 ? [] : [`${failed.length} failed`]),
    ...(problems.length === 0 ? [] : [counted(problems.length, "problem")]),
  ];
  const run = `${counted(tested.length - cases, "example")} and ${counted(cases, "case")} run`;
  const result = tested.length === 0 ? "nothing to run: no example of its own rules, and no case" : run;
  return [
    problemReport(problems, "text", terminal),
    ...failed.map(failure),
    `${printable(ruleSet.title)} ${ruleSet.version}: ${[result, ...found].join(", ")}\n`,
  ].join("");
}

function failure(one: Tested): string {
  const lines = one.differences.flatMap(({ expected, found, because }) => [
    `    expected ${expected}`,
    `    found    ${found}`,
    ...because.map((says) => `      ${says}`),
  ]);
  return [`${whereIs(one)}: ${nameOf(one)} failed`, ...lines].map((line) => `${printable(line)}\n`).join("");
}

/** "rule `x`, example `y`"; "case `z`". */
function nameOf({ of, rule, name }: Pick<Tested, "of" | "rule" | "name">): string {
  return of === "case" ? `case \`${name}\`` : `${of} \`${rule}\`, example \`${name}\``;
}

/** The line of a file, or where there is none the JSON pointer. */
export function whereIs({ at, place }: Pick<Problem, "at" | "place">): string {
  return place === undefined ? at || "/" : `${place.file}:${place.line}:${place.column}`;
}

/** What was met, in figures, and what never was. */
export function coveragePage(coverage: Coverage, locate: Locate): string {
  const { rules, comparisons, met, of, unmet } = coverage;
  if (of === 0) return "Coverage: this file has no rules, duties or conditions of its own.\n";
  const rows: readonly (readonly [string, readonly { readonly seen: Seen }[]])[] = [
    ["rule", rules.filter((one) => one.of === "rule")],
    ["duty", rules.filter((one) => one.of === "duty")],
    ["comparison", comparisons],
  ];
  const shown = comparisonsByPointer(coverage);
  const lines = [
    `Coverage: ${met} of ${of} outcomes met (${shareMet(coverage)} %), on what is given, without cautious readings`,
    `  ${"".padEnd(18)}${["ever yes", "ever no", "ever open"].map((head) => head.padStart(11)).join("")}`,
    ...rows
      .filter(([, all]) => all.length > 0)
      .map(([name, all]) => {
        const ever = (["holds", "fails", "unknown"] as const).map((truth) => all.filter(({ seen }) => seen[truth] > 0));
        return `  ${amount(all.length, name).padEnd(18)}${ever.map((some) => String(some.length).padStart(11)).join("")}`;
      }),
    ...(unmet.length === 0 ? [] : ["What no example or case met, the most useful first:"]),
    ...unmet.map((one) => `  ${whereIs(locate(pathIn(one.at), "value"))}: ${unmetWords(one, shown)}`),
  ];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

function amount(number: number, noun: string): string {
  return noun === "duty" && number !== 1 ? `${number} duties` : counted(number, noun);
}

/** Indexes are numbers where a file is looked up. */
function pathIn(at: string): readonly (string | number)[] {
  return pathOf(at).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function comparisonsByPointer({ comparisons }: Coverage): ReadonlyMap<string, string> {
  return new Map(comparisons.map(({ at, comparison }) => [at, comparisonKey(comparison)]));
}

function unmetWords({ what, name, never, at }: Unmet, shown: ReadonlyMap<string, string>): string {
  if (what !== "comparison") {
    const words = { holds: "never applies", fails: "is never found not to apply", unknown: "is never open" }[never];
    return `${what} \`${name}\` ${words}`;
  }
  const words = { holds: "never true", fails: "never false", unknown: "never unknown" }[never];
  return `\`${shown.get(at)}\` in \`${name}\` is ${words}`;
}
