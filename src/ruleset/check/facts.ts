import { AGE_YEARS } from "../../facts/age.js";
import type { CautiousReading, Fact } from "../../facts/fact.js";
import { readGiven } from "../../facts/read-given.js";
import type { Step } from "../../kernel/pointer.js";
import { MOST_VALUES_OF_FACT } from "../limits.js";
import type { Report } from "../problem.js";
import { namesIn } from "../reach.js";
import { readCondition, readGroup } from "../read-condition.js";
import type { Scope } from "../scope.js";
import { checkComparison, operatorsOf } from "./comparison.js";
import { isProtectedCharacteristic } from "./protected.js";

/** Whether the values of a fact can be listed at all; conditions on any other fact are not judged. */
export function hasListableValues(fact: Fact): boolean {
  return fact.kind !== "integer" || (fact.from <= fact.to && fact.to - fact.from < MOST_VALUES_OF_FACT);
}

/** Whether a fact of the file is sound; every problem in it is reported. */
export function checkFact(fact: Fact, path: readonly Step[], scope: Scope, report: Report): boolean {
  const sound = [
    checkMeaning(fact, path, report),
    checkValues(fact, path, report),
    fact.danger === undefined || checkDanger(fact, fact.danger, [...path, "danger"], report),
    fact.appliesWhen === undefined || checkPresupposed(fact.appliesWhen, [...path, "appliesWhen"], scope, report),
    fact.whenUnknown === undefined || checkReading(fact, fact.whenUnknown, [...path, "whenUnknown"], scope, report),
  ];
  return sound.every(Boolean);
}

function checkMeaning(fact: Fact, path: readonly Step[], report: Report): boolean {
  const isProtected = isProtectedCharacteristic(fact);
  if (isProtected) report.add("protected-characteristic", [...path, "id"], { fact: fact.id });
  const isWellAsked = fact.question.startsWith("Do you already know");
  if (!isWellAsked) report.add("question-wording", [...path, "question"], {});
  return !isProtected && isWellAsked;
}

const STATES: ReadonlySet<string> = new Set([
  "unknown",
  "not-known",
  "not-asked",
  "not-applicable",
  "not-recorded",
  "dont-know",
  "n-a",
  "na",
]);

function checkValues(fact: Fact, path: readonly Step[], report: Report): boolean {
  if (fact.kind === "boolean") return true;
  if (fact.kind === "integer") {
    const isListable = hasListableValues(fact);
    const expected = `\`to\` not to lie below \`from\`, and at most ${MOST_VALUES_OF_FACT} values`;
    if (!isListable) report.add("out-of-range", [...path, "to"], { expected });
    return isListable;
  }
  const seen = new Set<string>();
  return fact.values
    .map(({ value }, index) => {
      const at = [...path, "values", index, "value"];
      const [isNew, isState] = [!seen.has(value), STATES.has(value)];
      seen.add(value);
      if (!isNew) report.add("duplicate-name", at, { what: "the value", name: value });
      if (isState) report.add("state-as-value", at, { value });
      return isNew && !isState;
    })
    .every(Boolean);
}

function checkDanger(fact: Fact, danger: NonNullable<Fact["danger"]>, path: readonly Step[], report: Report): boolean {
  const { operator, value } = danger;
  if (operator !== "in" && operator !== "notIn") return checkComparison(fact, operator, value, path, report);
  const allowed = operatorsOf(fact.kind).filter((other) => other !== "in" && other !== "notIn");
  report.add("wrong-operator", [...path, "operator"], { operator, fact: fact.id, allowed });
  return false;
}

/** What a question presupposes is one comparison on one other fact. */
function checkPresupposed(written: unknown, path: readonly Step[], scope: Scope, report: Report): boolean {
  const read = readCondition(written, path, scope, report);
  if (read === undefined) return false;
  if (!("fact" in read)) {
    report.add("wrong-kind", path, { expected: "one comparison, with `fact`, `operator` and `value`" });
    return false;
  }
  if (scope.counts.has(read.fact)) report.add("facts-alone", [...path, "fact"], { name: read.fact, what: "count" });
  if (read.fact === AGE_YEARS.id) report.add("wrong-kind", [...path, "fact"], { expected: "`ageMonths`, in months" });
  return scope.facts.has(read.fact);
}

function checkReading(
  fact: Fact,
  { read, when }: CautiousReading,
  path: readonly Step[],
  scope: Scope,
  report: Report,
): boolean {
  const isStrength = fact.kind === "boolean" && fact.direction === "protective";
  if (isStrength) report.add("strength-reading", path, {});
  const given = hasListableValues(fact) ? readGiven(fact, read) : undefined;
  if (given?.ok === false) report.say(given.code, [...path, "read"], given.says);
  const isRead = !isStrength && given?.ok === true;
  if (when === undefined) return isRead;
  const group = readGroup(when, [...path, "when"], scope, report);
  if (group === undefined) return false;
  const named = namesIn(group);
  const counts = [...named.facts].filter((name) => scope.counts.has(name));
  for (const name of named.conditions) report.add("facts-alone", [...path, "when"], { name, what: "condition" });
  for (const name of counts) report.add("facts-alone", [...path, "when"], { name, what: "count" });
  return isRead && named.conditions.size === 0 && counts.length === 0;
}
