import { england } from "levels-of-need/england";
import { englandInFull } from "levels-of-need/england-in-full";
import { describe, expect, it } from "vitest";
import { runExamples } from "../../src/engine/examples.js";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import { loadRuleSet } from "../../src/node/load.js";
import { toResolvedJson } from "../../src/ruleset/print.js";
import { type ReadOptions, readRuleSet } from "../../src/ruleset/read.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

const read = await loadRuleSet("rules/england", { rootOn: CATALOGUE });

/** What of a set decides and explains. */
function withoutPages({ rules, duties, cases: _, ...rest }: RuleSet): string {
  const bare = ({
    about: _about,
    examples: _examples,
    ...said
  }: RuleSet["rules"][number] | RuleSet["duties"][number]) => said;
  return JSON.stringify({ ...rest, rules: rules.map(bare), duties: duties.map(bare) });
}

describe("the national set that is built into the package", () => {
  it("is, in full, the one that the reader reads from rules/england, to the last key", () => {
    expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(englandInFull()));
  });

  it("has without its pages the same digest, and all else the same to the byte", () => {
    expect(england().digest).toBe(englandInFull().digest);
    expect(withoutPages(england())).toBe(withoutPages(englandInFull()));
  });

  it("has pages and examples in full, and neither otherwise", () => {
    const withPage = ({ rules, duties }: RuleSet) => [...rules, ...duties].filter((one) => one.about && one.examples);
    expect(withPage(englandInFull()).length).toBe(englandInFull().rules.length + englandInFull().duties.length);
    expect(withPage(england())).toEqual([]);
    expect(runExamples(england()).run).toBe(0);
    expect(runExamples(englandInFull()).run).toBeGreaterThan(1_000);
  });

  it.each([england, englandInFull])("is the same value at every call, frozen all the way down", (national) => {
    expect(national()).toBe(national());
    expect(unfrozen(national())).toEqual([]);
  });

  it("reaches every route by rules, and early help, child in need and child protection by many", () => {
    const counts = new Map<string, number>();
    for (const { event } of england().rules) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(["child-in-need", "child-protection", "early-help"]);
    expect(Math.min(...counts.values())).toBeGreaterThan(20);
  });
});

describe("a council's set", async () => {
  const folder = "examples/councils/borchester";
  const [onBare, onFull] = [
    await loadRuleSet(folder, { bases: [england()] }),
    await loadRuleSet(folder, { bases: [englandInFull()] }),
  ].map((one) => (one.ok ? one.value : undefined));
  const again = (set: RuleSet | undefined, bases: ReadOptions["bases"] = []) => {
    const printed = readRuleSet(JSON.stringify(set && toResolvedJson(set)), { bases });
    return printed.ok ? printed.value.digest : printed.problems;
  };

  it("says the same on either, but for the pages that it inherits", () => {
    expect(onBare?.digest).toBe(onFull?.digest);
    expect(onBare && withoutPages(onBare)).toBe(onFull && withoutPages(onFull));
  });

  it("can be printed on the one and read back on the other", () => {
    expect(again(onBare, [englandInFull()])).toBe(onFull?.digest);
    expect(again(onFull, [england()])).toBe(onFull?.digest);
  });
});

function unfrozen(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozen)];
}
