import type { Ground } from "./ground.js";
import type { Subject, SubjectDuty, SubjectRule } from "./subject.js";

/** Whether a rule may be asked of people of 18 and over, of whom proofs do not speak: it names the age, and its set may be used for them. */
export function speaksOfAdults(
  { rule, named }: SubjectRule | SubjectDuty,
  { factOf }: Ground,
  { ruleSet: { ages } }: Subject,
): boolean {
  const age = factOf.get("ageMonths")?.place;
  return ages.sets?.includes(rule.origin.set) === true && age !== undefined && named.includes(age);
}
