import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { readCase } from "../../src/engine/read-case.js";
import { england } from "../../src/england/england.js";
import { readRuleSet } from "../../src/ruleset/read.js";
import { compare } from "../../src/verify/compare/compare.js";
import { verify } from "../../src/verify/verify.js";

const TAKERS: readonly (readonly [string, (given: never) => unknown])[] = [
  ["made ready to be asked", (given) => compile(given)],
  ["needed to read a case", (given) => readCase("{}", given)],
  ["proved", (given) => verify(given)],
  ["compared", (given) => compare(england(), given)],
];

describe.each(TAKERS)("where a rule set is %s", (_, take) => {
  test.each([
    ["nothing", undefined],
    ["a file that nobody has read", { format: 1, id: "borchester", rules: [] }],
    ["what reading gives, before it was looked at", readRuleSet("{}", { bases: [england()] })],
    ["the function that gives the national set", england],
    ["what is compiled already", compile(england())],
  ])("%s is refused in a sentence that says what is wanted", (__, given) => {
    expect(() => take(given as never)).toThrow(
      "expected a rule set: `england()`, or the `value` of what `readRuleSet` gives",
    );
  });
});

test("a base that stands in no list is refused in a sentence", () => {
  expect(() => readRuleSet("{}", { bases: england() as never })).toThrow("`bases` takes a list of rule sets");
});
