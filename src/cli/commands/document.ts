import { checkPaper } from "../../document/paper/check-paper.js";
import { isAsPrinted, PAPER_BEGINS } from "../../document/paper/mark.js";
import { DOCUMENT_FORMATS, DOCUMENT_KINDS, type DocumentFormat } from "../../document/threshold/document-kind.js";
import { thresholdDocument } from "../../document/threshold/threshold-document.js";
import { readText } from "../../node/read-text.js";
import { writeGenerated } from "../../node/save-generated.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { choice, day } from "../choices.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { paperReport } from "../paper-report.js";
import { problemReport } from "../report.js";
import { BASE, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need document`: a rule set as a document for people, or whether an edited one still says what the rules say. */
export const document: Command = {
  name: "document",
  summary:
    "print a rule set as a threshold document, a guide or a record; check that an edited paper still says what the rules say",
  takes: "england|FILE|DIR",
  positionals: [1, 1],
  options: {
    output: { value: "FILE", says: "the file for the document; without it the document is printed", short: "o" },
    kind: {
      value: "full|family|child|guide|difference|transparency|impact",
      says: "the whole document, one for families or for children, one sheet, what differs from another set, or a record to complete",
    },
    format: { value: "html|markdown", says: "a page that needs nothing else, or Markdown" },
    before: { value: "england|FILE|DIR", says: "for --kind difference: the set with which it is compared" },
    check: {
      value: "PAPER",
      says: "say which sentences of a paper that was printed here no longer say what the rules say",
    },
    on: { value: "YYYY-MM-DD", says: "the day as on which it is printed, or checked" },
    base: BASE,
  },
  help: `What the rule set does not say is marked "Your council still has to write this", and never made up.
A paper may be edited: levels-of-need document FILE --check PAPER names every sentence that was changed, is missing, was added or
stands under another heading, by its rule. Without --on a paper is checked as on the day that it was printed for.
A file that is there already is replaced only if it was printed here and not edited since.
Exit code: 0; 1 when a paper no longer says what the rules say; 2 when something cannot be read or written.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const kind = choice(args, "kind", [...DOCUMENT_KINDS, "difference"]);
  const format = choice(args, "format", [...DOCUMENT_FORMATS]);
  const on = day(args, "on");
  const [output, paper, before] = [args.option("output"), args.option("check"), args.option("before")];
  if (paper !== undefined && ["output", "kind", "format", "before"].some((name) => args.has(name)))
    throw new UsageError("--check goes with --on and --base alone: the paper itself says what it is");
  if ((before !== undefined) !== (kind === "difference"))
    throw new UsageError("--before FILE and --kind difference belong together");
  const [path = ""] = args.positionals;
  const read = await ruleSetAt(path, args.all("base"));
  if (!read.ok) return refuse(problemReport(read.problems, "text", terminal), terminal);
  if (paper !== undefined) return check(paper, read.value, on, terminal);
  const text =
    kind === "difference"
      ? await differenceFrom(before ?? "", read.value, format, args, terminal)
      : thresholdDocument(read.value, { on: on ?? today(terminal), kind, format });
  return text === undefined ? 2 : write(text, output, format, terminal);
}

function today(terminal: Terminal): string {
  const on = terminal.today();
  terminal.err(`printed as on today, ${on} by this machine's clock; --on names another day\n`);
  return on;
}

async function differenceFrom(
  path: string,
  after: RuleSet,
  format: DocumentFormat,
  args: Arguments,
  terminal: Terminal,
): Promise<string | undefined> {
  const before = await ruleSetAt(path, args.all("base"));
  if (!before.ok) {
    refuse(problemReport(before.problems, "text", terminal), terminal);
    return undefined;
  }
  const { compare } = await import("../../verify/compare/compare.js");
  const { differenceDocument } = await import("../../document/difference-page.js");
  const on = day(args, "on");
  return differenceDocument(compare(before.value, after, on === undefined ? {} : { on }), { format });
}

async function check(path: string, ruleSet: RuleSet, on: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const paper = await readText(path);
  if (!paper.ok) return refuse(problemReport(paper.problems, "text", terminal), terminal);
  const checked = checkPaper(paper.value, ruleSet, on === undefined ? {} : { on });
  if (!checked.ok) return refuse(`${path}: ${checked.problems.map(({ says }) => says).join("\n")}\n`, terminal);
  terminal.out(paperReport(path, checked.value, ruleSet));
  return checked.value.findings.length === 0 ? 0 : 1;
}

async function write(
  text: string,
  output: string | undefined,
  format: DocumentFormat,
  terminal: Terminal,
): Promise<ExitCode> {
  if (output === undefined) {
    terminal.out(text);
    return 0;
  }
  const standing = await readText(output);
  if (standing.ok && standing.value.startsWith(PAPER_BEGINS[format]) && !isAsPrinted(standing.value))
    return refuse(`${output} was edited since it was printed; choose another name, or move it away\n`, terminal);
  const written = await writeGenerated([{ path: output, text }], PAPER_BEGINS[format]);
  if (!written.ok) return refuse(`${written.problems.map(({ says }) => says).join("\n")}\n`, terminal);
  terminal.out(`${output} written\n`);
  return 0;
}

function refuse(says: string, terminal: Terminal): ExitCode {
  terminal.err(says);
  return 2;
}
