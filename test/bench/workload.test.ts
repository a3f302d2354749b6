import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import type { Condition } from "../../src/facts/comparison.js";
import { readRuleSet } from "../../src/ruleset/read.js";
import { asFile, asRoot } from "../../src/testing/made-up/as-file.js";
import { madeUp, SIZES } from "./workload/made-up.js";
import { MADE_UP_FACTS } from "./workload/made-up-facts.js";
import { madeUpRules } from "./workload/made-up-rules.js";

/** Every comparison in a condition, with how many groups it stands in. */
function comparisonsIn(condition: Condition, depth = 0): readonly { readonly fact: string; readonly depth: number }[] {
  if ("fact" in condition) return [{ fact: condition.fact, depth }];
  if ("not" in condition) return comparisonsIn(condition.not, depth + 1);
  if ("condition" in condition) throw new Error("the made-up rules name no conditions");
  return Object.values(condition)
    .flat()
    .flatMap((part: Condition) => comparisonsIn(part, depth + 1));
}

describe("the made-up workload", () => {
  it("has 40 facts that are true or false, 20 severities of five steps, 10 ages and 10 counts", () => {
    const kinds = MADE_UP_FACTS.map((fact) => {
      if (fact.kind === "ordered") return `ordered, ${fact.values.length} steps`;
      return fact.kind === "integer" ? `integer, ${fact.unit}` : fact.kind;
    });
    const counted = Object.fromEntries(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((k) => k === kind).length]),
    );
    expect(counted).toEqual({ boolean: 40, "ordered, 5 steps": 20, "integer, months": 10, "integer, times": 10 });
  });

  it.each(SIZES)("has %i rules, each of three to eight conditions on as many facts", (size) => {
    const rules = madeUpRules(size);
    expect(rules).toHaveLength(size);
    for (const { conditions } of rules) {
      const facts = comparisonsIn(conditions).map(({ fact }) => fact);
      expect(facts.length).toBeGreaterThanOrEqual(3);
      expect(facts.length).toBeLessThanOrEqual(8);
      expect(new Set(facts).size).toBe(facts.length);
    }
  });

  it("nests groups, and reuses popular facts at least ten times as often as the least popular", () => {
    const compared = madeUpRules(1_000).flatMap(({ conditions }) => comparisonsIn(conditions));
    expect(Math.max(...compared.map(({ depth }) => depth))).toBeGreaterThanOrEqual(3);
    const uses = MADE_UP_FACTS.map(({ id }) => compared.filter(({ fact }) => fact === id).length).sort((a, b) => a - b);
    expect(uses.at(-1)).toBeGreaterThan(10 * (uses[0] ?? 0));
    expect(uses[0]).toBeGreaterThan(0);
  });

  it("knows 5 to 15 facts of a sparse case and all 80 of a dense one", () => {
    const { sparse, dense } = madeUp(20).cases;
    const known = sparse.map((facts) => Object.keys(facts).length);
    expect([Math.min(...known), Math.max(...known)]).toEqual([5, 15]);
    expect(new Set(dense.map((facts) => Object.keys(facts).length))).toEqual(new Set([80]));
  });

  it("is the same every time, and fewer rules are the first of more", () => {
    expect(madeUp(60)).toEqual(madeUp(60));
    expect(madeUpRules(1_000).slice(0, 60)).toEqual(madeUpRules(60));
  });

  it("is a rule set that a council could have written", () => {
    const read = readRuleSet(asFile(asRoot(madeUp(60).ruleSet)), { rootOn: CATALOGUE });
    expect(read.ok ? [] : read.problems).toEqual([]);
  });
});
