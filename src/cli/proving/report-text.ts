import { styleText } from "node:util";
import { daysWords } from "../../document/difference/verdict.js";
import { wrapped } from "../../page/wrapped.js";
import type { Written } from "../../ruleset/read.js";
import type { Finding } from "../../verify/report/finding.js";
import type { ProvedOver } from "../../verify/report/proved-over.js";
import type { Report } from "../../verify/report/report.js";
import { counted, problemReport, type Reported } from "../report.js";
import { childWords } from "./child-words.js";
import { inWords } from "./in-words.js";
import { located } from "./located.js";
import { isOfThisSet, isShown, type Showing } from "./shown.js";

export interface ReportTextOptions extends Showing {
  readonly isColoured: boolean;
}

const WIDTH = 100;

/** A report for people: what was found first, then what was proved, then what neither says. */
export function reportText(
  report: Report,
  unused: readonly Reported[],
  written: Written,
  options: ReportTextOptions,
): string {
  const { ruleSet, baseline, findings, proved, notAsked, over, doesNotSay } = report;
  const shown = findings.filter((one) => isShown(one, written, options));
  const open = shown.filter((one) => one.accepted === undefined);
  const accepted = shown.filter((one) => one.accepted !== undefined);
  const others = findings.length - shown.length;
  const title = `${ruleSet.id} ${ruleSet.version}${baseline === undefined ? "" : `, held against ${baseline.id} ${baseline.version}`}`;
  return [
    title,
    "=".repeat(title.length),
    "",
    ...wrapped(overWords(over), WIDTH),
    ...section("Found", [
      ...open.map((one) => findingText(one, written, options)),
      ...unused.map((one) => problemReport([one], "text", options).trimEnd()),
      ...(open.length + unused.length === 0 ? ["Nothing that is not accepted."] : []),
    ]),
    ...section("Found, and right as it is by the file's own account", acceptedTexts(accepted, written)),
    ...(others === 0
      ? []
      : [
          "",
          ...wrapped(
            `${counted(others, "finding")} about inherited rules alone: --inherited shown prints them.`,
            WIDTH,
          ),
        ]),
    ...section(
      "Proved of every one of these children",
      proved.map(({ says }) => item(says)),
    ),
    ...section(
      "Not asked",
      notAsked.map(({ property, says }) => item(`${says} (${property})`)),
    ),
    ...section("What this does not say", [
      ...over.except.map((one) => item(`anything about ${one}`)),
      ...doesNotSay.map(item),
    ]),
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title.toUpperCase(), "", ...lines];
}

function item(text: string): string {
  return wrapped(text, WIDTH - 2)
    .map((line, at) => `${at === 0 ? "- " : "  "}${line}`)
    .join("\n");
}

function overWords({ facts, values, days, assumed }: ProvedOver): string {
  const [first, last] = [days[0]?.from, days.at(-1)?.until];
  const when = daysWords([
    { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { until: last }) },
  ]);
  const taken = assumed.length === 0 ? "" : ` Each is taken to meet ${counted(assumed.length, "condition")} of yours.`;
  return (
    `Looked at: every child under 18 who can be described by the ${facts} facts of these thresholds, each fact known or ` +
    `not known (${values} values told apart), ${when}.${taken} What is said to be proved is proved of all of them, not ` +
    "sampled; each child shown was put to the thresholds."
  );
}

function findingText(finding: Finding, written: Written, { isColoured }: ReportTextOptions): string {
  const paint = (style: "bold" | "dim", text: string): string =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  const { at, place } = located(finding, written);
  const where = place === undefined ? at : `${place.file}:${place.line}:${place.column}`;
  const from = isOfThisSet(finding, written) ? "" : `from ${finding.origin}`;
  const about = [where, from].filter((part) => part !== "").join(", ");
  const head = `${about === "" ? "" : `${paint("bold", about)}: `}${finding.severity}: ${inWords(finding.says, written.ruleSet)} ${paint("dim", `(${codesOf(finding)})`)}`;
  return [head, ...finding.cases.flatMap((one) => childWords(one, written.ruleSet.id, WIDTH))].join("\n");
}

/** What the finding is called, and what it is about by the names that stand in the file. */
function codesOf({ code, rule, fact, rules }: Finding): string {
  const names = new Set([rule, fact, ...rules].filter((name) => name !== undefined));
  return names.size === 0 ? code : `${code}: ${[...names].join(", ")}`;
}

/** What is accepted for the same reason stands together above it. */
function acceptedTexts(accepted: readonly Finding[], { ruleSet }: Written): readonly string[] {
  const reasons = [...new Set(accepted.map((one) => one.accepted ?? ""))];
  return reasons.flatMap((reason) => [
    ...accepted
      .filter((one) => one.accepted === reason)
      .map((one) => item(`${inWords(one.says, ruleSet)} (${codesOf(one)})`)),
    ...wrapped(`Reason given: ${reason}`, WIDTH - 4).map((line) => `    ${line}`),
  ]);
}
