import { isLocalDate, type LocalDate, monthsBetween } from "../kernel/local-date.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { once } from "../kernel/once.js";
import type { Scalar } from "./comparison.js";
import type { Fact } from "./fact.js";
import { allValues } from "./values.js";

/** The first age in months at which a person is no longer a child: the eighteenth birthday. */
export const ADULT_MONTHS = 216;

/** Age in years is not a fact of its own: it is read as the twelve months that it leaves open. */
export const AGE_YEARS: Fact = {
  id: "ageYears",
  kind: "integer",
  from: 0,
  to: 25,
  unit: "years",
  theme: "Age and status",
  label: "Age of the child in years",
  question: "Do you already know how old the child is?",
  nature: "status",
  direction: "neutral",
  howToAnswer: "own-records",
  whoKnows: ["school", "health", "social-care"],
};

/** Whether a fact of that name is the age, in months or in years. */
export function isAge(id: string): boolean {
  return id === "ageMonths" || id === AGE_YEARS.id;
}

/** Who the child is and who reports, not what happens to the child: alone it is no sign that a rule is in question. */
export const WHO_NOT_WHAT: ReadonlySet<string> = new Set([
  "ageMonths",
  "unborn",
  "schoolYearEightOrBelow",
  "childDisability",
  "reporterRole",
]);

/** The age in years of somebody so many months old. */
export function yearsOf(months: number): number {
  return Math.floor(months / 12);
}

/** The values that a fact may turn out to have while nothing is said of it: a person of unknown age is read as a child. */
export const possibleValues: (fact: Fact) => readonly Scalar[] = once((fact) => {
  const isAge = fact.id === "ageMonths";
  return Object.freeze(allValues(fact).filter((value) => !isAge || Number(value) < ADULT_MONTHS));
});

/**
 * Completed months of age on a day.
 *
 * A month is complete on the same day of the month; a child born on the 31st completes a month of thirty days on the 1st
 * after it, as a person born on 29 February comes of age on 1 March. Throws `MisuseError` for a day that does not exist
 * and for a day before birth.
 *
 * @example ageMonths("2026-11-11", "2026-11-21") // 0
 * @example ageMonths("2013-08-20", "2026-11-21") // 159, which is 13 years and 3 months
 */
export function ageMonths(born: LocalDate, on: LocalDate): number {
  if (!isLocalDate(born) || !isLocalDate(on)) throw new MisuseError("ageMonths takes two days written YYYY-MM-DD");
  if (on < born) throw new MisuseError("ageMonths: the day is before birth; give `unborn` instead");
  return monthsBetween(born, on);
}
