import { styleText } from "node:util";
import type { Written } from "../../ruleset/read.js";
import type { Finding, ShownCase } from "../../verify/report/finding.js";
import type { ProvedOver } from "../../verify/report/proved-over.js";
import type { Report } from "../../verify/report/report.js";
import { counted } from "../report.js";
import { located } from "./located.js";

export interface ReportTextOptions {
  readonly isColoured: boolean;
  /** Whether findings about rules of other sets are shown or only counted. */
  readonly inherited: "shown" | "counted";
}

/** A report for people. */
export function reportText(report: Report, written: Written, options: ReportTextOptions): string {
  const { ruleSet, baseline, findings, proved, notAsked, over, doesNotSay } = report;
  const against = baseline === undefined ? "" : `, held against ${baseline.id} ${baseline.version}`;
  const isShown = (one: Finding): boolean =>
    options.inherited === "shown" || one.severity === "error" || (one.origin ?? ruleSet.id) === ruleSet.id;
  const open = findings.filter((one) => one.accepted === undefined && isShown(one));
  const accepted = findings.filter((one) => one.accepted !== undefined && isShown(one));
  const others = findings.length - open.length - accepted.length;
  return [
    `${ruleSet.id} ${ruleSet.version}${against}: ${overWords(over)}`,
    ...section(
      "Proved of every one of them",
      proved.map(({ says }) => `  - ${says}`),
    ),
    ...section(
      "Found",
      open.map((one) => findingText(one, written, options)),
    ),
    ...section(
      "Found, and right as it is by the file's own account",
      accepted.map((one) => acceptedText(one)),
    ),
    ...(others === 0 ? [] : ["", `${counted(others, "finding")} about inherited rules alone, which --inherited shows`]),
    ...section(
      "Not asked",
      notAsked.map(({ property, says }) => `  - ${property}: ${says}`),
    ),
    ...section("What this does not say", [
      ...over.except.map((one) => `  - anything of ${one}`),
      ...doesNotSay.map((one) => `  - ${one}`),
    ]),
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines];
}

function overWords({ facts, values, days, assumed }: ProvedOver): string {
  const from = days[0]?.from;
  const until = days.at(-1)?.until;
  const period = [from === undefined ? "" : `from ${from}`, until === undefined ? "" : `until ${until}`].filter(
    (part) => part !== "",
  );
  const when = period.length === 0 ? "on any day" : period.join(" ");
  const taken = assumed.length === 0 ? "" : `, taken to meet ${counted(assumed.length, "condition")} of yours`;
  return `all children under 18, each of ${facts} facts known or not (${values} values told apart), ${when}${taken}`;
}

function findingText(finding: Finding, written: Written, { isColoured }: ReportTextOptions): string {
  const paint = (style: "bold" | "dim", text: string): string =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  const { at, place } = located(finding, written);
  const where = place === undefined ? at || "/" : `${place.file}:${place.line}:${place.column}`;
  const from = finding.origin === undefined || finding.origin === written.ruleSet.id ? "" : `, from ${finding.origin}`;
  const head = `${paint("bold", `${where}${from}`)}: ${finding.severity}: ${finding.says} ${paint("dim", `(${finding.code})`)}`;
  return [head, ...finding.cases.map(caseText)].join("\n");
}

function acceptedText({ says, code, accepted }: Finding): string {
  return `  - ${says} (${code})\n      ${accepted}`;
}

function caseText({ on, says, by, levels: { atLeast, pointsTo, couldBe, enoughKnown } }: ShownCase): string {
  const child = says.length === 0 ? "nothing is known" : says.join("; ");
  // too little known is never the lowest level
  const levels = enoughKnown ? `at least ${atLeast.name}, points to ${pointsTo.name}` : "not enough known to say";
  return [
    `    A child, on ${on}: ${child}.`,
    `      by ${by.id} ${by.version}: ${levels}, could be ${couldBe.name}`,
  ].join("\n");
}
