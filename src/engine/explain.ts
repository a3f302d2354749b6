import { URGENCIES } from "../domain/urgency.js";
import type { Cited, DutyOwed, IndicatedLevel, Indication, NextStep, Question, Reason } from "./indication.js";
import { page, type Section } from "./page.js";
import { ANSWER_WORDS, BEFORE_BIRTH, dayWords, ROUTE_WORDS, TELL_WORDS, URGENCY_WORDS } from "./plain-words.js";

/**
 * The indication as plain text for somebody who works with the child, not with rules: next step first, level second.
 *
 * It says "not enough is known" instead of the lowest level while a danger question is open, and ends with the caveat.
 */
export function explain(indication: Indication): string {
  const { ask, reasons, duties, enoughKnown } = indication;
  const { now, later } = stepsByWeight(indication);
  const danger: Section = {
    heading: enoughKnown ? "Check now as well" : "Check this first",
    lines: dangerLines(indication),
  };
  const steps: Section = { heading: "What to do next", lines: stepLines(now, "referring") };
  return page([
    ...(enoughKnown ? [steps, danger] : [danger, steps]),
    { heading: "Telling the family", lines: [TELL_WORDS[indication.tell]] },
    { heading: "What the thresholds say", lines: levelLines(indication) },
    { heading: "Why", lines: reasons.flatMap(reasonLines) },
    { heading: "Until known, act as if", lines: readingLines(indication) },
    { heading: "Whatever the level", lines: duties.flatMap(dutyLines) },
    { heading: "What others do then", lines: stepLines(now, "receiving") },
    { heading: "For the other needs, once that is done", lines: stepLines(later, "referring") },
    { heading: "Not known, and could change the level", lines: questionLines(ask, "follow-up") },
    { heading: "Not looked at", lines: screeningLines(ask) },
    { heading: "Remember", lines: [indication.caveat, spokenBy(indication)] },
  ]);
}

function dangerLines({ ask, enoughKnown }: Indication): readonly string[] {
  const lines = questionLines(ask, "danger");
  if (enoughKnown) return lines;
  const ring =
    "If any answer worries you, or you cannot find out soon without questioning the child, ring children's social care for " +
    "advice now. You need not be sure.";
  return [...lines, ring];
}

/**
 * What the level itself, its reasons and the duties call for now, most urgent first; what only reasons at lower levels
 * call for, later.
 */
function stepsByWeight(indication: Indication): { readonly [when in "now" | "later"]: readonly NextStep[] } {
  const { actions, reasons, duties, pointsTo } = indication;
  const lesser = new Set(reasons.filter(({ level }) => level.id !== pointsTo.id).map(({ rule }) => rule));
  const stated = [
    ...reasons.map((one) => ({ name: one.rule, ...one })),
    ...duties.map((one) => ({ name: one.duty, ...one })),
  ];
  const urgencies = new Map(stated.map(({ name, urgency = "routine" }) => [name, URGENCIES.indexOf(urgency)]));
  const urgency = ({ calledForBy }: NextStep): number =>
    Math.max(...calledForBy.map((name) => urgencies.get(name) ?? 0));
  const isLater = ({ calledForBy }: NextStep): boolean => calledForBy.every((name) => lesser.has(name));
  const now = actions.filter((step) => !isLater(step));
  return { now: now.toSorted((a, b) => urgency(b) - urgency(a)), later: actions.filter(isLater) };
}

function stepLines(actions: readonly NextStep[], side: NextStep["side"]): readonly string[] {
  return actions
    .filter((action) => action.side === side)
    .map(({ says, by, if: condition }, place) => {
      const when = condition === undefined ? "" : `If ${condition}: `;
      return `${place + 1}. ${when}${says} (${by})`;
    });
}

function levelLines(indication: Indication): readonly string[] {
  const { atLeast, pointsTo, couldBe, enoughKnown, settled, urgency } = indication;
  const depends = `- Could be as high as: ${couldBe.name}. It depends on what is not known.`;
  const range = couldBe.id === pointsTo.id ? [] : [depends];
  if (!enoughKnown) {
    return [
      "- Not enough is known to say. Nothing here means that the child is safe: the questions to check first are open.",
      ...range,
    ];
  }
  // "At least: Universal" says nothing, and beside a higher level it reads as comfort.
  const saysNothing = atLeast.id === pointsTo.id || atLeast.route === "universal";
  return [
    `- On what you know, points to: ${pointsTo.name}. ${routeWords(pointsTo, indication)}`,
    `- How soon: ${URGENCY_WORDS[urgency]}.`,
    ...(saysNothing ? [] : [`- At least, whatever the rest turns out to be: ${atLeast.name}.`]),
    ...range,
    ...(settled ? ["- Nothing left to ask would change the level."] : []),
  ];
}

function routeWords({ route }: IndicatedLevel, { given }: Indication): string {
  return route === "child-protection" && given.unborn === true ? BEFORE_BIRTH : ROUTE_WORDS[route];
}

function reasonLines({ reason, because, level, basis }: Reason): readonly string[] {
  const known = because.length === 0 ? [] : [`  What is known: ${because.join("; ")}.`];
  return [`- ${reason} (${level.name})`, ...known, `  Rests on: ${[...new Set(basis.map(citation))].join("; ")}.`];
}

function citation({ title, publisher, force, at, confidence }: Cited): string {
  const whose = publisher === undefined || force === "statute" ? "" : ` (${publisher})`;
  const doubt = confidence === "unverified" ? ", not checked against a published source" : "";
  return `${title}${whose}${at === undefined ? "" : `, ${at}`}${doubt}`;
}

function readingLines({ readings, reasons, duties }: Indication): readonly string[] {
  const leant = new Set([...reasons, ...duties.filter(isShown)].flatMap((one) => one.readings));
  return readings
    .filter(({ fact, state }) => state === "in-use" && leant.has(fact))
    .map(({ says, reason }) => `- ${says}. ${reason}`);
}

function dutyLines(duty: DutyOwed): readonly string[] {
  if (!isShown(duty)) return [];
  if (duty.holds === "applies") return [`- ${duty.title}. ${duty.reason}`];
  const steps = duty.steps.map(({ says, by }) => `  If so: ${says} (${by})`);
  return [`- This may apply: ${duty.title}.`, ...steps];
}

/** Duties that may apply are many; those are shown of which something given already speaks. */
function isShown({ holds, because }: DutyOwed): boolean {
  return holds === "applies" || because.length > 0;
}

function questionLines(ask: readonly Question[], kind: Question["kind"]): readonly string[] {
  return ask
    .filter((question) => question.kind === kind)
    .map(({ question, howToAnswer }) => {
      const how = ANSWER_WORDS[howToAnswer];
      return how === undefined ? `- ${question}` : `- ${question} (${how})`;
    });
}

function screeningLines(ask: readonly Question[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, theme } of ask) if (kind === "screening") counts.set(theme, (counts.get(theme) ?? 0) + 1);
  if (counts.size === 0) return [];
  const themes = [...counts].map(([theme, count]) => `${theme} (${count})`).join("; ");
  return [`Nothing is said yet about: ${themes}. Other help may be right once more is known.`];
}

function spokenBy({ ruleSet, on }: Indication): string {
  const draft = ruleSet.status === "approved" ? "" : ` (${ruleSet.status})`;
  return `By ${ruleSet.title}, version ${ruleSet.version}${draft}, as on ${dayWords(on)}.`;
}
