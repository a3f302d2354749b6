import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import { loadRuleSet } from "../../src/node/load.js";
import { toResolvedJson } from "../../src/ruleset/print.js";
import { accepted, borchester, faultsIn } from "./sets.js";

const read = await loadRuleSet("rules/england", { rootOn: CATALOGUE });

describe("the national rules", () => {
  test("have no problem", () => {
    const problems = read.ok ? [] : read.problems.map(({ at, says, place }) => `${place?.file}${at}: ${says}`);
    expect(problems).toEqual([]);
  });

  test("print to a set that reads back to the same digest", () => {
    if (!read.ok) throw new Error("they have problems");
    expect(read.value.rules.length).toBeGreaterThan(100);
    const again = accepted(JSON.stringify(toResolvedJson(read.value)), { bases: [read.value] });
    expect(again.digest).toBe(read.value.digest);
  });

  test("bear a council's set on top of them", () => {
    if (!read.ok) throw new Error("they have problems");
    const set = borchester({ rules: [] });
    expect(faultsIn(set, { bases: [read.value] })).toEqual([]);
  });
});
