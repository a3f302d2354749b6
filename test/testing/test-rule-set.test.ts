import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aDuty } from "../../src/testing/made-up/a-rule-set.js";
import { type TestFunctions, testRuleSet } from "../../src/testing/test-rule-set.js";
import { SOUND, tool, withRule } from "./planted.js";

const [first, ...others] = SOUND.rules;
const EXAMPLED: RuleSet = {
  ...SOUND,
  rules:
    first === undefined
      ? []
      : [
          {
            ...first,
            examples: [
              { name: "a child with a mark", given: { harm: "slight" }, expect: "does not apply" },
              { name: "nobody has looked", given: {}, expect: "may apply" },
            ],
          },
          ...others,
        ],
  duties: [
    aDuty(
      "tell-somebody",
      { all: [{ fact: "alone", operator: "equal", value: true }] },
      {
        examples: [{ name: "alone at home", given: { alone: true }, expect: "applies" }],
      },
    ),
  ],
  cases: [
    { name: "Ada, seldom at school", on: "2026-11-21", given: { attendance: 5 }, expect: { atLeast: "level-2" } },
  ],
};

testRuleSet(EXAMPLED, { describe, it }, { baseline: asFloor(), mustNotMatter: ["agreed"] });

function asFloor(): RuleSet {
  return { ...SOUND, rules: SOUND.rules.map((rule) => ({ ...rule, binding: "safety" })) };
}

interface Defined {
  readonly name: string;
  readonly run: (() => void | Promise<void>) | undefined;
}

/** `describe` and `it` as jest has them: nothing may come back from `describe`, and `it` takes a number of milliseconds. */
function asInJest(): { readonly tests: Defined[]; readonly functions: TestFunctions } {
  const tests: Defined[] = [];
  const within: string[] = [];
  const describeInJest = (name: string, body: () => void): void => {
    within.push(name);
    if (body() !== undefined) throw new Error("describe callbacks must return nothing");
    within.pop();
  };
  const itInJest = (name: string, run: () => void | Promise<void>, timeout?: number): void => {
    if (run.length > 0) throw new Error("a test with a parameter waits for a callback");
    if (timeout !== undefined && typeof timeout !== "number") throw new Error("the time limit is a number");
    tests.push({ name: [...within, name].slice(1).join(" > "), run });
  };
  const skip = (name: string): void =>
    void tests.push({ name: [...within, name].slice(1).join(" > "), run: undefined });
  return { tests, functions: { describe: describeInJest, it: Object.assign(itInJest, { skip }) } };
}

const namesOf = (tests: readonly Defined[]): readonly string[] => tests.map(({ name }) => name);

/** What fails, with its first line. */
async function failuresIn(tests: readonly Defined[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const { name, run } of tests) {
    try {
      await run?.();
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  return failures;
}

describe("the tests of a rule set", () => {
  it("are one for each law, each example of each rule and duty, and each case, with names that can be read", async () => {
    const { tests, functions } = asInJest();
    testRuleSet(EXAMPLED, functions, { mustNotMatter: ["agreed"], baseline: asFloor() });
    expect(namesOf(tests)).toEqual([
      "laws > when a fact of harm rises, no level falls",
      "laws > when a protective fact rises, no level rises",
      "laws > at least is never above points to, nor points to above could be",
      "laws > knowing more never lowers what a child is at least",
      "laws > knowing more never raises what a child could be",
      "laws > the same facts get the same answer, every time and in whatever order they are given",
      "laws > no case falls below the floor of made-up 1.0.0",
      "laws > no level turns on agreed",
      "rule clear-harm > does not apply: a child with a mark",
      "rule clear-harm > may apply: nobody has looked",
      "duty tell-somebody > applies: alone at home",
      "cases > Ada, seldom at school",
    ]);
    expect(await failuresIn(tests)).toEqual([]);
  });

  it("fail where a law is broken, an example is wrong or a case comes out otherwise, and nowhere else", async () => {
    const planted = withRule({ all: [{ fact: "harm", operator: "equal", value: "slight" }] }, "level-4-harm");
    const wrong = [{ name: "a child with a mark", given: { harm: "slight" }, expect: "does not apply" as const }];
    const rules = planted.rules.map((rule) => (rule.name === "planted" ? { ...rule, examples: wrong } : rule));
    const cases = EXAMPLED.cases.map((one) => ({ ...one, expect: { atLeast: "level-3" } }));
    const { tests, functions } = asInJest();
    testRuleSet({ ...planted, rules, cases }, functions);
    expect(await failuresIn(tests)).toEqual([
      "laws > when a fact of harm rises, no level falls: when a fact of harm rises, no level falls: this is broken",
      'rule planted > does not apply: a child with a mark: expected "does not apply", found "applies"',
      'cases > Ada, seldom at school: expected "atLeast: level-3", found "atLeast: level-2"',
    ]);
  });

  it("try a tool too, and whether it decides as the rule set does", async () => {
    const { tests, functions } = asInJest();
    const cautious = tool(SOUND, ({ atLeast }) => ({ atLeast, pointsTo: "level-4-harm", couldBe: "level-4-harm" }));
    testRuleSet(SOUND, functions, { indicate: cautious });
    expect((await failuresIn(tests)).map((said) => said.split(":").at(0))).toContain(
      "laws > the tool decides as the rule set does",
    );
  });

  it("skip a law that cannot be put to the test, and say why", () => {
    const { tests, functions } = asInJest();
    testRuleSet({ ...SOUND, rules: SOUND.rules.slice(0, 2) }, functions);
    expect(tests.filter(({ run }) => run === undefined).map(({ name }) => name)).toEqual([
      "laws > when a protective fact rises, no level rises (not put to the test: no rule turns on a protective fact)",
    ]);
  });
});

describe("run by node:test", () => {
  const started = (planted: string) =>
    spawnSync(process.execPath, ["--test", "--test-reporter=tap", "test/testing/by-node-test.mjs"], {
      encoding: "utf8",
      env: { ...process.env, PLANTED: planted, NODE_TEST_CONTEXT: undefined },
    });

  it("they pass", () => {
    const { status, stdout } = started("nothing");
    expect(stdout).toContain("ok 1 - when a fact of harm rises, no level falls");
    expect(stdout).toMatch(/# fail 0/);
    expect(status).toBe(0);
  });

  it("they fail for a tool that is wrong, and print the smallest case", () => {
    const { status, stdout } = started("wrong tool");
    expect(stdout).toContain("the tool decides as the rule set does: this is broken");
    expect(stdout).toContain('"schoolAttendancePercent":50}}');
    expect(status).toBe(1);
  });
});
