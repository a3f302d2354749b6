import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import type { TableRead } from "../../node/cases/csv-cases.js";
import { loadCases } from "../../node/cases/load-cases.js";
import type { CaseRead } from "../../ruleset/read-cases.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { OptionHelp } from "../command.js";

/** The option that names files of cases. */
export const CASES: OptionHelp = {
  value: "FILE",
  says: "more cases: JSON, an array of what stands in `cases`; or a CSV table; may be given several times",
  multiple: true,
};

/** The cases of all the files, and every problem of those that cannot be run; a file without bytes stops it. */
export async function casesOfFiles(files: readonly string[], ruleSet: RuleSet): Promise<Result<TableRead, Problem>> {
  const cases: CaseRead[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const read = await loadCases(file, ruleSet);
    if (!read.ok) return read;
    cases.push(...read.value.cases);
    problems.push(...read.value.problems);
  }
  return { ok: true, value: { cases, problems } };
}
