import { match } from "ts-pattern";
import type { ReasonForClosureCode } from "../../domain/codes/reason-for-closure.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { LifeCycle } from "./life-cycle.js";

/** As what a case is open. */
export type OpenAs = "child-in-need" | "section-47-enquiry" | "child-protection-plan";

/** Where a referral stands. */
export type ReferralState =
  | { readonly is: "received"; readonly since: LocalDate }
  | { readonly is: "no-further-action"; readonly since: LocalDate }
  | { readonly is: "to-be-assessed"; readonly since: LocalDate }
  | { readonly is: "assessing"; readonly since: LocalDate }
  | { readonly is: "open"; readonly since: LocalDate; readonly as: OpenAs }
  | { readonly is: "closed"; readonly since: LocalDate; readonly reason: ReasonForClosureCode };

/** How a referral begins. */
export type ReferralBegins = { readonly event: "received"; readonly on: LocalDate };

/** What happens to a referral. */
export type ReferralEvent =
  | { readonly event: "decided-no-further-action"; readonly on: LocalDate }
  | { readonly event: "decided-to-assess"; readonly on: LocalDate }
  | { readonly event: "assessment-began"; readonly on: LocalDate }
  | { readonly event: "opened"; readonly on: LocalDate; readonly as: OpenAs }
  | { readonly event: "closed"; readonly on: LocalDate; readonly reason: ReasonForClosureCode };

/** All that happened to a referral, in order. */
export type ReferralHistory = readonly [ReferralBegins, ...ReferralEvent[]];

const MOVES = {
  received: { "decided-no-further-action": "no-further-action", "decided-to-assess": "to-be-assessed" },
  "no-further-action": { closed: "closed" },
  "to-be-assessed": { "assessment-began": "assessing", opened: "open", closed: "closed" },
  assessing: { opened: "open", closed: "closed" },
  open: { opened: "open", closed: "closed" },
  closed: {},
} as const;

/**
 * Received, decided (no further action, or assess), assessing, open, closed.
 *
 * Danger does not wait for an assessment to begin, so a case may be opened as soon as it is to be assessed; it may be
 * opened again as something else. No referral is closed before somebody has decided on it.
 */
export const referralLifeCycle: LifeCycle<ReferralBegins, ReferralState, ReferralEvent, typeof MOVES> = {
  of: "a referral",
  moves: MOVES,
  begin: ({ on }) => ({ is: "received", since: on }),
  enter: (event) =>
    match(event)
      .returnType<ReferralState>()
      .with({ event: "decided-no-further-action" }, ({ on }) => ({ is: "no-further-action", since: on }))
      .with({ event: "decided-to-assess" }, ({ on }) => ({ is: "to-be-assessed", since: on }))
      .with({ event: "assessment-began" }, ({ on }) => ({ is: "assessing", since: on }))
      .with({ event: "opened" }, ({ on, as }) => ({ is: "open", since: on, as }))
      .with({ event: "closed" }, ({ on, reason }) => ({ is: "closed", since: on, reason }))
      .exhaustive(),
};

/** The day on which the referral was received. */
export function receivedOn([first]: ReferralHistory): LocalDate {
  return first.on;
}

/** When and why it was closed; none while it is open. */
export function closureOf([, ...events]: ReferralHistory): Extract<ReferralEvent, { event: "closed" }> | undefined {
  return events.find((event) => event.event === "closed");
}

/** The day on which it was decided to take no further action; none where something else was decided. */
export function noFurtherActionOn([, ...events]: ReferralHistory): LocalDate | undefined {
  return events.find(({ event }) => event === "decided-no-further-action")?.on;
}
