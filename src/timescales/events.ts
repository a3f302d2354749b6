/**
 * What may happen to a child that starts a clock or ends one, each with what is meant.
 *
 * One strategy discussion starts section 47 enquiries, and with them the clock of the conference; others stand under
 * `other-strategy-discussion` and start none.
 */
export const EVENTS = {
  referral: "referral received by children's social care",
  "referral-decided": "decision on the referral",
  "referrer-told": "referrer told of the decision",
  "referral-ended-without-assessment": "referral ended without an assessment",
  "assessment-completed": "assessment authorised and shared in writing",
  "child-in-need-plan-agreed": "agreement that a child in need plan is needed",
  "child-in-need-meeting": "planning meeting for a child in need",
  "child-in-need-review": "review of a child in need plan",
  "child-in-need-plan-ended": "child in need plan ended",
  "pregnancy-counted-from": "day from which the pregnancy is counted",
  birth: "birth of a child with a plan made before birth",
  "birth-mother-unwell": "birth of a child with a plan made before birth, the mother not well enough",

  "harm-suspected": "reasonable cause to suspect significant harm arises",
  "strategy-discussion-decided": "decision to hold a strategy discussion",
  "strategy-discussion": "strategy discussion at which section 47 enquiries were started",
  "other-strategy-discussion": "strategy discussion that started no enquiries",
  "enquiries-ended": "section 47 enquiries ended without a conference",
  "conference-requested": "conference asked for",
  "initial-conference": "initial child protection conference",
  "no-protection-plan": "conference made no protection plan",
  "protection-plan-started": "protection plan started",
  "core-group": "core group",
  "review-conference": "review conference",
  "review-report-given": "report given to the family and the chair",
  "protection-visit": "social worker saw the child on a protection plan",
  "legal-planning": "legal planning considered",
  "protection-plan-ended": "protection plan ended",
  "moved-in": "council told that a child on a protection plan has moved in",
  "transfer-in-conference": "conference for a child on a plan who moved in",

  "police-protection-started": "child taken into police protection",
  "police-protection-ended": "police protection ended",
  "emergency-order-made": "emergency protection order made",
  "emergency-order-first-period-ended": "last day of the first period of an emergency protection order",
  "emergency-order-ended": "emergency protection order ended",
  "assessment-order-began": "date named in a child assessment order",
  "assessment-order-ended": "child assessment order ended",

  "became-looked-after": "child becomes looked after",
  "care-plan-made": "care plan made",
  "placement-started": "placement started",
  "placement-plan-made": "placement plan made",
  "care-order-made-with-parent": "care order made for a child who lives with a parent",
  "looked-after-visit": "social worker visited the looked-after child",
  "looked-after-review": "review of the looked-after child",
  "placement-ended": "placement ended",
  "stopped-being-looked-after": "child no longer looked after",
  "short-break-started": "short break started",
  "short-break-ended": "short break ended",
  "care-application-issued": "application for a care order issued",
  "care-proceedings-ended": "care proceedings ended",

  "private-fostering-starts": "start of a private fostering arrangement",
  "private-fostering-notified": "council told of the arrangement",
  "private-fostering-told-late": "council told that a child is fostered already",
  "private-fostering-visit": "officer visited the privately fostered child",
  "private-fostering-ended": "private fostering ended",

  "fgm-discovered": "the girl told of it, or signs were seen",
  "fgm-reported": "female genital mutilation reported to the police",
  "sexual-abuse-known": "knowledge or suspicion of child sexual abuse",
  "sexual-abuse-reported": "child sexual abuse reported",
  "allegation-heard": "allegation heard against somebody who works with children",
  "designated-officer-told": "designated officer told of the allegation",
  "child-found": "child found or returned",
  "return-interview-completed": "return interview completed",
  "serious-incident-known": "council aware of a serious incident",
  "serious-incident-notified": "notification of a serious incident sent",
  "rapid-review-completed": "rapid review finished",
  "data-complaint-received": "complaint about personal data received",
  "data-complaint-acknowledged": "complaint about personal data acknowledged",

  "early-help-need-seen": "need for early help seen",
  "early-help-plan-looked-up": "looked whether there is an early help plan",
  "early-help-agreed": "family agrees to early help",
  "early-help-assessed": "early help assessment finished",
  "early-help-plan-shared": "early help plan made and shared",
  "early-help-started": "early help started",
  "early-help-review": "early help review",
  "early-help-reassessed": "assessed again for early help",
  "early-help-ended": "early help ended",
  "early-help-advice-requested": "advice on early help asked for",
  "early-help-advice-given": "advice on early help given",
} as const;

/** The name of an event. */
export type EventName = keyof typeof EVENTS;

export const EVENT_NAMES: readonly EventName[] = Object.keys(EVENTS) as EventName[];

export function isEventName(name: unknown): name is EventName {
  return typeof name === "string" && Object.hasOwn(EVENTS, name);
}

/** What cannot have happened before: if the earlier event is given at all, one of them comes no later. */
export const COMES_AFTER: Partial<Record<EventName, EventName>> = {
  "referral-decided": "referral",
  "referrer-told": "referral",
  "referral-ended-without-assessment": "referral",
  "assessment-completed": "referral",
  "child-in-need-review": "child-in-need-plan-agreed",
  "enquiries-ended": "strategy-discussion",
  "no-protection-plan": "initial-conference",
  "core-group": "initial-conference",
  "review-conference": "initial-conference",
  "protection-plan-ended": "initial-conference",
  "police-protection-ended": "police-protection-started",
  "emergency-order-ended": "emergency-order-made",
  "emergency-order-first-period-ended": "emergency-order-made",
  "assessment-order-ended": "assessment-order-began",
  "looked-after-review": "became-looked-after",
  "stopped-being-looked-after": "became-looked-after",
  "looked-after-visit": "placement-started",
  "placement-ended": "placement-started",
  "short-break-ended": "short-break-started",
  "care-proceedings-ended": "care-application-issued",
  "serious-incident-notified": "serious-incident-known",
  "rapid-review-completed": "serious-incident-notified",
  "return-interview-completed": "child-found",
  "fgm-reported": "fgm-discovered",
  "early-help-review": "early-help-assessed",
};
