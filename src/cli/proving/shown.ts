import type { Written } from "../../ruleset/read.js";
import type { Finding } from "../../verify/report/finding.js";
import { located } from "./located.js";

/** Which findings people are shown. */
export interface Showing {
  /** Whether findings about rules of other sets are shown or only counted. */
  readonly inherited: "shown" | "counted";
  readonly failOn: "error" | "warning";
}

/** Whether it is shown: what the command fails by is, whomever's rule it is about. */
export function isShown(finding: Finding, written: Written, { inherited, failOn }: Showing): boolean {
  return inherited === "shown" || isFailing(finding, failOn) || isOfThisSet(finding, written);
}

/** Whether it makes the command fail. */
export function isFailing({ accepted, severity }: Finding, failOn: Showing["failOn"]): boolean {
  return accepted === undefined && (severity === "error" || severity === failOn);
}

/** Whether it is about a rule of the set itself, or about what its file does to a rule that it inherits. */
export function isOfThisSet(finding: Finding, written: Written): boolean {
  return (finding.origin ?? written.ruleSet.id) === written.ruleSet.id || located(finding, written).isOwn;
}
