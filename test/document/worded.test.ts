import { describe, expect, test } from "vitest";
import { birthOf } from "../../src/document/birth.js";
import { setWords } from "../../src/document/condition.js";
import { ON_ONE_PAGE } from "../../src/document/places.js";
import { indicator } from "../../src/document/threshold/indicator.js";
import { type Standing, standingOn } from "../../src/document/threshold/standing.js";
import { englandInFull } from "../../src/england/england-in-full.js";
import type { Item } from "../../src/page/tree.js";
import { type Expanded, expand, factSets } from "../../src/ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule } from "../../src/ruleset/rule-set.js";

const national = englandInFull();
const standing = standingOn(national, "2026-11-22", ON_ONE_PAGE);
const { reading } = standing;
const all: readonly (ResolvedRule | ResolvedDuty)[] = [...national.rules, ...national.duties];

/** What a person reads of an item, line under line. */
function lines({ says, below = [] }: Item, depth = 0): readonly string[] {
  const own = says.map((inline) => (typeof inline === "string" ? inline : inline.says)).join("");
  return [
    `${"  ".repeat(depth)}${own}`,
    ...below.flatMap(({ items }) => items.flatMap((item) => lines(item, depth + 1))),
  ];
}

/** When a rule applies, as it is printed: before birth or not, and then its conditions. */
function conditionWords(one: ResolvedRule | ResolvedDuty, within: Standing = standing): string {
  const condition = indicator(one, within).below?.[0]?.items[0];
  if (condition === undefined) return "";
  return [birthOf(one, within.reading), ...lines(condition)].join("\n");
}

/** A text that only the same condition has. */
function canonical(tree: Expanded): unknown {
  if (tree.kind === "fact") return [tree.fact, [...tree.values].map(String).sort()];
  const parts = tree.parts.map(canonical);
  return tree.kind === "count" ? [tree.kind, [...tree.values].map(String).sort(), parts] : [tree.kind, parts];
}

/** Pairs that say the same of different children. */
function saidAlike(within: Standing): readonly string[] {
  const said = new Map<string, { readonly name: string; readonly tree: string }>();
  return [...within.ruleSet.rules, ...within.ruleSet.duties].flatMap((one) => {
    const words = conditionWords(one, within);
    const tree = JSON.stringify(canonical(expand(one.conditions, within.reading.spared)));
    const other = said.get(words);
    said.set(words, { name: one.name, tree });
    return other === undefined || other.tree === tree ? [] : [`${other.name} and ${one.name}: ${words}`];
  });
}

describe("in the national rules", () => {
  test("every rule and every duty is put into words", () => {
    expect(all.length).toBeGreaterThan(400);
    for (const one of all) expect(conditionWords(one), one.name).toMatch(/When:? [^\n]*\w/);
  });

  test("no two different conditions are put into the same words", () => {
    expect(saidAlike(standing)).toEqual([]);
  });

  test("two conditions that were put into the same words would be found", () => {
    const facts = national.facts.map((fact) => (fact.kind === "boolean" ? { ...fact, label: "It is so" } : fact));
    const alike = saidAlike(standingOn({ ...national, facts }, "2026-11-22", ON_ONE_PAGE));
    expect(alike.length).toBeGreaterThan(10);
  });

  test("no two different comparisons are put into the same words", () => {
    const said = new Map<string, string>();
    for (const { fact, values } of all.flatMap((one) => factSets(expand(one.conditions, reading.whole)))) {
      const found = reading.facts.get(fact);
      if (found === undefined) continue;
      const words = setWords(found, values, reading);
      const met = `${fact}: ${[...values].map(String).sort().join(", ")}`;
      expect(said.get(words) ?? met, words).toBe(met);
      said.set(words, met);
    }
    expect(said.size).toBeGreaterThan(400);
  });

  test("no name of a fact and no operator stands in what is said", () => {
    const ids = national.facts.map(({ id }) => id).filter((id) => /[A-Z]/.test(id));
    expect(ids).toContain("schoolAttendancePercent");
    const names = new RegExp(
      `\\b(?:${[...ids, "lessThan", "greaterThan", "notEqual", "notIn", "atLeast", "atMost"].join("|")})\\b|[<>=]`,
    );
    expect("schoolAttendancePercent < 50").toMatch(names);
    const found = all.flatMap((one) => lines(indicator(one, standing)).filter((line) => names.test(line)));
    expect(found).toEqual([]);
  });
});
