import type { Written } from "../../ruleset/read.js";
import type { Finding } from "../../verify/report/finding.js";
import type { Report } from "../../verify/report/report.js";
import { located } from "./located.js";

const LEVELS: Readonly<Record<Finding["severity"], string>> = { error: "error", warning: "warning", note: "note" };

/** A report as SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change. */
export function sarif(report: Report, written: Written, version: string): string {
  const rules = [...new Set(report.findings.map(({ code }) => code))].map((id) => ({ id }));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "levels-of-need", version, rules } },
        results: report.findings.map((finding) => result(finding, written)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function result(finding: Finding, written: Written): object {
  const { at, place } = located(finding, written);
  const { code, severity, says, accepted, cases } = finding;
  const region = place && { startLine: place.line, startColumn: place.column };
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: says },
    locations: [
      {
        ...(place && { physicalLocation: { artifactLocation: { uri: place.file }, region } }),
        logicalLocations: [{ fullyQualifiedName: at }],
      },
    ],
    ...(accepted === undefined ? {} : { suppressions: [{ kind: "inSource", justification: accepted }] }),
    properties: { cases },
  };
}
