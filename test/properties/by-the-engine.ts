import type { Asked, MadeUpCase } from "../generated/asked.js";
import type { MaybeOutcome } from "./outcome.js";

/** What the engine says of a case, in the shape that brute force uses. */
export function byTheEngine(thresholds: Asked, given: MadeUpCase): MaybeOutcome {
  const indication = unlessRefused(() => thresholds.indicate(given));
  if (indication === undefined) return undefined;
  const bounds = thresholds.bounds(given);
  return {
    atLeast: indication.atLeast.id,
    pointsTo: indication.pointsTo.id,
    couldBe: indication.couldBe.id,
    enoughKnown: indication.enoughKnown,
    settled: indication.settled,
    applies: bounds.applies,
    mayApply: bounds.mayApply,
    appliesWithReadings: bounds.appliesWithReadings,
    duties: indication.duties.map(({ duty, holds }) => `${duty}: ${holds}`).sort(),
    readings: indication.readings.map(({ fact, state }) => `${fact}: ${state}`).sort(),
    leans: indication.reasons.map(({ rule, readings }) => `${rule}: ${[...readings].sort().join(" ")}`).sort(),
    ask: indication.ask.map(({ fact, rules }) => `${fact}: ${rules.join(" ")}`).sort(),
    dangers: indication.ask
      .filter(({ kind }) => kind === "danger")
      .map(({ fact }) => fact)
      .sort(),
  };
}

/** Nothing, where the case was refused; any other fault goes through. */
export function unlessRefused<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error && error.name === "MisuseError") return undefined;
    throw error;
  }
}
