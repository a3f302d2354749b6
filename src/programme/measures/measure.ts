import { match } from "ts-pattern";
import { deepFreeze } from "../../kernel/freeze.js";
import type { OutcomeMeasure } from "../entities/outcomes.js";
import type { SchoolId, TrialId } from "../ids.js";
import type { ProgrammeData } from "../programme-data.js";
import { type Family, familiesOf } from "./arms.js";
import { asked, type MeasureOptions } from "./asked.js";
import { countingOf } from "./counting.js";
import { byText, fewestPupilsFirst, hiding } from "./hiding.js";
import { measured } from "./measured.js";
import type { Measured, MeasuredGroup, Measurement } from "./measurement.js";
import type { NoSchool } from "./on-roll.js";
import { recordsOf } from "./records.js";
import type { Stretch } from "./stretch.js";
import { isSmall, type Part, sumOf } from "./suppression.js";
import { CAVEATS, methodOf } from "./words.js";

/**
 * What a measure comes to in a window, by school, by arm of a trial, or for all schools together; frozen.
 *
 * Each event counts for the school of the child's main enrolment on its day: a child who moves takes later events along and
 * leaves earlier ones behind. The numbers describe. A difference between two groups is no evidence of an effect, and the
 * trial of social workers in schools found none. Small numbers are hidden, and so is what would give them away, alike for
 * every division of one window: the tables by school, by arm and of all can be laid side by side. A window should not
 * run past the day on which the data were taken, since care that has not ended is counted to its end.
 *
 * Throws `MisuseError` with every problem: a window that is none, a measure that cannot be counted from these records, a
 * trial that is not there, data that `readProgramme` did not read.
 *
 * @example measure(data, section47Rate, { from: "2021-09-01", to: "2022-08-31" }, { by: "arm" }).total
 */
export function measure(
  data: ProgrammeData,
  definition: OutcomeMeasure,
  window: Stretch,
  options: MeasureOptions,
): Measurement {
  const { trial, suppressBelow } = asked(data, definition, window, options);
  const counting = countingOf(definition, recordsOf(data), window);
  const schools = fewestPupilsFirst(data.schools, window);
  const parts = new Map(schools.map((school) => [school, counting.partOf(school)]));
  const partOf = (school: SchoolId): Part => parts.get(school) ?? [];
  const families = trial === undefined ? [{ schools }] : familiesOf(trial, data.armAllocations, schools, window);
  // Referrals stand in a measure of their own: where they are hidden, a share of them would tell of them.
  const { wholeOf } = counting;
  const already = wholeOf === undefined ? undefined : hiding(families, wholeOf, suppressBelow);
  const hidden = hiding(families, partOf, suppressBelow, already);

  const suppressed = <Of>(of: Of): Measured<Of> => ({ of, suppressed: true });
  const numbers = <Of>(of: Of, part: Part, inSchools: readonly SchoolId[]): Measured<Of> =>
    measured(of, part, counting.against(part, inSchools), definition);
  const together = <Of>(of: Of, inSchools: readonly SchoolId[]): Measured<Of> =>
    numbers(of, sumOf(inSchools.map(partOf)), inSchools);

  return deepFreeze({
    measure: copyOf(definition),
    window: { from: window.from, to: window.to },
    by: options.by,
    suppressBelow,
    groups: match(options.by)
      .returnType<Measurement["groups"]>()
      .with("school", () =>
        schools.toSorted(byText).map((school) => {
          const of: MeasuredGroup = { kind: "school", school };
          return hidden.schools.has(school) ? suppressed(of) : together(of, [school]);
        }),
      )
      .with("arm", () =>
        families.map((family) => {
          const of = groupOf(family, trial);
          return hidden.families.has(family) ? suppressed(of) : together(of, family.schools);
        }),
      )
      .with("all", () => [])
      .exhaustive(),
    total: hidden.all ? suppressed({ kind: "all" }) : together({ kind: "all" }, schools),
    apart: reasonsFor(definition).map((because) => {
      const part = counting.partApart(because);
      const of = { kind: "no-school", because } as const;
      return isSmall(part, suppressBelow) ? suppressed(of) : numbers(of, part, []);
    }),
    method: methodOf(definition, suppressBelow),
    caveats: CAVEATS,
  });
}

function groupOf({ arm, schools }: Family, trial: TrialId | undefined): MeasuredGroup {
  // INVARIANT: whoever divides by arm was refused before if there is no trial.
  const of = { trial: trial as TrialId, schools: schools.toSorted(byText) };
  return arm === undefined ? { kind: "no-arm", ...of } : { kind: "arm", arm, ...of };
}

/** Why something of this measure may count for no school. */
function reasonsFor({ numerator }: OutcomeMeasure): readonly NoSchool[] {
  const always: readonly NoSchool[] = ["no-main-enrolment", "several-schools"];
  return numerator === "sessions-attended" ? [...always, "stretch-over-a-move", "stretch-over-the-window"] : always;
}

/** Of its own, since what goes out is frozen and what came in stays as it was. */
function copyOf(definition: OutcomeMeasure): OutcomeMeasure {
  const { unknown, sources } = definition;
  return {
    ...definition,
    ...(unknown === undefined ? {} : { unknown: [...unknown] }),
    ...(sources === undefined ? {} : { sources: [...sources] }),
  };
}
