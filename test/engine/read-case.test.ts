import { describe, expect, it } from "vitest";
import { readCase } from "../../src/engine/read-case.js";
import { aBoolean } from "../../src/testing/made-up/a-fact.js";
import { aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { TODAY } from "../generated/asked.js";

const set = aRuleSet([aBoolean("injured")]);

function sentences(facts: object): readonly string[] {
  const given = { on: TODAY, facts };
  const [fromValue, fromText] = [readCase(given, set), readCase(JSON.stringify(given), set)].map((read) =>
    read.ok ? [] : read.problems.map(({ says }) => says),
  );
  expect(fromText).toEqual(fromValue);
  return fromValue ?? [];
}

describe("a case from outside that names a fact that there is not", () => {
  it("is refused with the fact that was probably meant", () => {
    expect(sentences({ injurd: true })).toEqual(["no fact called `injurd`; did you mean `injured`?"]);
  });

  it("is refused with the age in years, which is a word for a fact", () => {
    expect(sentences({ ageYaers: 3 })).toEqual(["no fact called `ageYaers`; did you mean `ageYears`?"]);
  });

  it("is refused without a guess where none is close", () => {
    expect(sentences({ weather: true })).toEqual(["no fact called `weather`"]);
  });

  it("is refused without a guess where the word is longer than any name", () => {
    const word = `injured${"d".repeat(60)}`;
    expect(sentences({ [word]: true })).toEqual([`no fact called \`${word}\``]);
  });

  it("has its other problems said as they are", () => {
    expect(sentences({ injured: "yes" })).toEqual(["expected true, false, or null for not known"]);
  });
});
