import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import { type ReadOptions, readRuleSet } from "../../src/ruleset/read.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { asFile, asRoot } from "../../src/testing/made-up/as-file.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { usable } from "../generated/arbitrary-learning.js";
import { asked, type MadeUpCase } from "../generated/asked.js";
import { runs } from "../generated/runs.js";

const AS_ROOT: ReadOptions = { rootOn: CATALOGUE };
const pairs = usable(setsWithCase(ruleSets.map(asRoot)));

describe("a rule set read from a file", () => {
  it("says the same of a case as the set that was never written down", () => {
    let read = 0;
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const found = readRuleSet(asFile(set), AS_ROOT);
        if (!found.ok) return;
        read += 1;
        expect(said(found.value, set, given)).toEqual(said(set, set, given));
      }),
      runs(120),
    );
    expect(read).toBeGreaterThan(60);
  });

  it("is refused only for a reading that more harm or less protection would end", () => {
    fc.assert(
      fc.property(pairs, ([set]) => {
        const found = readRuleSet(JSON.stringify(asFile(set)), AS_ROOT);
        const codes = found.ok ? [] : found.problems.map(({ code }) => code);
        expect(codes.filter((code) => code !== "reading-polarity")).toEqual([]);
      }),
      runs(120),
    );
  });
});

/** All that does not speak of the facts which the catalogue adds. */
function said(from: RuleSet, set: RuleSet, given: MadeUpCase): object {
  const own = new Set(set.facts.map(({ id }) => id));
  const { atLeast, pointsTo, couldBe, settled, reasons, readings, ask, duties } = asked(from).indicate(given);
  return {
    ...{ atLeast, pointsTo, couldBe, settled, duties, readings },
    reasons: reasons.map(({ binding: _, ...reason }) => reason),
    ask: ask.filter(({ fact }) => own.has(fact)).toSorted((a, b) => a.fact.localeCompare(b.fact)),
  };
}
