import { indexFacts, valuesLeft } from "../facts/values-left.js";
import type { CaseExpectation, ExampleCase, RuleSet } from "../ruleset/rule-set.js";
import { checkCase } from "./check-case.js";
import { indicationOf } from "./indicate.js";
import type { Indication } from "./indication.js";
import { type Judge, readyToJudge } from "./judge.js";
import type { Decidable } from "./prepare.js";
import { statusOf } from "./truth-of.js";

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
  const set = readyToJudge(ruleSet);
  const ofRules = [
    ...set.rules.map((one) => ({ ...one, ...one.rule })),
    ...set.duties.map((one) => ({ ...one, ...one.duty })),
  ].flatMap((one) => (one.examples ?? []).map((example) => runExample(one, one.name, example, set)));
  const ofCases = ruleSet.cases.map((one) => runCase(one, set));
  return { run: ofRules.length + ofCases.length, failed: [...ofRules, ...ofCases].flat() };
}

function runExample(
  decidable: Decidable,
  rule: string,
  { name, given, expect }: { readonly name: string; readonly given: object; readonly expect: string },
  set: Judge,
): readonly FailedExample[] {
  const known = valuesLeft(indexFacts(set.ruleSet.facts), given, { oldest: Number.POSITIVE_INFINITY });
  const found = known.ok ? statusOf(decidable, { facts: set.facts, left: known.value }) : saysOf(known.problems);
  return found === expect ? [] : [{ rule, example: name, expected: expect, found }];
}

function runCase({ name, on, given, expect }: ExampleCase, set: Judge): readonly FailedExample[] {
  const read = checkCase({ on, facts: given }, set.ruleSet, set.facts);
  if (!read.ok) return [{ example: name, expected: "a case that can be read", found: saysOf(read.problems) }];
  const indication = indicationOf(set, read.value);
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
