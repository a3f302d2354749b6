import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Written } from "../../ruleset/read.js";
import type { Finding } from "../../verify/report/finding.js";
import type { Report } from "../../verify/report/report.js";
import { located } from "./located.js";

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
    level: severity,
    message: { text: says },
    locations: [
      {
        ...(place && { physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region } }),
        logicalLocations: [{ fullyQualifiedName: at }],
      },
    ],
    ...(accepted === undefined ? {} : { suppressions: [{ kind: "inSource", justification: accepted }] }),
    properties: { cases },
  };
}

/** A path from where the command was run stays relative to it, as code hosts want it. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(/[\\/]/).map(encodeURIComponent).join("/");
}
