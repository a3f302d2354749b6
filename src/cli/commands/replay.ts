import { compile } from "../../engine/compile.js";
import type { Problem } from "../../kernel/problem.js";
import type { DecisionRecord } from "../../record/decision-record.js";
import { explainReplay } from "../../record/explain-replay.js";
import { readRecord } from "../../record/read-record.js";
import { type ReplayResult, replay as replayed } from "../../record/replay.js";
import { textAt } from "../case-file.js";
import { choice } from "../choices.js";
import type { Arguments, Command } from "../command.js";
import { refuse } from "../refuse.js";
import { BASE, ENGLAND, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need replay`: whether thresholds still say of a record what they said when it was made. */
export const replay: Command = {
  name: "replay",
  summary: "give the facts of a record to thresholds again: the same to the byte, or exactly what differs",
  takes: "RECORD|- [england|FILE|DIR]...",
  positionals: [1, 1_000],
  options: {
    base: BASE,
    format: { value: "text|json", says: "for people (text) or for programs (json)" },
  },
  help: `The thresholds are the national ones if left out. With several, each is compared with the record. A set that
\`levels-of-need print --format json\` printed can be named years later; an older national set below it goes into --base.
Exit code: 0 when one of them gives the same indication to the byte and the record is as it was written; 1 when not; 2 when
the record or thresholds could not be read.`,
  run,
};

/** What one of the rule sets came to. */
interface Replayed {
  readonly rules: string;
  readonly result: ReplayResult;
}

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", ["text", "json"]);
  const [path = "-", ...named] = args.positionals;
  const text = await textAt(path, terminal);
  if (!text.ok) return refuse(text.problems, terminal);
  const record = readRecord(text.value.text, { file: text.value.file });
  if (!record.ok) return refuse(record.problems, terminal);
  const known = record.value.indication.ruleSet.lineage.map(({ digest }) => digest);
  const all: Replayed[] = [];
  const problems: Problem[] = [];
  for (const rules of named.length === 0 ? [ENGLAND] : named) {
    const read = await ruleSetAt(rules, args.all("base"), known);
    if (read.ok) all.push({ rules, result: replayed(record.value, compile(read.value)) });
    else problems.push(...read.problems);
  }
  if (problems.length > 0) return refuse(problems, terminal);
  terminal.out(format === "json" ? json(record.value, all) : pages(record.value, all));
  return all.some(({ result }) => result.verdict === "same") ? 0 : 1;
}

function json({ reference, digest }: DecisionRecord, all: readonly Replayed[]): string {
  const replays = all.map(({ rules, result }) => ({ rules, ...result }));
  return `${JSON.stringify({ reference, digest, replays }, undefined, 2)}\n`;
}

function pages(record: DecisionRecord, all: readonly Replayed[]): string {
  const heading = ({ rules }: Replayed): string => (all.length === 1 ? "" : `== ${rules}\n\n`);
  return all.map((one) => `${heading(one)}${explainReplay(record, one.result)}\n`).join("\n");
}
