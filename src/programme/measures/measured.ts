import { match } from "ts-pattern";
import type { OutcomeMeasure } from "../entities/outcomes.js";
import { type ConfidenceInterval, poisson, wilson } from "./confidence.js";
import type { Against } from "./counting.js";
import type { ShownNumbers } from "./measurement.js";
import type { Part } from "./suppression.js";
import { NOTHING, total } from "./tally.js";

/** The numbers of a group: its counts, and the rate and the interval where there can be any. */
export function measured<Of>(
  of: Of,
  [counted = NOTHING]: Part,
  against: Against,
  measure: OutcomeMeasure,
): ShownNumbers<Of> {
  const numerator = total(counted);
  const shown = { of, suppressed: false, numerator } as const;
  if (against.kind === "none") return shown;
  if (against.kind === "not-known") {
    return { ...shown, unknown: [`how many pupils ${against.schools.join(", ")} had in the window`] };
  }
  const { denominator } = against;
  if (denominator === 0) return { ...shown, denominator, unknown: ["a rate, since nothing stands in the denominator"] };
  const per = measure.per ?? 1;
  const interval = intervalOf(measure, numerator, denominator);
  return {
    ...shown,
    denominator,
    rate: (numerator / denominator) * per,
    ...(interval === undefined ? {} : { interval: { ...interval, from: interval.from * per, to: interval.to * per } }),
  };
}

/** The interval of numerator over denominator; none where what was counted comes in runs, not in separate events. */
function intervalOf(measure: OutcomeMeasure, numerator: number, denominator: number): ConfidenceInterval | undefined {
  return match(measure.numerator)
    .with("days-looked-after", "sessions-attended", "key-stage-4-result", () => undefined)
    .with("referrals-within-a-year-of-another", () => wilson(numerator, denominator))
    .with("section-47-enquiries-started", "section-17-assessments-started", "referrals-received", () => {
      const { from, to, ...how } = poisson(numerator);
      return { ...how, from: from / denominator, to: to / denominator };
    })
    .exhaustive();
}
