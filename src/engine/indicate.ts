import { mostGuarded } from "../domain/tell.js";
import { mostUrgent } from "../domain/urgency.js";
import { asGiven } from "../facts/as-given.js";
import { valuesRead } from "../facts/cautious-reading.js";
import { factWords } from "../ruleset/words.js";
import { levelsOf } from "./bounds.js";
import { CAVEAT } from "./caveat.js";
import { dutiesOwed } from "./duties-owed.js";
import type { Indication, Reading } from "./indication.js";
import type { Judged } from "./judged.js";
import { contactsOn, responseOf } from "./level-response.js";
import { type Call, stepsOf } from "./next-steps.js";
import { questions } from "./questions.js";
import { reasons } from "./reasons.js";
import type { Texts } from "./texts.js";

/** The whole indication for a case that has been judged. */
export function indicationOf(texts: Texts, judged: Judged): Indication {
  const { on, given } = judged;
  const { actions, actionsWithoutFamily, edition, escalation } = texts.on(judged.stretch);
  const why = reasons(texts, judged);
  const duties = dutiesOwed(texts, judged, actions);
  const owed = duties.filter(({ holds }) => holds === "applies");
  const stated = [...why, ...owed];
  const urgency = mostUrgent(stated.flatMap((one) => one.urgency ?? []));
  const tell = mostGuarded(stated.flatMap((one) => one.tell ?? []));
  const calls: readonly Call[] = [
    ...why.map(({ rule, actions: ids }) => ({ by: rule, actions: ids })),
    ...owed.map(({ duty, steps }) => ({ by: duty, actions: steps.map(({ id }) => id) })),
    ...callOfLevel(texts, judged),
  ];
  // While the family may not be told, nothing is done together with it.
  const mayInvolve = tell !== "do-not-tell-before-strategy-discussion";
  return {
    format: 1,
    ruleSet: texts.spokenBy,
    on,
    ...(edition === undefined ? {} : { edition }),
    given,
    ...levelsOf(texts, judged),
    settled: judged.atLeast === judged.couldBe,
    urgency,
    tell,
    reasons: why,
    readings: readingsOf(texts, judged),
    ask: questions(judged.asked),
    duties,
    actions: stepsOf(calls, mayInvolve ? actions : actionsWithoutFamily, texts, judged),
    response: responseOf(texts, judged),
    contacts: contactsOn(texts, judged),
    escalation,
    caveat: CAVEAT,
  };
}

/** While too little is known to print the lowest level, its actions are left out too: "carry on" would reassure. */
function callOfLevel({ ruleSet }: Texts, { pointsTo, enoughKnown }: Judged): readonly Call[] {
  const level = ruleSet.levels[pointsTo];
  return level?.actions === undefined || !enoughKnown ? [] : [{ by: level.id, actions: level.actions }];
}

/** The readings on facts that some rule or duty names, in use or withdrawn. */
function readingsOf(texts: Texts, judged: Judged): readonly Reading[] {
  return judged.readings
    .filter(({ fact }) => judged.isNamed(fact.id))
    .map(({ fact, reading, state }) => {
      const read = valuesRead(fact, reading);
      return {
        fact: fact.id,
        state,
        read: asGiven(fact, read),
        says: factWords(fact, read),
        reason: reading.reason,
        basis: texts.cited(reading.basis),
      };
    });
}
