import { type ReadCaseOptions, type ReadCaseProblem, readCase } from "../engine/read-case.js";
import type { Case } from "../facts/case.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { decode, readText } from "../node/read-text.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import type { Terminal } from "./terminal.js";

/** The text of a file, or of standard input where the path is `-`; with the name by which problems call it. */
export async function textAt(
  path: string,
  terminal: Terminal,
): Promise<Result<{ readonly text: string; readonly file: string }, Problem>> {
  const file = path === "-" ? "standard input" : path;
  const read = path === "-" ? decode(await terminal.readStandardInput(), file) : await readText(path);
  return read.ok ? { ok: true, value: { text: read.value, file } } : read;
}

/** The case in a file, checked against a rule set; `on` takes the place of its own day. */
export async function caseAt(
  path: string,
  ruleSet: RuleSet,
  on: string | undefined,
  terminal: Terminal,
): Promise<Result<Case, Problem>> {
  const read = await textAt(path, terminal);
  if (!read.ok) return read;
  const { text, file } = read.value;
  return readOnADay(text, ruleSet, { file, ...(on === undefined ? {} : { on }) }, terminal);
}

/** Reads the case; where neither it nor the command names a day, as on today by the machine's clock, and says so. */
function readOnADay(
  text: string,
  ruleSet: RuleSet,
  options: ReadCaseOptions,
  terminal: Terminal,
): Result<Case, ReadCaseProblem> {
  const read = readCase(text, ruleSet, options);
  if (read.ok || !read.problems.some(({ code }) => code === "missing-day")) return read;
  const today = terminal.today();
  terminal.err(`the case names no day: taken as on today, ${today} by this machine's clock\n`);
  return readCase(text, ruleSet, { ...options, on: today });
}
