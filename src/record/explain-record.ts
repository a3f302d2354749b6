import { page, type Section } from "../engine/explanation/page.js";
import { dayWords } from "../kernel/day-words.js";
import { NOT_SURE } from "./check/names.js";
import type { BelowFloor, ChildSeen, Decider, Decision, Sharing, Told } from "./decision.js";
import type { AuditMark, DecisionRecord, DirectionOfDecision, LeftOut, Provenance } from "./decision-record.js";
import { asSentence, givenWords, roleWords, shown } from "./record-words.js";

/** The record as plain text for somebody who answers for the decision, or looks at it years later. */
export function explainRecord(record: DecisionRecord): string {
  const { decision, indication, outcome } = record;
  return page([
    { heading: `Decision on case ${shown(record.reference)}`, lines: decisionLines(record) },
    { heading: "Why, in the decider's own words", lines: [asSentence(decision.why)] },
    { heading: "Own view before the result was seen", lines: beforeLines(record) },
    { heading: "To be looked at again", lines: outcome.audit.map((mark) => `- ${AUDIT_WORDS[mark]}`) },
    { heading: "Approval", lines: approvalLines(decision) },
    { heading: "What the thresholds pointed to", lines: indicatedLines(record) },
    ...aboutPeople(decision),
    { heading: "What stays unknown, and is accepted", lines: unknownLines(record) },
    { heading: "What else was thought of", lines: alternativeLines(record) },
    { heading: "Who sees it otherwise", lines: disagreementLines(record) },
    { heading: "Until then", lines: untilThenLines(decision) },
    {
      heading: "Not filled in",
      lines: outcome.leftOut.length === 0 ? [] : [`${outcome.leftOut.map((part) => LEFT_OUT_WORDS[part]).join("; ")}.`],
    },
    { heading: "Facts, as they were given", lines: factLines(record) },
    { heading: "This record", lines: recordLines(record) },
    { heading: "Remember", lines: [indication.caveat] },
  ]);
}

function decisionLines(record: DecisionRecord): readonly string[] {
  const { decision, indication, outcome } = record;
  const indicated = indication.enoughKnown ? indication.pointsTo.name : "not enough was known to say";
  return [
    `- Decided: ${levelName(record, decision.level)}.`,
    `- By: ${deciderWords(decision.by)}, on ${dayWords(decision.on)}.`,
    `- The thresholds pointed to: ${indicated}, as on ${dayWords(indication.on)}.`,
    `- ${DIRECTION_WORDS[outcome.direction]}`,
  ];
}

function beforeLines(record: DecisionRecord): readonly string[] {
  const { before } = record.decision;
  if (before === undefined) return ["It was not written down. So nobody can tell whether the result led the decision."];
  const view = before.level === NOT_SURE ? "Not sure" : levelName(record, before.level);
  return [`${view}.${before.why === undefined ? "" : ` ${asSentence(before.why)}`}`];
}

function approvalLines({ approvedBy, belowFloor }: Decision): readonly string[] {
  return [
    ...(approvedBy === undefined ? [] : [`- Approved by: ${deciderWords(approvedBy)}.`]),
    ...(belowFloor === undefined
      ? []
      : [`- It may stand below the least that safety sets because ${belowFloorWords(belowFloor)}.`]),
  ];
}

function belowFloorWords(given: BelowFloor): string {
  switch (given.kind) {
    case "fact-was-wrong":
      return `a fact was wrong (${given.facts.join(", ")})`;
    case "duty-discharged":
      return `what it asks for was done by ${deciderWords(given.by)}, on ${dayWords(given.on)}`;
    case "multi-agency-decision":
      return `${given.agencies.map(roleWords).join(" and ")} decided so together on ${dayWords(given.on)}`;
  }
}

function indicatedLines({ indication, outcome }: DecisionRecord): readonly string[] {
  const below = new Set(outcome.belowFloors);
  const reasons = indication.reasons.map(
    ({ rule, title, level }) =>
      `- ${title} (${level.name}).${below.has(rule) ? " It sets the least that is safe; the decision stands below it." : ""}`,
  );
  const open = indication.ask.filter(({ kind }) => kind === "danger").map(({ question }) => `- Open: ${question}`);
  return [...reasons, ...open];
}

function aboutPeople({ child, family, sharing, referrer }: Decision): readonly Section[] {
  return [
    { heading: "The child", lines: child === undefined ? [] : [childWords(child)] },
    { heading: "The family", lines: family === undefined ? [] : [toldWords(family)] },
    { heading: "The referrer", lines: referrer === undefined ? [] : [toldWords(referrer)] },
    { heading: "Information shared", lines: sharing === undefined ? [] : sharingLines(sharing) },
  ];
}

function childWords(child: ChildSeen): string {
  if (!child.seen) return `Not seen: ${asSentence(child.whyNot)}`;
  const alone = child.alone === undefined ? "" : child.alone ? " alone" : " with others";
  const on = child.on === undefined ? "" : ` on ${dayWords(child.on)}`;
  return `Seen${alone}${on}. ${child.said === undefined ? "What the child said or showed was not written down." : `What the child said or showed: ${asSentence(child.said)}`}`;
}

function toldWords(told: Told): string {
  if (told.told) return `Told${told.on === undefined ? "" : ` on ${dayWords(told.on)}`}.`;
  return `Not told: ${asSentence(told.whyNot)}${told.by === undefined ? "" : ` To be told by ${dayWords(told.by)}.`}`;
}

function sharingLines(sharing: Sharing): readonly string[] {
  if (!sharing.shared) return [`Not shared: ${asSentence(sharing.whyNot)}`];
  return sharing.with.map(({ agency, basis, what, on }) => {
    const when = on === undefined ? "" : ` on ${dayWords(on)}`;
    return `- With ${roleWords(agency)}${when}${what === undefined ? "." : `: ${asSentence(what)}`} On what footing: ${asSentence(basis)}`;
  });
}

function unknownLines({ decision, indication }: DecisionRecord): readonly string[] {
  return (decision.unknowns ?? []).map(({ fact, why }) => {
    const question = indication.ask.find((one) => one.fact === fact)?.question ?? fact;
    return `- ${question} ${asSentence(why)}`;
  });
}

function alternativeLines(record: DecisionRecord): readonly string[] {
  return (record.decision.alternatives ?? []).map(({ what, level, whyNot }) => {
    const at = level === undefined ? "" : ` (${levelName(record, level)})`;
    return `- ${shown(what)}${at}. Why not: ${asSentence(whyNot)}`;
  });
}

function disagreementLines(record: DecisionRecord): readonly string[] {
  return (record.decision.disagreement ?? []).map(({ by, level, why, step }) => {
    const at = level === undefined ? "" : `, who would have chosen ${levelName(record, level)}`;
    return `- ${deciderWords(by)}${at}: ${asSentence(why)}${step === undefined ? "" : ` Step taken: ${asSentence(step)}`}`;
  });
}

function untilThenLines({ safety, reviewOn }: Decision): readonly string[] {
  return [
    ...(safety === undefined ? [] : [`- What keeps the child safe: ${asSentence(safety)}`]),
    ...(reviewOn === undefined ? [] : [`- Looked at again on ${dayWords(reviewOn)}.`]),
  ];
}

function factLines({ indication, provenance }: DecisionRecord): readonly string[] {
  return Object.entries(indication.given).map(
    ([fact, given]) => `- ${fact}: ${givenWords(given)}${provenanceWords(provenance[fact])}`,
  );
}

function provenanceWords({ who, how, on, reference }: Provenance = {}): string {
  const parts = [
    how === undefined ? undefined : roleWords(how),
    who === undefined ? undefined : `by ${roleWords(who)}`,
    reference === undefined ? undefined : shown(reference),
    on === undefined ? undefined : dayWords(on),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function recordLines(record: DecisionRecord): readonly string[] {
  const { title, version, digest } = record.indication.ruleSet;
  return [
    `- By ${title}, version ${version}, digest ${digest}.`,
    `- Written by ${record.package.name} ${record.package.version}; its own digest: ${record.digest}.`,
    ...(record.supersedes === undefined ? [] : [`- It stands in the place of the record ${record.supersedes.digest}.`]),
    ...(record.redacted === undefined
      ? []
      : [
          `- A copy from which ${record.redacted.removed.length} texts were taken out; the whole record is ${record.redacted.of}.`,
        ]),
  ];
}

function levelName({ scale }: DecisionRecord, id: string): string {
  return scale.find((level) => level.id === id)?.name ?? id;
}

function deciderWords({ role, qualification, manager, reference }: Decider): string {
  const more = [
    qualification === undefined ? undefined : `qualified in ${roleWords(qualification)}`,
    manager === true ? "manager" : undefined,
    reference === undefined ? undefined : shown(reference),
  ].filter((part) => part !== undefined);
  return `${roleWords(role)}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
}

const DIRECTION_WORDS: Readonly<Record<DirectionOfDecision, string>> = {
  agrees: "The decision is the level that the thresholds pointed to.",
  lowers: "The decision is lower than the thresholds pointed to.",
  raises: "The decision is higher than the thresholds pointed to.",
};

const AUDIT_WORDS: Readonly<Record<AuditMark, string>> = {
  "below-safety-floor": "The decision stands below the least that safety sets.",
  "danger-questions-open": "The lowest level was decided while questions of danger were open.",
};

const LEFT_OUT_WORDS: Readonly<Record<LeftOut, string>> = {
  before: "own view before the result",
  child: "whether the child was seen, and what it said",
  family: "whether the family was told",
  sharing: "whether information was shared",
  unknowns: "which open questions are accepted",
  alternatives: "what else was thought of",
  referrer: "whether the referrer was told",
  safety: "what keeps the child safe until then",
  reviewOn: "when it is looked at again",
  disagreement: "whether anybody sees it otherwise",
};
