import { match } from "ts-pattern";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Section47Enquiry } from "../entities/child-protection.js";
import type { LifeCycle } from "./life-cycle.js";

type Outcome = NonNullable<Section47Enquiry["completed"]>["outcome"];

/** Where an enquiry under section 47 stands. */
export type EnquiryState =
  | { readonly is: "open"; readonly since: LocalDate }
  | { readonly is: "completed"; readonly since: LocalDate; readonly outcome: Outcome };

/** How an enquiry under section 47 begins. */
export type EnquiryBegins = { readonly event: "started"; readonly on: LocalDate };

/** What happens to an enquiry under section 47. */
export type EnquiryEvent = { readonly event: "completed"; readonly on: LocalDate; readonly outcome: Outcome };

const MOVES = { open: { completed: "completed" }, completed: {} } as const;

/** Open until a conference was held, or was found not to be required. */
export const enquiryLifeCycle: LifeCycle<EnquiryBegins, EnquiryState, EnquiryEvent, typeof MOVES> = {
  of: "a section 47 enquiry",
  moves: MOVES,
  begin: ({ on }) => ({ is: "open", since: on }),
  enter: (event) =>
    match(event)
      .returnType<EnquiryState>()
      .with({ event: "completed" }, ({ on, outcome }) => ({ is: "completed", since: on, outcome }))
      .exhaustive(),
};

/** What the days of an enquiry say happened. */
export function enquiryHistory({
  start,
  completed,
}: Pick<Section47Enquiry, "start" | "completed">): readonly [EnquiryBegins, ...EnquiryEvent[]] {
  const events: readonly EnquiryEvent[] = completed === undefined ? [] : [{ event: "completed", ...completed }];
  return [{ event: "started", on: start }, ...events];
}
