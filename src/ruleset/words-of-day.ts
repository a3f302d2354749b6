import type { LocalDate } from "../kernel/local-date.js";
import { isInForce } from "./in-force.js";
import type { RuleSet } from "./rule-set.js";
import type { Edition, Wording } from "./wording.js";

/** `{plan-of-help}`: the id of a term or a role in braces. */
export const PLACEHOLDER: RegExp = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/g;

/** Gives a text with every term and role in it as it is called on the day. */
export type InWords = (text: string) => string;

/** The words of a day: a wording of the set's own area comes before the one for everywhere. */
export function wordsOfDay(ruleSet: RuleSet, day: LocalDate): InWords {
  const called = new Map([...ruleSet.terms, ...ruleSet.roles].map((one) => [one.id, wordingOn(ruleSet, one, day)]));
  return (text) =>
    text.includes("{") ? text.replaceAll(PLACEHOLDER, (whole, id: string) => called.get(id)?.says ?? whole) : text;
}

/** How a role or term is worded on a day, if it is. */
export function wordingOn<One extends Wording>(
  ruleSet: RuleSet,
  { wordings }: { readonly wordings: readonly One[] },
  day: LocalDate,
): One | undefined {
  const inForce = wordings.filter((one) => isInForce(ruleSet, one.inForce, day));
  return inForce.find((one) => one.inForce?.area !== undefined) ?? inForce[0];
}

/** The edition by which the set is worded on a day, if it names editions. */
export function editionOn(ruleSet: RuleSet, day: LocalDate): Edition | undefined {
  return ruleSet.editions.find(({ inForce }) => isInForce(ruleSet, inForce, day));
}
