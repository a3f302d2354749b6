/** An arm of a trial: with the intervention, or without it for comparison. */
export type Arm = "swis" | "control";

export const ARMS: readonly Arm[] = ["swis", "control"];
