import { mostGuarded, type Tell } from "../domain/tell.js";
import { mostUrgent } from "../domain/urgency.js";
import { asGiven } from "../facts/as-given.js";
import { valuesRead } from "../facts/cautious-reading.js";
import type { LocalDate } from "../kernel/local-date.js";
import { factSets } from "../ruleset/expand.js";
import { factWords } from "../ruleset/words.js";
import { editionOn, wordsOfDay } from "../ruleset/words-of-day.js";
import { levelsOf } from "./bounds.js";
import { CAVEAT } from "./caveat.js";
import type { CheckedCase } from "./check-case.js";
import { cited } from "./cited.js";
import { dutiesOwed } from "./duties-owed.js";
import type { Indication, Reading, SpokenBy, SpokenIn } from "./indication.js";
import { type Judge, type Judged, judge } from "./judge.js";
import { contactsOn, escalationIn, responseOf } from "./level-response.js";
import { type Actions, actionsOn, type Call, stepsOf } from "./next-steps.js";
import { questions } from "./questions.js";
import { reasons } from "./reasons.js";

/** The whole indication for a checked case. */
export function indicationOf(set: Judge, { on, given, left }: CheckedCase): Indication {
  const judged = judge(set, on, left);
  const why = reasons(set, judged, given);
  const inWords = wordsOfDay(set.ruleSet, on);
  const actions = actionsOn(set, on, inWords);
  const duties = dutiesOwed(set, judged, given, actions);
  const owed = duties.filter(({ holds }) => holds === "applies");
  const stated = [...why, ...owed];
  const urgency = mostUrgent(stated.flatMap((one) => one.urgency ?? []));
  const tell = mostGuarded(stated.flatMap((one) => one.tell ?? []));
  const calls: readonly Call[] = [
    ...why.map(({ rule, actions: ids }) => ({ by: rule, actions: ids })),
    ...owed.map(({ duty, steps }) => ({ by: duty, actions: steps.map(({ id }) => id) })),
    ...callOfLevel(set, judged),
  ];
  return {
    format: 1,
    ruleSet: spokenBy(set),
    on,
    ...edition(set, on),
    given,
    ...levelsOf(set, judged),
    settled: judged.atLeast === judged.couldBe,
    urgency,
    tell,
    reasons: why,
    readings: readingsOf(set, judged),
    ask: questions(set, judged, given),
    duties,
    actions: stepsOf(calls, withoutTheFamily(actions, tell), set, judged),
    response: responseOf(set, judged, on, inWords),
    contacts: contactsOn(set, judged, on),
    escalation: escalationIn(set, inWords),
    caveat: CAVEAT,
  };
}

/** While the family may not be told, nothing is done together with it. */
function withoutTheFamily(actions: Actions, tell: Tell): Actions {
  if (tell !== "do-not-tell-before-strategy-discussion") return actions;
  return new Map([...actions].filter(([, { involves }]) => involves === undefined));
}

/** While too little is known to print the lowest level, its actions are left out too: "carry on" would reassure. */
function callOfLevel({ ruleSet }: Judge, { pointsTo, enoughKnown }: Judged): readonly Call[] {
  const level = ruleSet.levels[pointsTo];
  return level?.actions === undefined || !enoughKnown ? [] : [{ by: level.id, actions: level.actions }];
}

function spokenBy({ ruleSet: { id, version, title, digest, status, lineage } }: Judge): SpokenBy {
  return { id, version, title, digest, status, lineage };
}

function edition({ ruleSet }: Judge, on: LocalDate): { readonly edition?: SpokenIn } {
  const found = editionOn(ruleSet, on);
  return found === undefined ? {} : { edition: { id: found.id, title: found.title } };
}

/** The readings on facts that some rule or duty names, in use or withdrawn. */
function readingsOf(set: Judge, { readings, rules, duties }: Judged): readonly Reading[] {
  const named = new Set([...rules, ...duties].flatMap(({ tree }) => factSets(tree).map(({ fact }) => fact)));
  return readings
    .filter(({ fact }) => named.has(fact.id))
    .map(({ fact, reading, values }) => {
      const read = valuesRead(fact, reading);
      return {
        fact: fact.id,
        state: values.length > 0 ? ("in-use" as const) : ("withdrawn" as const),
        read: asGiven(fact, read),
        says: factWords(fact, read),
        reason: reading.reason,
        basis: cited(set, reading.basis),
      };
    });
}
