import type { Comparison, Scalar } from "../../../src/facts/comparison.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import type { Finding, PropertyId, Report, VerifyOptions } from "../../../src/verify.js";
import type { ProverSource } from "../mutants/prover-source.js";

/** What is so of the prover, and seldom or never comes up by chance: throws where it is not. */
export type NamedCase = (source: ProverSource) => void;

export const STEPS = ["none", "slight", "grave"] as const;

export function is(fact: string, value: Scalar = true): Comparison {
  return { fact, operator: "equal", value };
}

export function atLeast(fact: string, value: Scalar): Comparison {
  return { fact, operator: "atLeast", value };
}

/** What one property comes to. */
export function only(
  { verify }: Pick<ProverSource, "verify">,
  property: PropertyId,
  ruleSet: RuleSet,
  options: VerifyOptions = {},
): Report {
  return verify(ruleSet, { ...options, properties: { ...options.properties, only: [property] } });
}

/** What was found, in short: its code, its rule, its fact and the rules that have part in it. */
export function found({ findings }: Report): readonly string[] {
  return findings.map(({ code, rule = "-", fact = "-", rules }) => [code, rule, fact, ...rules].join(" "));
}

export function factsShown(finding: Finding | undefined): readonly object[] {
  return (finding?.cases ?? []).map(({ facts }) => facts);
}
