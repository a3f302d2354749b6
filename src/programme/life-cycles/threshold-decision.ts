import { match } from "ts-pattern";
import type { LocalDate } from "../../kernel/local-date.js";
import type { DecidedLevel } from "../entities/decided-level.js";
import type { ThresholdDecisionId } from "../ids.js";
import type { LifeCycle } from "./life-cycle.js";

/** Where a decision on a level stands; only a person confirms or overrides one. */
export type DecisionState =
  | { readonly is: "proposed"; readonly since: LocalDate }
  | { readonly is: "confirmed"; readonly since: LocalDate }
  | { readonly is: "overridden"; readonly since: LocalDate; readonly outcome: DecidedLevel }
  | { readonly is: "superseded"; readonly since: LocalDate; readonly by: ThresholdDecisionId };

/** How a decision on a level begins. */
export type DecisionBegins = { readonly event: "proposed"; readonly on: LocalDate };

/** What people do with a decision on a level. */
export type DecisionEvent =
  | { readonly event: "confirmed"; readonly on: LocalDate; readonly byRole: string }
  | {
      readonly event: "overridden";
      readonly on: LocalDate;
      readonly byRole: string;
      readonly outcome: DecidedLevel;
      /** Why, in own words. */
      readonly reason?: string;
    }
  | { readonly event: "superseded"; readonly on: LocalDate; readonly by: ThresholdDecisionId };

/** All that happened to a decision on a level, in order. */
export type DecisionHistory = readonly [DecisionBegins, ...DecisionEvent[]];

const MOVES = {
  proposed: { confirmed: "confirmed", overridden: "overridden", superseded: "superseded" },
  confirmed: { superseded: "superseded" },
  overridden: { superseded: "superseded" },
  superseded: {},
} as const;

/** Proposed by the rules, then confirmed or overridden by a person. What was decided is superseded, never edited. */
export const decisionLifeCycle: LifeCycle<DecisionBegins, DecisionState, DecisionEvent, typeof MOVES> = {
  of: "a threshold decision",
  moves: MOVES,
  begin: ({ on }) => ({ is: "proposed", since: on }),
  enter: (event) =>
    match(event)
      .returnType<DecisionState>()
      .with({ event: "confirmed" }, ({ on }) => ({ is: "confirmed", since: on }))
      .with({ event: "overridden" }, ({ on, outcome }) => ({ is: "overridden", since: on, outcome }))
      .with({ event: "superseded" }, ({ on, by }) => ({ is: "superseded", since: on, by }))
      .exhaustive(),
};

/** How a person set another outcome in the place of the rules'; none where nobody did. */
export function overrideOf([, ...events]: DecisionHistory):
  | Extract<DecisionEvent, { event: "overridden" }>
  | undefined {
  return events.find((event) => event.event === "overridden");
}
