import { expect } from "vitest";
import { aBoolean, aChoice, anOrdered, readAs } from "../../../src/testing/made-up/a-fact.js";
import { aRule, aRuleSet } from "../../../src/testing/made-up/a-rule-set.js";
import { atLeast, factsShown, found, is, type NamedCase, only, STEPS } from "./asking.js";

const SIGNS = [{ id: "signs", label: "Signs", of: [is("hurt"), is("cold")] }];

/** What is not asked, since the form of the rules seems to answer it. */
export const FORM_CASES: Readonly<Record<string, NamedCase>> = {
  "at most so many harms is ended by one more": (source) => {
    const set = aRuleSet([aBoolean("hurt", { direction: "harm" }), aBoolean("cold", { direction: "harm" })], {
      counts: SIGNS,
      rules: [aRule("at-most-one", { all: [{ fact: "signs", operator: "lessThanInclusive", value: 1 }] })],
    });
    expect(found(only(source, "monotone", set))).toEqual([
      "not-monotone at-most-one hurt",
      "not-monotone at-most-one cold",
    ]);
  },

  "what one part begins and another ends goes neither way, whichever of them is last": (source) => {
    const facts = [readAs(anOrdered("harm", STEPS), "none"), readAs(anOrdered("support", STEPS), "grave")];
    const rules = facts.map(({ id }) =>
      aRule(id, {
        any: [{ all: [is(id, "none"), is("hurt")] }, { all: [atLeast(id, "slight"), is("cold")] }],
      }),
    );
    const set = aRuleSet([...facts, aBoolean("hurt"), aBoolean("cold")], { rules });
    expect(found(only(source, "readings-are-worst", set))).toEqual([
      "reading-not-worst harm harm",
      "reading-not-worst support support",
    ]);
  },

  "so many strengths and no more is ended by one fewer": (source) => {
    const set = aRuleSet(
      [aBoolean("hurt", { direction: "protective" }), aBoolean("cold", { direction: "protective" })],
      {
        counts: SIGNS,
        rules: [aRule("one", { all: [{ fact: "signs", operator: "equal", value: 1 }] })],
      },
    );
    expect(found(only(source, "monotone", set))).toEqual(["not-monotone one hurt", "not-monotone one cold"]);
  },

  "an answer that would bring a reading into use leads higher than what is read for it, since readings do not": (
    source,
  ) => {
    const cold = readAs(aBoolean("cold"), true, { all: [is("harm", "slight")] });
    const harm = readAs(anOrdered("harm", STEPS, { direction: "harm" }), "grave");
    const report = only(
      source,
      "readings-are-worst",
      aRuleSet([harm, cold], { rules: [aRule("cold", { all: [is("cold")] })] }),
    );
    expect(found(report)).toEqual(["reading-not-worst cold harm"]);
    expect(factsShown(report.findings[0])).toEqual([{ harm: "slight" }, {}]);
  },

  "a reading that counts no more ends the rule that it led to": (source) => {
    const cold = readAs(aBoolean("cold"), true, { all: [is("harm", "slight")] });
    const set = aRuleSet([anOrdered("harm", STEPS, { direction: "harm" }), cold], {
      rules: [aRule("cold", { all: [is("cold")] })],
    });
    expect(found(only(source, "monotone", set))).toEqual(["not-monotone cold harm"]);
  },

  "a reading is a say for the fact on which it turns": (source) => {
    const cold = readAs(aBoolean("cold"), true, { all: [is("hurt")] });
    const set = aRuleSet([aBoolean("hurt", { direction: "harm" }), cold], {
      rules: [aRule("cold", { all: [is("cold")] })],
    });
    expect(found(only(source, "facts-are-heard", set))).toEqual([]);
  },

  "of several values that are read none alone leads anywhere": (source) => {
    const harm = readAs(anOrdered("harm", STEPS, { direction: "harm" }), { oneOf: ["none", "grave"] });
    const rule = aRule("slight", { all: [{ fact: "harm", operator: "atLeast", value: "slight" }] });
    const report = only(source, "readings-are-worst", aRuleSet([harm], { rules: [rule] }));
    expect(found(report)).toEqual(["reading-not-worst slight harm"]);
  },

  "a rule for each value of a choice hides what all of them lead to": (source) => {
    const rules = ["home", "street"].map((value) => aRule(value, { all: [is("where", value)] }));
    const set = aRuleSet([aChoice("where", ["home", "street"])], { rules });
    expect(found(only(source, "no-unknown-hides", set))).toEqual(["only-together - where home street"]);
  },
};
