import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import type { DueOptions } from "../timescales/due.js";
import { choice } from "./choices.js";
import type { Arguments, OptionHelp } from "./command.js";
import { BASE, ruleSetAt } from "./rule-sets.js";

/** The options that say which clocks count, and how far ahead is counted. */
export const CLOCK_OPTIONS: { readonly [name: string]: OptionHelp } = {
  area: { value: "COUNCIL", says: "a council whose own clocks count beside the national ones, such as Knowsley" },
  rules: {
    value: "england|FILE|DIR",
    says: "a rule set whose own timescales count too; never looser than the national ones",
  },
  base: BASE,
  unverified: { value: "leave-out|allow", says: "whether clocks count for which no authority has been read" },
  "beyond-published": {
    value: "project|refuse",
    says: "what is done past the last published bank holiday: projected and said so, or refused",
  },
};

/** What those options say; the rule set is read. */
export async function clockOptions(args: Arguments): Promise<Result<DueOptions, Problem>> {
  const area = args.option("area");
  const path = args.option("rules");
  const options: DueOptions = {
    ...(area === undefined ? {} : { area }),
    ...(choice(args, "unverified", ["leave-out", "allow"]) === "allow" ? { unverified: "allow" } : {}),
    beyondPublished: choice(args, "beyond-published", ["project", "refuse"]),
  };
  if (path === undefined) return { ok: true, value: options };
  const read = await ruleSetAt(path, args.all("base"));
  return read.ok ? { ok: true, value: { ...options, local: read.value.timescales } } : read;
}
