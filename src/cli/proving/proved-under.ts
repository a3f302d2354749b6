import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { type Arguments, UsageError } from "../command.js";
import { ENGLAND, ruleSetAt } from "../rule-sets.js";

/** What a proof turns on beside the rules: who checks a certificate names the same as who made it. */
export interface ProvedUnder {
  readonly baseline?: RuleSet;
  readonly budget?: number;
}

/** The set that is named as a baseline, the national one if none is, and the budget; or why that set cannot be used. */
export async function provedUnder(args: Arguments): Promise<Result<ProvedUnder, Problem>> {
  const budget = budgetOf(args);
  const rest = budget === undefined ? {} : { budget };
  // the national set needs none below it
  const named = args.option("baseline") ?? (args.positionals[0] === ENGLAND ? "none" : ENGLAND);
  if (named === "none") return { ok: true, value: rest };
  const read = await ruleSetAt(named, args.all("base"));
  return read.ok ? { ok: true, value: { baseline: read.value, ...rest } } : read;
}

function budgetOf(args: Arguments): number | undefined {
  const written = args.option("budget");
  if (written === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(written)) throw new UsageError("--budget takes a whole number from 1");
  return Number(written);
}
