import { dayAfter } from "../../kernel/days.js";
import { isLocalDate, monthsBetween } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import { pointer } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import type { OutcomeMeasure } from "../entities/outcomes.js";
import type { TrialId } from "../ids.js";
import type { ListName, ProgrammeData } from "../programme-data.js";
import { COUNTABLE, isCountable } from "./countable.js";
import type { MeasuredBy } from "./measurement.js";
import type { Stretch } from "./stretch.js";

/** Under a limit of 1 what is hidden is 0; of 2, some tables tell which of two schools was hidden for the other's sake. */
const LEAST_LIMIT = 3;

/** How to divide and to hide. */
export interface MeasureOptions {
  readonly by: MeasuredBy;
  /** Whose arms; must be named where the document holds several trials. */
  readonly trial?: TrialId;
  /**
   * Instead of the limit of the measure: at least 3, or 0, which hides nothing and is for no eyes but those that may see
   * the records.
   */
  readonly suppressBelow?: number;
}

/** What `measure` was asked, once it is known to make sense. */
interface Asked {
  readonly trial?: TrialId;
  readonly suppressBelow: number;
}

/** Throws `MisuseError` with everything that is wrong with what was asked. */
export function asked(data: ProgrammeData, measure: OutcomeMeasure, window: Stretch, options: MeasureOptions): Asked {
  const suppressBelow = optionsTaken("measure", options).suppressBelow ?? measure.suppressBelow;
  const trial = options.trial ?? (data.trials.length === 1 ? data.trials[0]?.id : undefined);
  const problems = [
    ...wrongWindow(measure, window),
    ...wrongMeasure(measure),
    ...wrongOptions(data, options, suppressBelow),
    ...strangers(data),
  ];
  if (problems.length > 0) throw new MisuseError("measure cannot count this:", problems);
  return { suppressBelow, ...(trial === undefined ? {} : { trial }) };
}

function wrongWindow({ windowMonths: months }: OutcomeMeasure, { from, to }: Stretch): readonly Problem[] {
  const noDays = Object.entries({ from, to })
    .filter(([, day]) => typeof day !== "string" || !isLocalDate(day))
    .map(([end]) => problem("not-a-day", `/window/${end}`, "expected a day that exists, written like `2026-11-21`"));
  if (noDays.length > 0) return noDays;
  if (to < from) {
    return [problem("dates-reversed", "/window/to", "the last day of the window lies before the first; swap them")];
  }
  // So many months are complete on the day after the window, and not before.
  if (months === undefined || (monthsBetween(from, dayAfter(to)) === months && monthsBetween(from, to) < months)) {
    return [];
  }
  return [problem("window-length", "/window", `this measure is for a window of ${months} months; give one`)];
}

function wrongMeasure(measure: OutcomeMeasure): readonly Problem[] {
  if (isCountable(measure)) return [];
  const { numerator } = measure;
  const against = COUNTABLE[numerator].map((one) => `\`${one}\``).join(" or ");
  const says =
    against === ""
      ? `the records of a programme do not hold \`${numerator}\`; ask \`isCountable\` first`
      : `\`${numerator}\` is counted against ${against}; ask \`isCountable\` first`;
  return [problem("not-countable", "/measure/denominator", says)];
}

function wrongOptions({ trials }: ProgrammeData, options: MeasureOptions, suppressBelow: number): readonly Problem[] {
  const { by, trial } = options;
  const problems: Problem[] = [];
  if (!["school", "arm", "all"].includes(by)) {
    problems.push(problem("unknown-value", "/options/by", "write `school`, `arm` or `all`"));
  }
  if (suppressBelow !== 0 && (!Number.isSafeInteger(suppressBelow) || suppressBelow < LEAST_LIMIT)) {
    const says = `expected 0, which hides nothing, or at least ${LEAST_LIMIT}: under less, a number can be worked out from its being hidden`;
    const at = options.suppressBelow === undefined ? "/measure/suppressBelow" : "/options/suppressBelow";
    problems.push(problem("out-of-range", at, says));
  }
  if (trial !== undefined && !trials.some(({ id }) => id === trial)) {
    problems.push(problem("unknown-id", "/options/trial", "no trial in the document has this id"));
  }
  if (trial === undefined && trials.length > 1) {
    const says = "the document holds several trials; name the one whose arms are meant";
    problems.push(problem("trial-not-named", "/options/trial", says));
  }
  if (by === "arm" && trials.length === 0) {
    problems.push(problem("no-trial", "/options/by", "the document holds no trial, so no school is of an arm"));
  }
  return problems;
}

/** References that lead nowhere: what `readProgramme` gives has none. */
function strangers(data: ProgrammeData): readonly Problem[] {
  const referrals = new Set(data.referrals.map(({ id }) => id));
  const schools = new Set(data.schools.map(({ id }) => id));
  return [
    ...lost("section47Enquiries", "referral", data.section47Enquiries, ({ referral }) => referrals.has(referral)),
    ...lost("assessments", "referral", data.assessments, ({ referral }) => referrals.has(referral)),
    ...lost("enrolments", "school", data.enrolments, ({ school }) => schools.has(school)),
  ];
}

function lost<Entry>(
  list: ListName,
  key: string,
  records: readonly Entry[],
  leads: (record: Entry) => boolean,
): readonly Problem[] {
  return records.flatMap((record, place) =>
    leads(record)
      ? []
      : [
          problem(
            "unknown-id",
            `/data${pointer([list, place, key])}`,
            `no ${key} in the document has this id; read the document with \`readProgramme\` first`,
          ),
        ],
  );
}

function problem(code: string, at: string, says: string): Problem {
  return { code, at, says };
}
