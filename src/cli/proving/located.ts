import type { Place } from "../../kernel/problem.js";
import type { Written } from "../../ruleset/read.js";
import type { Finding } from "../../verify/report/finding.js";

/** Where a finding stands in the file that was read; in what it inherits, only in the resolved set. */
export function located(
  { at, rule, fact, origin }: Finding,
  { file, locate, ruleSet }: Written,
): { readonly at: string; readonly place?: Place } {
  const isIt = ({ name }: { readonly name: string }): boolean => name === rule;
  if (origin === undefined || origin === ruleSet.id) {
    const index = file?.rules?.findIndex(isIt) ?? -1;
    if (rule !== undefined && index !== -1) return locate(["rules", index], "value");
    const own = file?.facts?.findIndex(({ id }) => id === fact) ?? -1;
    if (rule === undefined && own !== -1) return locate(["facts", own], "value");
  }
  return { at };
}
