import type { Indication } from "../indication.js";
import { TELL_WORDS } from "./plain-words.js";
import { linesUnder } from "./steps.js";

/** Whether something must be done today. */
export function isUrgent({ urgency }: Indication): boolean {
  return urgency === "immediate" || urgency === "same-day";
}

/** Whether somebody of children's social care is spoken to: for advice, today because it is urgent, or for a decision. */
export function isReferred(indication: Indication): boolean {
  const { enoughKnown, pointsTo } = indication;
  return (
    !enoughKnown ||
    pointsTo.route === "child-in-need" ||
    pointsTo.route === "child-protection" ||
    (pointsTo.route === "universal" && isUrgent(indication))
  );
}

/** Whether the child may leave; nothing about a child who is not yet born, or who is missing. */
export function goingHomeLines(indication: Indication): readonly string[] {
  if (indication.given.unborn === true || indication.given.missingNow === true) return [];
  const stated = linesUnder("going-home", indication);
  if (stated.length > 0) return stated;
  return indication.pointsTo.route === "child-protection"
    ? ["Ask children's social care, in the same call, whether the child may go home today, and with whom."]
    : [
        "If anything makes you unsure about the child going home today, ask children's social care before the child leaves.",
      ];
}

/** Whom to tell at home: what the steps surely say of it, else how guarded the reasons are. */
export function tellingLines(indication: Indication): readonly string[] {
  const stated = linesUnder("telling", indication);
  const { tell, given } = indication;
  const guarded = tell === "do-not-tell-before-strategy-discussion";
  const isSure = indication.actions.some((step) => step.part === "telling" && step.if === undefined);
  if (isSure && !guarded) return stated;
  return [given.familyTold === "told" && !guarded ? ALREADY_TOLD : TELL_WORDS[tell], ...stated];
}

const ALREADY_TOLD =
  "The family has been told. Say to it as well what happens next, as long as that is safe for everybody.";

/** What is for others to find out. */
export function notToFindOutLines(indication: Indication): readonly string[] {
  const stated = linesUnder("not-to-find-out", indication);
  if (!isReferred(indication)) return stated;
  return [
    ...stated,
    "- Whether it is true, who did what, and why: children's social care, the police and doctors find that out. You need " +
      "no proof in order to ring.",
  ];
}

export function writingDownLines(indication: Indication): readonly string[] {
  return [
    ...linesUnder("writing-down", indication),
    "- With the day, the time and your name: what you saw, the words that were used, whom you spoke to, what was decided " +
      "and why, and whether the family was told, or why not.",
  ];
}

/** When an answer comes, and when it is looked at again. */
export function hearingLines(indication: Indication): readonly string[] {
  const { review } = indication.response;
  return [...linesUnder("hearing-back", indication), ...(review === undefined ? [] : [`- ${review}`])];
}
