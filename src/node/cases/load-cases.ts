import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { readCases } from "../../ruleset/read-cases.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { readText } from "../read-text.js";
import { readCsvCases, type TableRead } from "./csv-cases.js";

/** The cases in a file, `.csv` as a table and any other as JSON; a problem where its bytes cannot be read. */
export async function loadCases(path: string, ruleSet: RuleSet): Promise<Result<TableRead, Problem>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const read = /\.csv$/i.test(path) ? readCsvCases : readCases;
  return { ok: true, value: read(text.value, ruleSet, path) };
}
