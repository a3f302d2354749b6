import type { Condition } from "../facts/comparison.js";
import { type ValuesLeft, valuesLeft } from "../facts/values-left.js";
import type { Truth } from "../kernel/truth.js";
import type { Example, Status } from "../ruleset/rule.js";
import type { CaseExpectation, ExampleCase, ResolvedDuty, ResolvedRule, RuleSet } from "../ruleset/rule-set.js";
import { checkCase } from "./check-case.js";
import { compile, type Thresholds } from "./compile.js";
import type { Indication } from "./indication.js";
import { programFor } from "./program/build-program.js";
import { writeLeft } from "./program/given.js";
import type { Program } from "./program/program.js";
import { sheetLike } from "./program/sheet.js";
import { truthIn } from "./program/truth-in.js";

/** An example of a rule or duty, or a case of the file, that comes out otherwise than it says. */
export interface FailedExample {
  /** Name of the rule or duty; absent for a case of the file. */
  readonly rule?: string;
  readonly example: string;
  /** What was expected: "applies", or "pointsTo: level-2". */
  readonly expected: string;
  readonly found: string;
}

/** How many examples and cases were run, and those that failed. */
export interface ExamplesRun {
  readonly run: number;
  readonly failed: readonly FailedExample[];
}

/**
 * Runs every example of every rule and duty, and every case of the set.
 *
 * Examples of a rule are judged on what they give alone, without cautious readings; cases as any other case.
 */
export function runExamples(ruleSet: RuleSet): ExamplesRun {
  const thresholds = compile(ruleSet);
  const program = programFor(ruleSet);
  const ofRules = [...ruleSet.rules, ...ruleSet.duties].flatMap((one) =>
    (one.examples ?? []).map((example) => runExample(one, example, program)),
  );
  const ofCases = ruleSet.cases.map((one) => runCase(one, thresholds, program));
  return { run: ofRules.length + ofCases.length, failed: [...ofRules, ...ofCases].flat() };
}

function runExample(
  { name: rule, conditions }: ResolvedRule | ResolvedDuty,
  { name, given, expect }: Example,
  program: Program,
): readonly FailedExample[] {
  const found = foundOn(given, conditions, program);
  return found === expect ? [] : [{ rule, example: name, expected: expect, found }];
}

/** How a rule or duty of the set stands on what is given alone, as its examples are judged; what is wrong with what is given otherwise. */
export function statusOn(
  given: Example["given"],
  { conditions }: Pick<ResolvedRule | ResolvedDuty, "conditions">,
  ruleSet: RuleSet,
): string {
  return foundOn(given, conditions, programFor(ruleSet));
}

function foundOn(given: Example["given"], conditions: Condition, program: Program): string {
  const known = valuesLeft(program.index, given, { oldest: Number.POSITIVE_INFINITY });
  return known.ok ? statusOf(conditions, known.value, program) : saysOf(known.problems);
}

const STATUS: Readonly<Record<Truth, Status>> = { holds: "applies", fails: "does not apply", unknown: "may apply" };

function statusOf(condition: Condition, left: ValuesLeft, program: Program): Status {
  const sheet = sheetLike(program.nothingKnown);
  writeLeft(left, program, sheet);
  return STATUS[truthIn(program.written.decidable(condition), program, { left: sheet.left, shift: 0 })];
}

function runCase(
  { name, on, given, expect }: ExampleCase,
  thresholds: Thresholds,
  { ruleSet, index }: Program,
): readonly FailedExample[] {
  const read = checkCase({ on, facts: given }, ruleSet, index);
  if (!read.ok) return [{ example: name, expected: "a case that can be read", found: saysOf(read.problems) }];
  const indication = thresholds.indicate({ on, facts: given });
  return differences(expect, indication).map(([expected, found]) => ({ example: name, expected, found }));
}

function saysOf(problems: readonly { readonly says: string }[]): string {
  return problems.map(({ says }) => says).join("; ");
}

/** What a case expects that the indication does not say: pairs of expected and found. */
function differences(expect: CaseExpectation, indication: Indication): readonly (readonly [string, string])[] {
  const { atLeast, pointsTo, couldBe, enoughKnown, settled, urgency, tell } = indication;
  const found = {
    atLeast: atLeast.id,
    pointsTo: pointsTo.id,
    couldBe: couldBe.id,
    enoughKnown,
    settled,
    urgency,
    tell,
  };
  const lists = {
    because: indication.reasons.map(({ rule }) => rule),
    ask: indication.ask.map(({ fact }) => fact),
    duties: indication.duties.filter(({ holds }) => holds === "applies").map(({ duty }) => duty),
  };
  const single = (Object.keys(found) as (keyof typeof found)[])
    .filter((key) => expect[key] !== undefined && expect[key] !== found[key])
    .map((key) => [`${key}: ${expect[key]}`, `${key}: ${found[key]}`] as const);
  const missing = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((key) =>
    (expect[key] ?? [])
      .filter((name) => !lists[key].includes(name))
      .map((name) => [`${key}: ${name}`, `${key}: ${lists[key].join(", ") || "none"}`] as const),
  );
  return [...single, ...missing];
}
