import { page, type Section } from "../engine/explanation/page.js";
import { isChanged, type ListChanges } from "./changes.js";
import type { DecisionRecord, DirectionOfDecision } from "./decision-record.js";
import type { Answered, IndicationChanges } from "./indication-changes.js";
import type { NamesByOrigin, RuleSetChanges, SpeakerChanges } from "./inventory-changes.js";
import { shown } from "./record-words.js";
import type { DecisionNow, ReplayResult } from "./replay.js";

/** What came of a replay as plain text: whether it is the same first, then everything that differs. */
export function explainReplay(record: DecisionRecord, result: ReplayResult): string {
  const { edited, ruleSet, refused, indication, decision } = result;
  return page([
    { heading: result.verdict === "same" ? "The same" : "It differs", lines: verdictLines(record, result) },
    { heading: "The record was changed", lines: edited.map(({ at, says }) => `- ${at || "/"}: ${says}`) },
    ...(ruleSet === undefined ? [] : ruleSetSections(ruleSet)),
    { heading: "These thresholds say nothing of the case", lines: refused.map(({ at, says }) => `- ${at}: ${says}`) },
    ...(indication === undefined ? [] : indicationSections(indication)),
    { heading: "The decision", lines: decision === undefined ? [] : decisionLines(decision.was, decision.is) },
  ]);
}

function verdictLines({ reference, indication, decision }: DecisionRecord, result: ReplayResult): readonly string[] {
  const { title, version, digest } = indication.ruleSet;
  const { edited, ruleSet, refused, indication: changes } = result;
  return [
    `- Case ${shown(reference)}, decided on ${decision.on}, by ${title} ${version} (${digest.slice(0, 12)}).`,
    ...(result.verdict === "same"
      ? ["- The same rule set gives the same indication to the byte, and the record is as it was written."]
      : []),
    ...(edited.length > 0 ? ["- The record is not as it was written."] : []),
    ...(ruleSet === undefined
      ? []
      : [`- The rule set is another: ${setWords(ruleSet.set.is)}, not ${setWords(ruleSet.set.was)}.`]),
    ...(result.verdict === "differs" && refused.length === 0 && changes === undefined
      ? ["- Apart from that, the indication is the same to the byte."]
      : []),
    ...(changes === undefined ? [] : ["- The indication for the same facts is another."]),
    ...(result.package === undefined
      ? []
      : [`- Written by version ${result.package.was} of this package, replayed by ${result.package.is}.`]),
  ];
}

function setWords({ id, version, digest }: RuleSetChanges["set"]["was"]): string {
  return `${id} ${version} (${digest.slice(0, 12)})`;
}

function ruleSetSections({ rules, duties, parts }: RuleSetChanges): readonly Section[] {
  const found = [...speakerLines("rules", rules), ...speakerLines("duties", duties)];
  const others = parts.length === 0 ? [] : [`- Other parts that differ: ${parts.join(", ")}.`];
  const none = "- No rule and no duty differs in what it says or decides.";
  return [{ heading: "What differs in the rule set", lines: [...(found.length === 0 ? [none] : found), ...others] }];
}

function speakerLines(what: "rules" | "duties", { added, removed, changed }: SpeakerChanges): readonly string[] {
  const said = (how: string, names: NamesByOrigin): readonly string[] =>
    Object.entries(names).map(([origin, all]) => `- ${how} ${what} of ${origin}: ${all.join(", ")}.`);
  return [...said("Added", added), ...said("Removed", removed), ...said("Changed", changed)];
}

const LISTS = [
  ["reasons", "Reasons"],
  ["duties", "Duties"],
  ["ask", "Questions"],
  ["readings", "Taken as if, until known"],
  ["actions", "Next steps"],
] as const;

const ANSWER_WORDS: Readonly<Record<keyof IndicationChanges["answers"], string>> = {
  atLeast: "At least",
  pointsTo: "Points to",
  couldBe: "Could be as high as",
  enoughKnown: "Enough known",
  settled: "Nothing left to ask",
  urgency: "How soon",
  tell: "Telling the family",
};

function indicationSections(changes: IndicationChanges): readonly Section[] {
  const answers = Object.entries(changes.answers).map(
    ([answer, { was, is }]) =>
      `- ${ANSWER_WORDS[answer as keyof typeof ANSWER_WORDS]}: ${answeredWords(was)}, now ${answeredWords(is)}.`,
  );
  const others = changes.others.length === 0 ? [] : [`- Also different: ${changes.others.join(", ")}.`];
  return [
    { heading: "What differs in the indication", lines: [...answers, ...others] },
    ...LISTS.filter(([key]) => isChanged(changes[key])).map(([key, heading]) => ({
      heading,
      lines: listLines(changes[key]),
    })),
  ];
}

function answeredWords(answered: Answered): string {
  if (typeof answered === "object") return `${answered.name} (${answered.route})`;
  if (typeof answered === "string") return answered;
  return answered ? "yes" : "no";
}

function listLines({ added, removed, changed, reordered }: ListChanges): readonly string[] {
  const said = (how: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`- ${how}: ${names.join(", ")}.`];
  const keyed = changed.map(({ name, keys }) => `${name} (${keys.join(", ")})`);
  return [
    ...said("Now also", added),
    ...said("No longer", removed),
    ...said("Otherwise", keyed),
    ...(reordered ? ["- They stand in another order."] : []),
  ];
}

const DIRECTION_WORDS: Readonly<Record<DirectionOfDecision, string>> = {
  agrees: "the level that the thresholds point to",
  lowers: "lower than the thresholds point to",
  raises: "higher than the thresholds point to",
};

function decisionLines(was: DecisionNow, is: DecisionNow): readonly string[] {
  return [`- It was ${nowWords(was)}; by these thresholds it is ${nowWords(is)}.`];
}

function nowWords(now: DecisionNow): string {
  if (now === "not-on-the-scale") return "at a level that is not on the scale";
  const below = now.belowFloors.length === 0 ? "" : `, below the least that is set by ${now.belowFloors.join(" and ")}`;
  return `${DIRECTION_WORDS[now.direction]}${below}`;
}
