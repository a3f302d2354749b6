import { afterAll, describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import { neverBelowTheBaseline } from "../../src/testing/laws/above-the-baseline.js";
import { agreesWith } from "../../src/testing/laws/agreement.js";
import { SEED } from "../generated/runs.js";
import { everyLaw } from "../testing/every-law.js";
import { brokenBy, factsLeft } from "../testing/planted.js";

const seed = SEED;
const national = england();

const tried: string[] = [];
afterAll(() => console.info(tried.join("\n")));

describe("the national rules", () => {
  it.each(Object.entries(everyLaw(national, "agreementToHelp")))("keep the published law %s", (name, law) => {
    const kept = law({ seed });
    expect(kept.tried).toBeGreaterThanOrEqual(500);
    expect(kept.putToTheTest).toBeGreaterThan(50);
    tried.push(`${name}: ${kept.tried} tried, of which ${kept.putToTheTest} put it to the test`);
  });
});

describe("against the national rules a tool is found out, with three facts at most,", () => {
  it("where a tool has dropped one national rule that binds every council", () => {
    const dropped = national.rules.find(({ name }) => name === "no-one-to-care");
    const { bounds } = compile({ ...national, rules: national.rules.filter((rule) => rule !== dropped) });
    const found = brokenBy(() => neverBelowTheBaseline(national, national, { indicate: bounds, seed }));
    expect(found.message).toContain(`by ${dropped?.name}`);
    expect(Math.max(...factsLeft(found))).toBeLessThanOrEqual(3);
  });

  it.each(["injury-in-child-not-yet-mobile", "missing-now"])("where a tool lacks the national rule %s", (name) => {
    const other = compile({ ...national, rules: national.rules.filter((rule) => rule.name !== name) });
    const found = brokenBy(() => agreesWith(national, other.bounds, { seed }));
    expect(Math.max(...factsLeft(found))).toBeLessThanOrEqual(3);
    expect(found.message).toContain(name);
  });
});
