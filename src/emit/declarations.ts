import { ROUTES } from "../domain/route.js";
import { AGE_YEARS } from "../facts/age.js";
import type { Fact } from "../facts/fact.js";
import { type RuleSet, STATUSES } from "../ruleset/rule-set.js";
import { headerOf } from "./header.js";
import { literal } from "./literal.js";

/** The declarations of an emitted module: the facts, levels and rules are those of the rule set, by name. */
export function declarationsOf(ruleSet: RuleSet): string {
  const { facts, levels, rules } = ruleSet;
  const hasAge = facts.some(({ id }) => id === "ageMonths");
  return `${headerOf(ruleSet)}
/** Part of what a number or an ordered fact can be. */
export type Part<Value> = { readonly from?: Value; readonly to?: Value } | Some<Value>;

/** Some values of several. */
export interface Some<Value> {
  readonly oneOf: readonly Value[];
}

/** What is known. A fact that is left out was not asked; \`null\` says that it was asked and is not known. Both decide alike. */
export interface Facts {
${[...facts.map(factLine), ...(hasAge ? [factLine(AGE_YEARS)] : [])].join("\n")}
}

/** What is known about a child's situation, as on a day written \`2026-11-21\`. Never put a name, an address or free text into it. */
export interface Case {
  readonly on: string;
  readonly facts: Facts;
}

export type Route = ${anyOf(ROUTES)};

/** A level of the scale, with what it means in law. */
export interface Level {
  readonly id: ${anyOf(levels.map(({ id }) => id))};
  readonly name: string;
  readonly route: Route;
}

export type RuleName = ${anyOf(rules.map(({ name }) => name).sort())};

/** The three levels and the names of the rules. */
export interface Bounds {
  /** What holds whatever the rest turns out to be. */
  readonly atLeast: Level;
  /** The same, with what is not known read with caution. */
  readonly pointsTo: Level;
  /** The most that is still possible. */
  readonly couldBe: Level;
  /** Where it is false, the lowest level may not be shown: too little is known. */
  readonly enoughKnown: boolean;
  readonly applies: readonly RuleName[];
  readonly appliesWithReadings: readonly RuleName[];
  readonly mayApply: readonly RuleName[];
}

/** What the thresholds point to; throws \`MisuseError\` with every problem of a case that cannot be used. */
export declare function bounds(given: Case): Bounds;

/** One thing that is wrong with a case; no sentence repeats a value. */
export interface Problem {
  readonly code: string;
  /** JSON pointer into the case. */
  readonly at: string;
  readonly says: string;
}

/** A case that cannot be used. */
export declare class MisuseError extends Error {
  private constructor();
  readonly name: "MisuseError";
  readonly problems: readonly Problem[];
}

/** The rule set, and the chain of sets that it stands on. */
export declare const ruleSet: {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly digest: string;
  readonly status: ${anyOf(STATUSES)};
  readonly lineage: readonly {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly inForce?: { readonly from?: string; readonly until?: string; readonly area?: string };
  }[];
};

/** Belongs with everything that is shown of a result. */
export declare const caveat: string;
`;
}

function factLine(fact: Fact): string {
  return `  /** ${literal(fact.question)} */\n  readonly ${key(fact.id)}?: ${given(fact)} | null;`;
}

function given(fact: Fact): string {
  switch (fact.kind) {
    case "boolean":
      return "boolean";
    case "integer":
      return "number | Part<number>";
    default: {
      const values = anyOf(fact.values.map(({ value }) => value));
      return fact.kind === "choice" ? `${values} | Some<${values}>` : `${values} | Part<${values}>`;
    }
  }
}

function key(id: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(id) ? id : literal(id);
}

function anyOf(texts: readonly string[]): string {
  return texts.length === 0 ? "never" : texts.map(literal).join(" | ");
}
