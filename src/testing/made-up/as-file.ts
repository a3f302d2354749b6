import type { Fact } from "../../facts/fact.js";
import type { Example } from "../../ruleset/rule.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { RuleSetFile } from "../../ruleset/rule-set-file.js";
import { AGE_FACTS } from "./age-facts.js";

/** A rule file in which everything stands that can be left out of it when it shrinks. */
export type MadeUpFile = RuleSetFile &
  Required<Pick<RuleSetFile, "conditions" | "counts" | "duties" | "facts" | "rules">>;

/** The set with the catalogue's own definitions of the age, and of rules and readings only what a root may hold. */
export function asRoot(ruleSet: RuleSet): RuleSet {
  const facts = ruleSet.facts.map((fact) => AGE_FACTS.find(({ id }) => id === fact.id) ?? fact);
  return {
    ...ruleSet,
    facts,
    rules: ruleSet.rules.map((rule) => ({ ...rule, binding: "indicative" })),
    ages: {},
  };
}

/** What a person would write to get that set: the catalogue's facts left out, reasons and examples put in. */
export function asFile(ruleSet: RuleSet): MadeUpFile {
  const { format, id, version, title, jurisdiction, status, sources, conditions, actions } = ruleSet;
  const written = { justification: "Age says what to expect.", examples: EXAMPLES };
  return {
    ...{ format, id, version, title, jurisdiction, status, sources, conditions, actions },
    levels: ruleSet.levels.map(({ origin: _, ...level }) => level),
    facts: ruleSet.facts.filter((fact) => !isCatalogued(fact)),
    counts: ruleSet.counts,
    rules: ruleSet.rules.map(({ origin: _, ...rule }) => ({ ...rule, ...written })),
    duties: ruleSet.duties.map(({ origin: _, ...duty }) => ({ ...duty, ...written })),
  };
}

const EXAMPLES: readonly Example[] = [{ name: "nothing is known", given: {}, expect: "may apply" }];

function isCatalogued({ id }: Fact): boolean {
  return AGE_FACTS.some((fact) => fact.id === id);
}
