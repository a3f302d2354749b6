import { choice } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { confirmCertificate } from "../proving/confirm-certificate.js";
import { proveSet } from "../proving/prove-set.js";
import { provedUnder } from "../proving/proved-under.js";
import { problemReport } from "../report.js";
import { BASE, writtenAt } from "../rule-sets.js";
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
      says: "check such a certificate: that it follows from these rules; with the same --baseline and --budget as it was made",
    },
    budget: {
      value: "NUMBER",
      says: "how often one question may run into a dead end before it is left open; 200000 if left out",
    },
    inherited: {
      value: "counted|shown",
      says: "whether findings about inherited rules alone are shown too, as text or annotations; json and sarif hold them all",
    },
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
  const [path = ""] = args.positionals;
  const confirming = args.option("confirm");
  if (confirming !== undefined && ["certificate", "format", "inherited", "fail-on"].some((name) => args.has(name)))
    throw new UsageError("--confirm goes with --baseline, --base and --budget alone: it proves nothing anew");
  const written = await writtenAt(path, args.all("base"));
  const under = await provedUnder(args);
  for (const read of [written, under]) if (!read.ok) terminal.err(problemReport(read.problems, "text", terminal));
  if (!written.ok || !under.ok) return 2;
  if (confirming !== undefined) return confirmCertificate(confirming, written.value.ruleSet, under.value, terminal);
  const certificate = args.option("certificate");
  const proving = { format, failOn, inherited, ...(certificate === undefined ? {} : { certificate }) };
  return proveSet(written.value, under.value, proving, terminal);
}
