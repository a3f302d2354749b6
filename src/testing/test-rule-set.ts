import { type ExamplesRun, runExamples } from "../engine/examples.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { ruleSetTaken } from "../ruleset/rule-set-taken.js";
import { aboveTheBaseline } from "./laws/above-the-baseline.js";
import { decidesAlike } from "./laws/agreement.js";
import type { Answer } from "./laws/answer.js";
import { harmNeverLowers, protectionNeverRaises } from "./laws/harm-and-protection.js";
import { learningNeverLowers, learningNeverRaises } from "./laws/knowing-more.js";
import type { Law } from "./laws/law.js";
import { inOrder } from "./laws/levels-in-order.js";
import { sameEveryTime } from "./laws/same-facts.js";
import { type LawOptions, type SoonerOrLater, tryLaw } from "./laws/try-law.js";
import { doesNotMatter } from "./laws/what-must-not-matter.js";

type Define = (name: string, body: () => void | Promise<void>, timeout?: number) => unknown;

/** `describe` and `it` of vitest, of jest, or of `node:test`. */
export interface TestFunctions {
  /** Names a group of tests. */
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: Define & { readonly skip?: Define };
}

/** Against what a rule set is tested. */
export interface TestRuleSetOptions<Given extends SoonerOrLater = Answer> extends LawOptions<Given> {
  /** The rule set whose floor may not be gone below: `england()`. */
  readonly baseline?: RuleSet;
  /** Facts on which no level may turn: `["reporterRole"]`. */
  readonly mustNotMatter?: readonly string[];
}

/** Some runners stop a test after five seconds; a whole national set may take longer on a slow machine. */
const MOST_MILLISECONDS = 120_000;

/**
 * Tests a rule set with the tests around it: one test for each law, for each example of each rule and duty, and for each
 * case of the file.
 *
 * With `indicate` the laws, and whether it decides as the rule set does, are tried of that tool. A law that cannot be put
 * to the test, because no rule turns on a protective fact, say, is a test that is skipped and says why.
 *
 * @example
 * import { describe, it } from "node:test";
 * testRuleSet(borchester, { describe, it }, { baseline: england(), mustNotMatter: ["reporterRole"] });
 */
export function testRuleSet<Given extends SoonerOrLater = Answer>(
  ruleSet: RuleSet,
  { describe, it }: TestFunctions,
  options: TestRuleSetOptions<Given> = {},
): void {
  describe(`${ruleSetTaken(ruleSet).title} (${ruleSet.id} ${ruleSet.version})`, () => {
    describe("laws", () => {
      for (const law of lawsFor(ruleSet, options)) {
        const trying = async (): Promise<void> => {
          await tryLaw(law, ruleSet, options);
        };
        if (law.trials.length > 0) it(law.says, trying, MOST_MILLISECONDS);
        else (it.skip ?? skipped(it))(`${law.says} (not put to the test: ${law.nothingToTry})`, () => {});
      }
    });
    const examples = examplesOf(ruleSet);
    for (const { title, tests } of examples) {
      if (tests.length === 0) continue;
      describe(title, () => {
        for (const { name, run } of tests) it(name, run);
      });
    }
  });
}

function lawsFor<Given extends SoonerOrLater>(
  ruleSet: RuleSet,
  { baseline, mustNotMatter, indicate, on }: TestRuleSetOptions<Given>,
): readonly Law[] {
  return [
    harmNeverLowers(ruleSet, on),
    protectionNeverRaises(ruleSet, on),
    inOrder(ruleSet, on),
    learningNeverLowers(ruleSet, on),
    learningNeverRaises(ruleSet, on),
    sameEveryTime(ruleSet, on),
    ...(baseline === undefined ? [] : [aboveTheBaseline(ruleSet, baseline, on)]),
    ...(mustNotMatter === undefined ? [] : [doesNotMatter(ruleSet, mustNotMatter, on)]),
    ...(indicate === undefined ? [] : [decidesAlike(ruleSet, on)]),
  ];
}

/** For a runner that can skip nothing: a test that says in its name that it tests nothing. */
function skipped(it: Define): Define {
  return (name, body) => it(`skipped: ${name}`, body);
}

interface Titled {
  readonly title: string;
  readonly tests: readonly { readonly name: string; readonly run: () => void }[];
}

/** What is written of each rule, duty and case, run once and together, and only when the first of them is. */
function examplesOf(ruleSet: RuleSet): readonly Titled[] {
  let done: ExamplesRun | undefined;
  const fails = (rule: string | undefined, example: string): void => {
    done ??= runExamples(ruleSet);
    const failed = done.failed.filter((one) => one.rule === rule && one.example === example);
    if (failed.length === 0) return;
    throw new Error(failed.map(({ expected, found }) => `expected "${expected}", found "${found}"`).join("\n"));
  };
  const ofRules = (
    all: readonly (RuleSet["rules"][number] | RuleSet["duties"][number])[],
    kind: string,
  ): readonly Titled[] =>
    all.map(({ name, examples = [] }) => ({
      title: `${kind} ${name}`,
      tests: examples.map((example) => ({
        name: `${example.expect}: ${example.name}`,
        run: () => fails(name, example.name),
      })),
    }));
  const cases = ruleSet.cases.map(({ name }) => ({ name, run: () => fails(undefined, name) }));
  return [...ofRules(ruleSet.rules, "rule"), ...ofRules(ruleSet.duties, "duty"), { title: "cases", tests: cases }];
}
