import type { CensusYear } from "../../census/return/year.js";
import { type CensusRulesAtWork, censusRules } from "../../census/rules/check-return.js";
import { returnParts } from "../../census/xml/read-return.js";
import { openReturnFile, type ReturnFile } from "../../node/census/open-return.js";
import { choice } from "../choices.js";
import type { Arguments, Command } from "../command.js";
import { progressOn } from "../progress.js";
import { refuse } from "../refuse.js";
import type { ExitCode, Terminal } from "../terminal.js";
import {
  type CheckWriter,
  type Counted,
  csvCheckWriter,
  jsonCheckWriter,
  type Outcome,
  textCheckWriter,
} from "./check-writers.js";
import { ended, endingOf } from "./ended.js";
import { findingNoted, type Noted, problemNoted } from "./noted.js";
import { YEAR, yearOf } from "./year-option.js";

/** `levels-of-need census check`: what is wrong with a return, by its reader and by the rules of the census. */
export const check: Command = {
  name: "census check",
  summary: "read a return and say what is wrong with the file, and which rules of the census it breaks",
  takes: "FILE|-",
  positionals: [1, 1],
  options: {
    year: YEAR,
    format: {
      value: "text|json|csv",
      says: "for people, the first few of each rule; for programs or spreadsheets, all",
    },
  },
  help: `First comes what is wrong with the file, in words of ours: an element that is unknown, out of its place or of another year, a day
that does not exist, a factor or disability that is no code of the year, text between the elements.
Then come the rules of the census by their numbers, errors before queries.
A return is read as a stream, whatever its size. \`-\` reads it from standard input.
Exit code: 0 when nothing was found but queries; 1 for errors; 2 when the return could not be read to its end.`,
  run,
};

const WRITERS: Readonly<Record<"text" | "json" | "csv", (file: string) => CheckWriter>> = {
  text: textCheckWriter,
  json: jsonCheckWriter,
  csv: csvCheckWriter,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", ["text", "json", "csv"]);
  const year = yearOf(args);
  const [path = "-"] = args.positionals;
  const file = await openReturnFile(path, () => terminal.standardInput(), terminal.interrupted());
  if (!file.ok) return refuse(file.problems, terminal);
  const writer = WRITERS[format](file.value.name);
  try {
    const outcome = await checked(file.value, year, writer, terminal);
    if (outcome === "closed") return 2;
    if (outcome.broken !== undefined) return refuse([outcome.broken], terminal);
    return [...outcome.counts.values()].some(({ severity }) => severity === "error") ? 1 : 0;
  } catch (error) {
    return ended(error, terminal, "what was found after that is not known");
  }
}

const TEXT_AT_A_TIME = 65_536;

/** Reads, checks and writes; `closed` where nobody reads on. */
async function checked(
  file: ReturnFile,
  year: CensusYear | undefined,
  writer: CheckWriter,
  terminal: Terminal,
): Promise<Outcome | "closed"> {
  const progress = progressOn(terminal, file.size, "children");
  const counts = new Map<string, Counted>();
  let text = writer.head;
  const note = (noted: Noted): void => {
    const { code, by, severity } = noted;
    counts.set(code, { by, severity, number: (counts.get(code)?.number ?? 0) + 1 });
    text += writer.one(noted);
  };
  let rules: CensusRulesAtWork | undefined;
  let readAs: CensusYear | undefined;
  let children = 0;
  let broken: Pick<Outcome, "broken"> = {};
  try {
    for await (const part of returnParts(file.bytes, { file: file.name, ...(year === undefined ? {} : { year }) })) {
      if (part.kind === "header") {
        readAs = part.year;
        rules = censusRules(part.header, { year: part.year });
      } else if (part.kind === "child") {
        children++;
        for (const finding of rules?.child(part.child) ?? []) note(findingNoted(finding));
      } else if (part.kind === "problem") note(problemNoted(part.problem));
      else if (part.kind === "broken") broken = { broken: part.problem };
      else for (const finding of rules?.end() ?? []) note(findingNoted(finding));
      progress.show({ rows: children, refused: 0, undated: 0, bytes: file.read() });
      if (text.length < TEXT_AT_A_TIME) continue;
      if ((await terminal.outInTurn(text)) === "closed") return "closed";
      text = "";
    }
  } catch (error) {
    // What was written so far must not look whole.
    const ending = endingOf(error);
    if (ending !== undefined)
      await terminal.outInTurn(text + writer.end({ year: readAs, children, counts, broken: ending }));
    throw error;
  } finally {
    progress.end();
  }
  const outcome: Outcome = { year: readAs, children, counts, ...broken };
  return (await terminal.outInTurn(text + writer.end(outcome))) === "closed" ? "closed" : outcome;
}
