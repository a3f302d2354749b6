import { once } from "../kernel/once.js";
import { actionsInForce, isInForce } from "../ruleset/in-force.js";
import type { Action } from "../ruleset/rule.js";
import type { Contact, EscalationStep, RuleSet } from "../ruleset/rule-set.js";
import { editionOn, type InWords, wordsOfDay } from "../ruleset/words-of-day.js";
import type { SpokenIn } from "./indication.js";
import type { Stretch } from "./program/stretches.js";

/** Actions by id. */
export interface Actions {
  get(id: string): Action | undefined;
}

/** What is in force on a day, in its words; frozen, and the same for every day of a stretch. */
export interface DayTexts {
  readonly inWords: InWords;
  readonly edition: SpokenIn | undefined;
  readonly actions: Actions;
  /** Those in which the family has no part. */
  readonly actionsWithoutFamily: Actions;
  readonly contacts: readonly Contact[];
  readonly escalation: readonly EscalationStep[];
}

export function dayTexts(ruleSet: RuleSet, { day }: Stretch): DayTexts {
  const inWords = wordsOfDay(ruleSet, day);
  const edition = editionOn(ruleSet, day);
  const inForce = actionsInForce(ruleSet, day);
  // Most are never called for.
  const inTheirWords = once((action: Action) => worded(action, inWords));
  const action = (id: string, mayInvolve: (action: Action) => boolean): Action | undefined => {
    const found = inForce.get(id);
    return found !== undefined && mayInvolve(found) ? inTheirWords(found) : undefined;
  };
  return {
    inWords,
    edition: edition && Object.freeze({ id: edition.id, title: edition.title }),
    actions: { get: (id) => action(id, () => true) },
    actionsWithoutFamily: { get: (id) => action(id, ({ involves }) => involves === undefined) },
    contacts: ruleSet.contacts.filter(({ inForce }) => isInForce(ruleSet, inForce, day)),
    escalation: Object.freeze(
      ruleSet.escalation.map((step) => Object.freeze({ ...step, step: inWords(step.step), by: inWords(step.by) })),
    ),
  };
}

function worded({ whenSays, ...action }: Action, inWords: InWords): Action {
  return Object.freeze({
    ...action,
    says: inWords(action.says),
    by: inWords(action.by),
    ...(whenSays === undefined ? {} : { whenSays: inWords(whenSays) }),
  });
}
