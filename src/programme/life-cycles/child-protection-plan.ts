import { match } from "ts-pattern";
import type { LocalDate } from "../../kernel/local-date.js";
import type { ChildProtectionPlan } from "../entities/child-protection.js";
import type { LifeCycle } from "./life-cycle.js";

/** Where a child protection plan stands. */
export type ChildProtectionPlanState =
  | { readonly is: "open"; readonly since: LocalDate }
  | { readonly is: "ended"; readonly since: LocalDate };

/** How a child protection plan begins. */
export type ChildProtectionPlanBegins = { readonly event: "made"; readonly on: LocalDate };

/** What happens to a child protection plan. */
export type ChildProtectionPlanEvent = { readonly event: "ended"; readonly on: LocalDate };

const MOVES = { open: { ended: "ended" }, ended: {} } as const;

/** Open from the conference that made it until it ends. */
export const childProtectionPlanLifeCycle: LifeCycle<
  ChildProtectionPlanBegins,
  ChildProtectionPlanState,
  ChildProtectionPlanEvent,
  typeof MOVES
> = {
  of: "a child protection plan",
  moves: MOVES,
  begin: ({ on }) => ({ is: "open", since: on }),
  enter: (event) =>
    match(event)
      .returnType<ChildProtectionPlanState>()
      .with({ event: "ended" }, ({ on }) => ({ is: "ended", since: on }))
      .exhaustive(),
};

/** What the days of a plan say happened. */
export function childProtectionPlanHistory({
  interval: { from, to },
}: Pick<ChildProtectionPlan, "interval">): readonly [ChildProtectionPlanBegins, ...ChildProtectionPlanEvent[]] {
  const events: readonly ChildProtectionPlanEvent[] = to === undefined ? [] : [{ event: "ended", on: to }];
  return [{ event: "made", on: from }, ...events];
}
