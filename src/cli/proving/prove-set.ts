import { packageVersion } from "../../node/package-version.js";
import { writeGenerated } from "../../node/save-generated.js";
import type { Written } from "../../ruleset/read.js";
import { CERTIFICATE_MARK, certificateFile } from "../../verify/certificate-file.js";
import type { Report } from "../../verify/report/report.js";
import { verify } from "../../verify/verify.js";
import { counted, problemReport, type Reported } from "../report.js";
import type { ExitCode, Terminal } from "../terminal.js";
import { acceptedIn, unusedSilences } from "./accepted.js";
import { located } from "./located.js";
import type { ProvedUnder } from "./proved-under.js";
import { type ReportTextOptions, reportText } from "./report-text.js";
import { sarif } from "./sarif.js";
import { isFailing, isShown, type Showing } from "./shown.js";

/** How a report is printed, kept, and made to fail. */
interface Proving extends Showing {
  readonly format: "text" | "json" | "sarif" | "github";
  /** The file for the certificate; none is kept if left out. */
  readonly certificate?: string;
}

/** Proves a rule set, prints what came of it, and says by that whether the command succeeds. */
export async function proveSet(
  written: Written,
  under: ProvedUnder,
  proving: Proving,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format, failOn, inherited, certificate: output } = proving;
  const found = verify(written.ruleSet, { ...under, certificate: output === undefined ? "not-kept" : "kept" });
  const report = acceptedIn(found, written);
  const unused = unusedSilences(report, written);
  if (output !== undefined) {
    const saved = await writeGenerated([{ path: output, text: fileOf(report) }], CERTIFICATE_MARK);
    if (!saved.ok) {
      terminal.err(`${saved.problems.map(({ says }) => says).join("\n")}\n`);
      return 2;
    }
    terminal.err(`${counted(report.certificate?.length ?? 0, "proof")} written to ${output}\n`);
  }
  terminal.out(printed(report, unused, written, format, { isColoured: terminal.isColoured, inherited, failOn }));
  const fails =
    report.findings.some((one) => isFailing(one, failOn)) ||
    unused.some(({ severity }) => severity === "error" || severity === failOn);
  return fails ? 1 : 0;
}

function fileOf({ ruleSet, baseline, certificate = [] }: Report): string {
  return certificateFile({ ruleSet, ...(baseline === undefined ? {} : { baseline }), proofs: certificate });
}

function printed(
  report: Report,
  unused: readonly Reported[],
  written: Written,
  format: Proving["format"],
  options: ReportTextOptions,
): string {
  if (format === "text") return reportText(report, unused, written, options);
  if (format === "sarif") return sarif(report, written, packageVersion());
  const { certificate: _, ...rest } = report;
  if (format === "json") return `${JSON.stringify({ ...rest, unusedSilences: unused }, undefined, 2)}\n`;
  const open = report.findings.filter(
    (one) => one.accepted === undefined && one.severity !== "note" && isShown(one, written, options),
  );
  const all = open.map(
    (finding): Reported => ({
      code: finding.code,
      says: finding.says,
      severity: finding.severity === "error" ? "error" : "warning",
      ...located(finding, written),
    }),
  );
  return problemReport([...all, ...unused], "github", options);
}
