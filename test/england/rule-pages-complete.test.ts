import { describe, expect, it } from "vitest";
import { england } from "../../src/england/england.js";

const { rules, duties } = england();
const all = [...rules, ...duties];

describe("the page of every national rule and duty", () => {
  it("is asked of rules and duties that are there", () => {
    expect(rules.map(({ name }) => name)).toContain("immediate-danger");
    expect(duties.map(({ name }) => name)).toContain("fgm-police-report");
  });

  it("says what it does not mean, what would end it and whom it may catch wrongly", () => {
    expect(all.filter(({ about }) => about === undefined).map(({ name }) => name)).toEqual([]);
  });

  it("names an ordinary explanation to think of first", () => {
    const without = rules.filter(({ about }) => about !== undefined && about.ordinary.length === 0);
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});
