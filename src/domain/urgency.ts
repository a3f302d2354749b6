/** How soon somebody must act, least urgent first. It stands beside the level, not on its scale. */
export const URGENCIES = ["routine", "next-working-day", "same-day", "immediate"] as const;

/** How soon somebody must act, apart from the level. */
export type Urgency = "routine" | "next-working-day" | "same-day" | "immediate";

/** The most urgent of them; `routine` when none is stated. */
export function mostUrgent(stated: readonly Urgency[]): Urgency {
  return stated.reduce<Urgency>(
    (most, next) => (URGENCIES.indexOf(next) > URGENCIES.indexOf(most) ? next : most),
    "routine",
  );
}
