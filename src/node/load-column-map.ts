import { pathOf } from "../kernel/pointer.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { parseText } from "../ruleset/source/parse-text.js";
import type { ColumnMap } from "../sql/column-map.js";
import { readColumnMap } from "../sql/read-column-map.js";
import { readText } from "./read-text.js";

/** The column map in a file, each problem with its line. */
export async function loadColumnMap(path: string, ruleSet: RuleSet): Promise<Result<ColumnMap, Problem>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const { value, locate, problems } = parseText(text.value, path);
  if (problems.length > 0) return { ok: false, problems };
  const read = readColumnMap(value, ruleSet);
  if (read.ok) return read;
  return { ok: false, problems: read.problems.map((one) => ({ ...locate(pathOf(one.at), "value"), ...one })) };
}
