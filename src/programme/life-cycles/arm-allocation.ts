import { match } from "ts-pattern";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Arm } from "../entities/arm.js";
import type { LifeCycle } from "./life-cycle.js";

/** Where the allocation of a school stands. */
export type AllocationState =
  | { readonly is: "eligible"; readonly since: LocalDate }
  | { readonly is: "randomised"; readonly since: LocalDate; readonly arm: Arm }
  | { readonly is: "withdrawn"; readonly since: LocalDate };

/** How the allocation of a school begins. */
export type AllocationBegins = { readonly event: "found-eligible"; readonly on: LocalDate };

/** What happens to the allocation of a school. */
export type AllocationEvent =
  | { readonly event: "randomised"; readonly on: LocalDate; readonly arm: Arm }
  | { readonly event: "withdrawn"; readonly on: LocalDate };

/** All that happened to the allocation of a school, in order. */
export type AllocationHistory = readonly [AllocationBegins, ...AllocationEvent[]];

const MOVES = {
  eligible: { randomised: "randomised", withdrawn: "withdrawn" },
  randomised: { withdrawn: "withdrawn" },
  withdrawn: {},
} as const;

/** Eligible, randomised to an arm, perhaps withdrawn. Nobody is randomised twice. */
export const allocationLifeCycle: LifeCycle<AllocationBegins, AllocationState, AllocationEvent, typeof MOVES> = {
  of: "a school in a trial",
  moves: MOVES,
  begin: ({ on }) => ({ is: "eligible", since: on }),
  enter: (event) =>
    match(event)
      .returnType<AllocationState>()
      .with({ event: "randomised" }, ({ on, arm }) => ({ is: "randomised", since: on, arm }))
      .with({ event: "withdrawn" }, ({ on }) => ({ is: "withdrawn", since: on }))
      .exhaustive(),
};

/** The arm to which a school was allocated, the day of that, and the day on which it withdrew; none before that. */
export function allocated(history: AllocationHistory): Allocated | undefined {
  const [, ...events] = history;
  const randomised = events.find((event) => event.event === "randomised");
  if (randomised === undefined) return undefined;
  const withdrawn = events.find((event) => event.event === "withdrawn");
  return { arm: randomised.arm, on: randomised.on, ...(withdrawn === undefined ? {} : { withdrawn: withdrawn.on }) };
}

/** To which arm a school was allocated, and whether it withdrew. */
export interface Allocated {
  readonly arm: Arm;
  readonly on: LocalDate;
  readonly withdrawn?: LocalDate;
}
