import { type ValuesLeft, valuesLeft } from "../../facts/values-left.js";
import { once } from "../../kernel/once.js";
import type { Example } from "../../ruleset/rule.js";
import type { ExampleCase, ResolvedDuty, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";
import { checkCase } from "../check-case.js";
import { compile, type Thresholds } from "../compile.js";
import { programFor } from "../program/build-program.js";
import type { Program } from "../program/program.js";
import { differences } from "./case-differences.js";
import type { Difference, JudgedExample } from "./judged-example.js";
import { STATUS_OF, standingWords, truthsOn } from "./standing.js";

/** A set is asked about many examples, and compiled once. */
const programOf: (ruleSet: RuleSet) => Program = once(programFor);

/** What is run; all examples and cases of the set if left out. */
export interface JudgeOptions {
  /** Names of the rules and duties whose examples are run. */
  readonly rules?: ReadonlySet<string>;
  readonly cases?: readonly ExampleCase[];
}

/**
 * Runs examples of rules and duties, and cases: each with every difference and what made it so.
 *
 * Examples of a rule are judged on what they give alone, without cautious readings; cases as any other case. An example or
 * case that cannot be read is one that failed.
 *
 * @example
 * judgeExamples(borchester).filter(({ differences }) => differences.length > 0); // those that failed
 */
export function judgeExamples(
  ruleSet: RuleSet,
  { rules, cases = ruleSetTaken(ruleSet).cases }: JudgeOptions = {},
): readonly JudgedExample[] {
  const thresholds = compile(ruleSet);
  const program = programOf(ruleSet);
  const judged = (of: "rule" | "duty", one: ResolvedRule | ResolvedDuty): readonly JudgedExample[] =>
    (rules?.has(one.name) === false ? [] : (one.examples ?? [])).map((example, index) => ({
      of,
      rule: one.name,
      name: example.name,
      index,
      differences: judgeExample(one, example, program),
    }));
  return [
    ...ruleSet.rules.flatMap((rule) => judged("rule", rule)),
    ...ruleSet.duties.flatMap((duty) => judged("duty", duty)),
    ...cases.map((one, index): JudgedExample => {
      return { of: "case", name: one.name, index, differences: judgeCase(one, thresholds, program) };
    }),
  ];
}

function judgeExample(
  { conditions }: ResolvedRule | ResolvedDuty,
  { given, expect }: Example,
  program: Program,
): readonly Difference[] {
  const known = leftByExample(given, program);
  if (!known.ok) return [{ expected: expect, found: saysOf(known.problems), because: [] }];
  const truth = truthsOn(known.value, program)(conditions);
  const found = STATUS_OF[truth];
  if (found === expect) return [];
  return [{ expected: expect, found, because: standingWords(conditions, truth, known.value, program) }];
}

/** How a rule or duty of the set stands on what is given alone, as its examples are judged; what is wrong with what is given otherwise. */
export function statusOn(
  given: Example["given"],
  { conditions }: Pick<ResolvedRule | ResolvedDuty, "conditions">,
  program: Program,
): string {
  const known = leftByExample(given, program);
  return known.ok ? STATUS_OF[truthsOn(known.value, program)(conditions)] : saysOf(known.problems);
}

/** What an example of a rule leaves open; a rule may be shown on a person of any age. */
export function leftByExample(
  given: object,
  { index }: Pick<Program, "index">,
): ReturnType<typeof valuesLeft> & ({ readonly value: ValuesLeft } | { readonly ok: false }) {
  return valuesLeft(index, given, { oldest: Number.POSITIVE_INFINITY });
}

function judgeCase(
  { on, given, expect }: ExampleCase,
  thresholds: Thresholds,
  program: Program,
): readonly Difference[] {
  const read = checkCase({ on, facts: given }, program.ruleSet, program.index);
  if (!read.ok) return [{ expected: "a case that can be read", found: saysOf(read.problems), because: [] }];
  return differences(expect, { thresholds, program, on, given, left: read.value.left });
}

function saysOf(problems: readonly { readonly says: string }[]): string {
  return problems.map(({ says }) => says).join("; ");
}
