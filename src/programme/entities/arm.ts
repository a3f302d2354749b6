/** An arm of a trial: with the intervention, or without it for comparison. */
export type Arm = "swis" | "control";

/** The two arms of the trial. */
export const ARMS: readonly Arm[] = ["swis", "control"];
