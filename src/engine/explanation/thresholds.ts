import { dayWords } from "../../kernel/day-words.js";
import type { IndicatedLevel, Indication, LevelResponse } from "../indication.js";
import { AGREEMENT_WORDS, BEFORE_BIRTH, ROUTE_WORDS, URGENCY_WORDS } from "./plain-words.js";
import { isUrgent } from "./safeguards.js";

/** The suggested step, who decides and who leads, and how firmly it stands. */
export function thresholdLines(indication: Indication): readonly string[] {
  const { atLeast, pointsTo, couldBe, enoughKnown, settled, urgency } = indication;
  const depends = `- Could be as high as: ${couldBe.name}. It depends on what is not known.`;
  const range = couldBe.id === pointsTo.id ? [] : [depends];
  if (!enoughKnown) {
    return [
      "- Not enough is known to say. Nothing here means that the child is safe: the questions to check first are open.",
      ...(urgency === "routine" ? [] : [`- How soon: ${URGENCY_WORDS[urgency]}.`]),
      ...range,
    ];
  }
  // "At least: Universal" says nothing, and beside a higher level it reads as comfort.
  const saysNothing = atLeast.id === pointsTo.id || atLeast.route === "universal";
  return [
    pointsToLine(indication),
    `- How soon: ${URGENCY_WORDS[urgency]}.`,
    ...(saysNothing ? [] : [`- At least, whatever the rest turns out to be: ${atLeast.name}.`]),
    ...range,
    ...(settled ? ["- Nothing left to ask would change the level."] : []),
    ...(pointsTo.route === "universal" && isUrgent(indication) ? [] : responseLines(indication)),
  ];
}

/** The lowest level is not printed beside what must be done today: it would be read as leave to wait. */
function pointsToLine(indication: Indication): string {
  const { pointsTo } = indication;
  return pointsTo.route === "universal" && isUrgent(indication)
    ? "- No threshold of children's social care speaks of this alone. It is no less urgent for that: what must be done today stands above."
    : `- On what you know, points to: ${pointsTo.name}. ${routeWords(pointsTo, indication)}`;
}

function routeWords({ route }: IndicatedLevel, { given }: Indication): string {
  return route === "child-protection" && given.unborn === true ? BEFORE_BIRTH : ROUTE_WORDS[route];
}

function responseLines({ response }: Indication): readonly string[] {
  const { offer, assessment, plan, lead, agreement, withoutAgreement, informationSharing, consentToTreatment } =
    response;
  const who = [lead?.qualification, lead?.oversight].filter((one) => one !== undefined).join("; ");
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["What is offered", offer],
    ["Assessment", assessment],
    ["Plan", plan],
    ["Who leads", lead && `${lead.says}${who === "" ? "" : ` (${who})`}`],
    ["Agreement to help", agreementWords(agreement, withoutAgreement)],
    ["Sharing information", informationSharing],
    ["Consent to examination and treatment", consentToTreatment],
    ["Services", response.services.map(({ name }) => name).join("; ") || undefined],
  ];
  return lines.flatMap(([heading, words]) => (words === undefined ? [] : [`- ${heading}: ${ended(words)}`]));
}

function agreementWords(
  agreement: LevelResponse["agreement"],
  without: LevelResponse["withoutAgreement"],
): string | undefined {
  if (agreement === undefined || (agreement === "not-required" && without !== undefined)) return without;
  return without === undefined ? AGREEMENT_WORDS[agreement] : `${AGREEMENT_WORDS[agreement]} ${without}`;
}

/** When a child moves up from this level, or down. */
export function movingLines({ response }: Indication): readonly string[] {
  return response.transitions.map(
    ({ to, direction, when }) => `- ${direction === "up" ? "Up" : "Down"} to ${to.name}: ${ended(when)}`,
  );
}

/** Which rule set spoke, in the words of which edition, as on which day. */
export function signature({ ruleSet, edition, on }: Indication): string {
  const draft = ruleSet.status === "approved" ? "" : ` (${ruleSet.status})`;
  const worded = edition === undefined ? "" : `, in the words of ${edition.title}`;
  return `By ${ruleSet.title}, version ${ruleSet.version}${draft}, as on ${dayWords(on)}${worded}.`;
}

function ended(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
