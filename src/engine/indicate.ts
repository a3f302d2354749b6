import { mostGuarded, type Tell } from "../domain/tell.js";
import { mostUrgent, type Urgency } from "../domain/urgency.js";
import { asGiven } from "../facts/as-given.js";
import { valuesRead } from "../facts/cautious-reading.js";
import { factWords } from "../ruleset/words.js";
import { CAVEAT } from "./caveat.js";
import { dutiesOwed } from "./duties-owed.js";
import type { Indication, Reading } from "./indication.js";
import type { Judged } from "./judged.js";
import { ofLevel } from "./level-response.js";
import { type Call, stepsOf } from "./next-steps.js";
import { reasons } from "./reasons.js";
import type { Texts } from "./texts.js";

/** The whole indication for a case that has been judged. */
export function indicationOf(texts: Texts, judged: Judged): Indication {
  const { on, given } = judged;
  const { actions, actionsWithoutFamily, edition, escalation } = texts.on(judged.stretch);
  const why = reasons(texts, judged);
  const duties = dutiesOwed(texts, judged, actions);
  const owed = duties.filter(({ holds }) => holds === "applies");
  const calls: Call[] = [];
  const urgencies: Urgency[] = [];
  const tells: Tell[] = [];
  for (const { rule, actions: ids, urgency, tell } of why) {
    if (ids.length > 0) calls.push({ by: rule, actions: ids });
    if (urgency !== undefined) urgencies.push(urgency);
    if (tell !== undefined) tells.push(tell);
  }
  for (const { duty, steps, urgency, tell } of owed) {
    calls.push({ by: duty, actions: steps.map(({ id }) => id) });
    if (urgency !== undefined) urgencies.push(urgency);
    if (tell !== undefined) tells.push(tell);
  }
  callOfLevel(texts, judged, calls);
  const tell = mostGuarded(tells);
  // While the family may not be told, nothing is done together with it.
  const mayInvolve = tell !== "do-not-tell-before-strategy-discussion";
  const { response, contacts } = ofLevel(texts, judged);
  return {
    format: 1,
    ruleSet: texts.spokenBy,
    on,
    ...(edition === undefined ? {} : { edition }),
    given,
    atLeast: texts.levelAt(judged.atLeast),
    pointsTo: texts.levelAt(judged.pointsTo),
    couldBe: texts.levelAt(judged.couldBe),
    enoughKnown: judged.enoughKnown,
    settled: judged.atLeast === judged.couldBe,
    urgency: mostUrgent(urgencies),
    tell,
    reasons: why,
    readings: readingsOf(texts, judged),
    ask: judged.questions,
    duties,
    actions: stepsOf(calls, mayInvolve ? actions : actionsWithoutFamily, texts, judged),
    response,
    contacts,
    escalation,
    caveat: CAVEAT,
  };
}

/** While too little is known to print the lowest level, its actions are left out too: "carry on" would reassure. */
function callOfLevel({ ruleSet }: Texts, { pointsTo, enoughKnown }: Judged, calls: Call[]): void {
  const level = ruleSet.levels[pointsTo];
  if (level?.actions !== undefined && enoughKnown) calls.push({ by: level.id, actions: level.actions });
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
