import type { Fact } from "../../facts/fact.js";
import { deepFreeze } from "../../kernel/freeze.js";
import { once } from "../../kernel/once.js";
import { namesReached } from "../../ruleset/names-reached.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { FACTOR_SAYS } from "./factor-says.js";
import { HISTORY_FACTS } from "./history.js";
import { factsOfFactors } from "./reading.js";

/** How far a return can answer what the rules and duties of a set ask. Ids of facts, in the order of the set. */
export interface CensusSays {
  /** Known as it is, where the return is complete. */
  readonly knows: readonly string[];
  /** Known as a stretch, or only where it is so: that a concern was found, that there were earlier referrals. */
  readonly knowsInPart: readonly string[];
  /** Nothing in a return says it, whatever is in it. */
  readonly cannotKnow: readonly string[];
}

/** Facts that a return states outright. */
const STATED: ReadonlySet<string> = new Set(["ageMonths", "unborn", "childDisability"]);

const IN_PART: ReadonlySet<string> = new Set<string>([...HISTORY_FACTS, "reporterRole"]);

/**
 * What a return can say of the facts that a rule set reads, before any return is looked at.
 *
 * It is worked out from the set and from what `toCase` can give, read openly. What cannot be known stays open in every case made of
 * a return, so that `couldBe` stays high; that is a limit of the return and nothing about a child.
 */
export const whatTheCensusSays: (ruleSet: RuleSet) => CensusSays = once((ruleSet) => {
  const factors = factsOfFactors();
  const read = namesReached([...ruleSet.rules, ...ruleSet.duties], ruleSet).facts;
  const isInPart = ({ id }: Fact): boolean => !STATED.has(id) && (IN_PART.has(id) || factors.has(id));
  const facts = ruleSet.facts.filter(({ id }) => read.has(id));
  const sayable = new Set([...STATED, ...facts.filter(isInPart).map(({ id }) => id)]);
  return deepFreeze({
    knows: facts.filter(({ id }) => STATED.has(id)).map(({ id }) => id),
    knowsInPart: facts.filter(isInPart).map(({ id }) => id),
    cannotKnow: facts.filter(({ id }) => !sayable.has(id)).map(({ id }) => id),
  });
});

/** Factors that say nothing which the catalogue could hold, with why. */
export const FACTORS_THAT_SAY_NOTHING: readonly { readonly code: string; readonly because: string }[] = deepFreeze(
  Object.entries(FACTOR_SAYS).flatMap(([code, { says, because = "" }]) =>
    Object.keys(says).length === 0 ? [{ code, because }] : [],
  ),
);
