import { entries } from "../../ruleset/linting/entries.js";
import { isSilencedAs, ONLY_PROVED } from "../../ruleset/linting/found-by-prove.js";
import { quote } from "../../ruleset/quote.js";
import type { Written } from "../../ruleset/read.js";
import type { Silence } from "../../ruleset/rule-set.js";
import type { Finding } from "../../verify/report/finding.js";
import type { Report } from "../../verify/report/report.js";
import type { Reported } from "../report.js";
import { located } from "./located.js";

/** The report, with what the file accepts by a pointer into itself, which only who reads the file can follow. */
export function acceptedIn(report: Report, written: Written): Report {
  const byPointer = (written.file?.silence ?? []).filter(({ at }) => at?.startsWith("/") === true);
  const findings = report.findings.map((finding): Finding => {
    if (finding.accepted !== undefined || finding.severity === "error") return finding;
    const silence = byPointer.find((one) => isOf(one, finding, written));
    return silence === undefined ? finding : { ...finding, accepted: silence.reason };
  });
  return { ...report, findings };
}

/** Silences in the file of what was asked and not found. What was left open, or not asked, may yet be found: of that nothing. */
export function unusedSilences({ findings, baseline }: Report, written: Written): readonly Reported[] {
  if (findings.some(({ code }) => code === "inconclusive")) return [];
  const isAsked = ({ lint }: Silence): boolean => lint !== "below-baseline" || baseline !== undefined;
  return entries(written.file?.silence, "silence")
    .filter(({ item }) => ONLY_PROVED.has(item.lint) && isAsked(item))
    .filter(({ item }) => !findings.some((finding) => finding.severity !== "error" && isOf(item, finding, written)))
    .map(({ item: { lint, at }, path }) => {
      const where = at === undefined ? "" : ` at ${quote(at)}`;
      const says = `nothing called ${quote(lint)} is found${where}, so that nothing is accepted; delete this silence`;
      return { code: "unused-silence", severity: "warning", says, ...written.locate(path, "value") };
    });
}

function isOf({ lint, at }: Silence, finding: Finding, written: Written): boolean {
  if (!isSilencedAs(lint, finding.code)) return false;
  const { rule, fact, rules } = finding;
  if (at === undefined || [rule, fact, ...(rule === undefined ? rules : [])].includes(at)) return true;
  const { isOwn, at: place } = located(finding, written);
  return isOwn && `${place}/`.startsWith(`${at.replace(/\/$/, "")}/`);
}
