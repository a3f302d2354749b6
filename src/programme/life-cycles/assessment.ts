import { match } from "ts-pattern";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Assessment } from "../entities/child-in-need.js";
import type { LifeCycle } from "./life-cycle.js";

/** Where an assessment stands. */
export type AssessmentState =
  | { readonly is: "open"; readonly since: LocalDate }
  | { readonly is: "authorised"; readonly since: LocalDate };

/** How an assessment begins. */
export type AssessmentBegins = { readonly event: "started"; readonly on: LocalDate };

/** What happens to an assessment. */
export type AssessmentEvent = { readonly event: "authorised"; readonly on: LocalDate };

const MOVES = { open: { authorised: "authorised" }, authorised: {} } as const;

/** Open until a manager authorises it. */
export const assessmentLifeCycle: LifeCycle<AssessmentBegins, AssessmentState, AssessmentEvent, typeof MOVES> = {
  of: "an assessment",
  moves: MOVES,
  begin: ({ on }) => ({ is: "open", since: on }),
  enter: (event) =>
    match(event)
      .returnType<AssessmentState>()
      .with({ event: "authorised" }, ({ on }) => ({ is: "authorised", since: on }))
      .exhaustive(),
};

/** What the days of an assessment say happened. */
export function assessmentHistory({
  start,
  authorised,
}: Pick<Assessment, "start" | "authorised">): readonly [AssessmentBegins, ...AssessmentEvent[]] {
  return [{ event: "started", on: start }, ...(authorised === undefined ? [] : [authorisedOn(authorised)])];
}

function authorisedOn(on: LocalDate): AssessmentEvent {
  return { event: "authorised", on };
}
