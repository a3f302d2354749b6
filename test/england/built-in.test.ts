import { england } from "levels-of-need/england";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import { loadRuleSet } from "../../src/node/load.js";

const read = await loadRuleSet("rules/england", { rootOn: CATALOGUE });

describe("the national set that is built into the package", () => {
  it("is the one that the reader reads from rules/england, to the last key", () => {
    expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(england()));
  });

  it("is the same frozen value at every call", () => {
    expect(england()).toBe(england());
    expect(Object.isFrozen(england().rules[0]?.conditions)).toBe(true);
  });

  it("reaches every route by rules, and early help, child in need and child protection by many", () => {
    const counts = new Map<string, number>();
    for (const { event } of england().rules) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(["child-in-need", "child-protection", "early-help"]);
    expect(Math.min(...counts.values())).toBeGreaterThan(20);
  });
});
