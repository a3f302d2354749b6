import { match } from "ts-pattern";
import { MisuseError } from "../../kernel/misuse-error.js";
import type { Counted, CountedAgainst, OutcomeMeasure } from "../entities/outcomes.js";
import type { SchoolId } from "../ids.js";
import { isShare } from "./countable.js";
import { daysLookedAfter, pupilDays, sessionsAttended, sessionsPossible } from "./days-and-sessions.js";
import { assessmentsStarted, enquiriesStarted, referralsAfterAnother, referralsReceived } from "./events.js";
import type { NoSchool } from "./on-roll.js";
import { pupilsOnRoll } from "./pupils.js";
import type { Records } from "./records.js";
import type { Stretch } from "./stretch.js";
import type { Part } from "./suppression.js";
import { type Amount, NOTHING, type Tallies, type Tally, tallied, together, total, without } from "./tally.js";

/** What a measure counts in a window, school by school. */
interface Counting {
  /** What is counted of a school: of a share also what is left. */
  readonly partOf: (school: SchoolId) => Part;
  readonly partApart: (because: NoSchool) => Part;
  /** Of a share whose whole is a measure of its own, what that counts of a school. */
  readonly wholeOf?: (school: SchoolId) => Part;
  /** Against what a group is counted. */
  readonly against: (group: Part, schools: readonly SchoolId[]) => Against;
}

/** A denominator; or the schools for which it is not known; or none, since there are no schools. */
export type Against =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly denominator: number }
  | { readonly kind: "not-known"; readonly schools: readonly SchoolId[] };

export function countingOf(measure: OutcomeMeasure, records: Records, window: Stretch): Counting {
  const numerator = tallied(numerators(measure.numerator, records, window));
  const whole = isShare(measure) ? tallied(wholes(measure.denominator, records, window)) : undefined;
  return {
    partOf: (school) => part(numerator.schools.get(school), whole?.schools.get(school), whole),
    partApart: (because) => part(numerator.apart.get(because), whole?.apart.get(because), whole),
    against: againstOf(measure.denominator, records, window),
    ...(whole !== undefined && measure.denominator === "referrals-received"
      ? { wholeOf: (school) => [whole.schools.get(school) ?? NOTHING] }
      : {}),
  };
}

function part(counted: Tally = NOTHING, of: Tally = NOTHING, whole: Tallies | undefined): Part {
  return whole === undefined ? [counted] : [counted, without(of, counted)];
}

function numerators(numerator: Counted, records: Records, window: Stretch): readonly Amount[] {
  return match(numerator)
    .with("section-47-enquiries-started", () => enquiriesStarted(records, window))
    .with("section-17-assessments-started", () => assessmentsStarted(records, window))
    .with("referrals-received", () => referralsReceived(records, window))
    .with("referrals-within-a-year-of-another", () => referralsAfterAnother(records, window))
    .with("days-looked-after", () => daysLookedAfter(records, window))
    .with("sessions-attended", () => sessionsAttended(records, window))
    .with("key-stage-4-result", () => notCountable())
    .exhaustive();
}

function wholes(denominator: CountedAgainst, records: Records, window: Stretch): readonly Amount[] {
  return denominator === "possible-sessions" ? sessionsPossible(records, window) : referralsReceived(records, window);
}

function againstOf(denominator: CountedAgainst, records: Records, window: Stretch): Counting["against"] {
  return match(denominator)
    .returnType<Counting["against"]>()
    .with("referrals-received", "possible-sessions", () => (group) => known(total(together(group))))
    .with(
      "children",
      () =>
        ([counted = NOTHING]) =>
          known(counted.size),
    )
    .with("pupils-on-roll", () => {
      const pupils = new Map(records.data.schools.map((school) => [school.id, pupilsOnRoll(school, window)]));
      return (_, schools) => summed(schools, (school) => pupils.get(school));
    })
    .with("pupil-days", () => {
      const days = tallied(pupilDays(records, window)).schools;
      return (_, schools) => summed(schools, (school) => total(days.get(school) ?? NOTHING));
    })
    .with("pupils", () => notCountable())
    .exhaustive();
}

function known(denominator: number): Against {
  return { kind: "known", denominator };
}

function summed(schools: readonly SchoolId[], numberOf: (school: SchoolId) => number | undefined): Against {
  if (schools.length === 0) return { kind: "none" };
  const numbers = schools.map((school) => ({ school, number: numberOf(school) }));
  const missing = numbers.filter(({ number }) => number === undefined).map(({ school }) => school);
  if (missing.length > 0) return { kind: "not-known", schools: missing };
  return known(numbers.reduce((sum, { number = 0 }) => sum + number, 0));
}

/** Whoever asked was told before anything was counted. */
function notCountable(): never {
  throw new MisuseError("this measure cannot be counted from the records of a programme");
}
