import { packageVersion } from "../../node/package-version.js";
import { readCertificateAt } from "../../node/read-certificate.js";
import { writeGenerated } from "../../node/save-generated.js";
import type { Written } from "../../ruleset/read.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { CERTIFICATE_MARK, certificateFile } from "../../verify/certificate-file.js";
import { confirm } from "../../verify/confirm.js";
import type { Report } from "../../verify/report/report.js";
import { verify } from "../../verify/verify.js";
import { choice } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { acceptedIn, unusedSilences } from "../proving/accepted.js";
import { located } from "../proving/located.js";
import { type ReportTextOptions, reportText } from "../proving/report-text.js";
import { sarif } from "../proving/sarif.js";
import { problemReport, type Reported } from "../report.js";
import { BASE, ENGLAND, ruleSetAt, writtenAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need prove`: that a rule set is consistent, or children on whom it is not. */
export const prove: Command = {
  name: "prove",
  summary:
    "prove of every child that a rule set is consistent and keeps the national floor, or show one of whom it is not so",
  takes: "england|FILE|DIR",
  positionals: [1, 1],
  options: {
    baseline: { value: "england|FILE|DIR|none", says: "the set below which no child may come; england if left out" },
    base: BASE,
    certificate: {
      value: "FILE",
      says: "write down everything by which the proofs can be checked without this program's solver",
    },
    confirm: {
      value: "FILE",
      says: "check such a certificate in place of proving anew; FILE|DIR must be the set that it is about",
    },
    budget: {
      value: "NUMBER",
      says: "how often one question may run into a dead end before it is left open; 200000 if left out",
    },
    inherited: { value: "counted|shown", says: "whether findings about inherited rules alone are shown too" },
    "fail-on": { value: "error|warning", says: "from which severity on a finding makes the exit code 1" },
    format: {
      value: "text|json|sarif|github",
      says: "for people, for programs, for code hosts, or as annotations of a GitHub workflow",
    },
  },
  help: `A proof is about every child there can be, not a sample: each fact known at any value, or not known. What is found is
shown on a child of few facts, whom the engine itself decided. Errors are: a child below the floor, one who is not escalated,
one whose level turns on what must not matter, and one whom something unknown hides. A finding that is right as it is can
be accepted in the file, with a reason; an error cannot:
  "silence": [{ "lint": "overlap", "at": "half-of-school-missed", "reason": "Both are meant." }]
It does not say whether thresholds are right. Exit code: 0; 1 for errors, and for warnings that are not accepted with
--fail-on warning; 2 when a file cannot be read or written.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", ["text", "json", "sarif", "github"]);
  const failOn = choice(args, "fail-on", ["error", "warning"]);
  const inherited = choice(args, "inherited", ["counted", "shown"]);
  const budget = budgetOf(args);
  const [path = ""] = args.positionals;
  const written = await writtenAt(path, args.all("base"));
  if (!written.ok) return refused(problemReport(written.problems, "text", terminal), terminal);
  const confirming = args.option("confirm");
  if (confirming !== undefined) return confirmed(confirming, written.value.ruleSet, terminal);
  const baseline = await baselineOf(args, path);
  if (baseline !== undefined && !baseline.ok)
    return refused(problemReport(baseline.problems, "text", terminal), terminal);
  const output = args.option("certificate");
  const found = verify(written.value.ruleSet, {
    ...(baseline === undefined ? {} : { baseline: baseline.value }),
    ...(budget === undefined ? {} : { budget }),
    certificate: output === undefined ? "not-kept" : "kept",
  });
  const report = acceptedIn(found, written.value);
  const unused = unusedSilences(report, written.value);
  if (output !== undefined) {
    const saved = await writeGenerated([{ path: output, text: fileOf(report) }], CERTIFICATE_MARK);
    if (!saved.ok) return refused(`${saved.problems.map(({ says }) => says).join("\n")}\n`, terminal);
    terminal.err(`${report.certificate?.length ?? 0} proofs written to ${output}\n`);
  }
  const options = { isColoured: terminal.isColoured, inherited };
  terminal.out(printed(report, unused, written.value, format, options));
  const fails = [...report.findings.filter(({ accepted }) => accepted === undefined), ...unused].some(
    ({ severity }) => severity === "error" || (failOn === "warning" && severity === "warning"),
  );
  return fails ? 1 : 0;
}

function refused(says: string, terminal: Terminal): ExitCode {
  terminal.err(says);
  return 2;
}

function budgetOf(args: Arguments): number | undefined {
  const written = args.option("budget");
  if (written === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(written)) throw new UsageError("--budget takes a whole number from 1");
  return Number(written);
}

/** The set below which nobody may come; the national one needs none below it. */
async function baselineOf(args: Arguments, path: string): Promise<Awaited<ReturnType<typeof ruleSetAt>> | undefined> {
  const named = args.option("baseline") ?? (path === ENGLAND ? "none" : ENGLAND);
  return named === "none" ? undefined : ruleSetAt(named, args.all("base"));
}

function fileOf({ ruleSet, baseline, certificate = [] }: Report): string {
  return certificateFile({ ruleSet, ...(baseline === undefined ? {} : { baseline }), proofs: certificate });
}

async function confirmed(path: string, ruleSet: RuleSet, terminal: Terminal): Promise<ExitCode> {
  const read = await readCertificateAt(path);
  if (!read.ok) return refused(`${read.problems.map(({ says }) => says).join("\n")}\n`, terminal);
  const { ruleSet: of, proofs } = read.value;
  if (of.digest !== ruleSet.digest) {
    terminal.out(
      `not confirmed: the certificate is about ${of.id} ${of.version}, digest ${of.digest}, and this set has ${ruleSet.digest}\n`,
    );
    return 1;
  }
  const outcome = confirm(proofs);
  terminal.out(
    outcome.confirmed
      ? `confirmed: every step of ${proofs.length} proofs follows, ${outcome.claims} claims in all; that their clauses say what ${of.id} ${of.version} says is not looked at: prove it anew for that\n`
      : `not confirmed: ${outcome.says}\n`,
  );
  return outcome.confirmed ? 0 : 1;
}

function printed(
  report: Report,
  unused: readonly Reported[],
  written: Written,
  format: "text" | "json" | "sarif" | "github",
  options: ReportTextOptions,
): string {
  if (format === "text") return reportText(report, unused, written, options);
  if (format === "sarif") return sarif(report, written, packageVersion());
  const { certificate: _, ...rest } = report;
  if (format === "json") return `${JSON.stringify({ ...rest, unusedSilences: unused }, undefined, 2)}\n`;
  const open = report.findings.filter(({ accepted, severity }) => accepted === undefined && severity !== "note");
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
