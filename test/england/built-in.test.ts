import { england } from "levels-of-need/england";
import { describe, expect, it } from "vitest";
import { loadRuleSet } from "../../src/node/load.js";

const read = await loadRuleSet("rules/england", { as: "root" });

describe("the national set that is built into the package", () => {
  it("is the one that the reader reads from rules/england, to the last key", () => {
    expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(england()));
  });

  it("is the same frozen value at every call", () => {
    expect(england()).toBe(england());
    expect(Object.isFrozen(england().rules[0]?.conditions)).toBe(true);
  });

  it("holds floor rules that each rest on a source somebody has read", () => {
    const floors = england().rules.filter(({ binding }) => binding !== "indicative");
    expect(floors.length).toBeGreaterThan(15);
    const without = floors.filter(({ basis }) => !basis.some(({ confidence }) => confidence === "A"));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it("says of each rule since when it holds, how soon somebody acts, and whether the family is told", () => {
    const silent = england().rules.filter(({ inForce, urgency, tell }) => !inForce?.from || !urgency || !tell);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it("reaches every route by rules, and early help, child in need and child protection by many", () => {
    const counts = new Map<string, number>();
    for (const { event } of england().rules) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(["child-in-need", "child-protection", "early-help"]);
    expect(Math.min(...counts.values())).toBeGreaterThan(20);
  });
});
