import { match } from "ts-pattern";
import type { LocalDate } from "../../kernel/local-date.js";
import type { LifeCycle } from "./life-cycle.js";

/** Where early help stands. */
export type EarlyHelpState =
  | { readonly is: "offered"; readonly since: LocalDate }
  | { readonly is: "consented"; readonly since: LocalDate }
  | { readonly is: "open"; readonly since: LocalDate }
  | { readonly is: "closed"; readonly since: LocalDate; readonly reason: EarlyHelpEnd }
  | { readonly is: "stepped-up"; readonly since: LocalDate };

/** Why early help ended. */
export type EarlyHelpEnd = "needs-met" | "not-agreed" | "agreement-withdrawn" | "moved-away" | "other";

/** How early help begins. */
export type EarlyHelpBegins = { readonly event: "offered"; readonly on: LocalDate };

/** What happens in early help. */
export type EarlyHelpEvent =
  | { readonly event: "consented"; readonly on: LocalDate }
  | { readonly event: "opened"; readonly on: LocalDate }
  | { readonly event: "closed"; readonly on: LocalDate; readonly reason: EarlyHelpEnd }
  | { readonly event: "stepped-up"; readonly on: LocalDate };

/** All that happened in early help, in order. */
export type EarlyHelpHistory = readonly [EarlyHelpBegins, ...EarlyHelpEvent[]];

const MOVES = {
  offered: { consented: "consented", closed: "closed", "stepped-up": "stepped-up" },
  consented: { opened: "open", closed: "closed", "stepped-up": "stepped-up" },
  open: { closed: "closed", "stepped-up": "stepped-up" },
  closed: {},
  "stepped-up": {},
} as const;

/**
 * Offered, consented, open, then closed or stepped up to social care.
 *
 * Early help rests on agreement, so nothing is opened without it. A family may decline, and danger may come to light on
 * any day: both end it from every state.
 */
export const earlyHelpLifeCycle: LifeCycle<EarlyHelpBegins, EarlyHelpState, EarlyHelpEvent, typeof MOVES> = {
  of: "early help",
  moves: MOVES,
  begin: ({ on }) => ({ is: "offered", since: on }),
  enter: (event) =>
    match(event)
      .returnType<EarlyHelpState>()
      .with({ event: "consented" }, ({ on }) => ({ is: "consented", since: on }))
      .with({ event: "opened" }, ({ on }) => ({ is: "open", since: on }))
      .with({ event: "closed" }, ({ on, reason }) => ({ is: "closed", since: on, reason }))
      .with({ event: "stepped-up" }, ({ on }) => ({ is: "stepped-up", since: on }))
      .exhaustive(),
};
