import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emitModule } from "../../src/emit/emit-module.js";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { loaded, outcome } from "../emit/loaded.js";
import { casesFor } from "../generated/arbitrary-cases.js";
import { asked, type MadeUpCase, TODAY } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { spoiltCases } from "../generated/spoilt-cases.js";

/** A set with several cases for it, so that many cases share a module. */
function setsWith<Given>(
  cases: (set: RuleSet) => fc.Arbitrary<Given>,
): fc.Arbitrary<readonly [RuleSet, readonly Given[]]> {
  return ruleSets.chain((set) => fc.tuple(fc.constant(set), fc.array(cases(set), { minLength: 6, maxLength: 6 })));
}

function agreeOn(set: RuleSet, cases: readonly unknown[]): void {
  const emitted = loaded(emitModule(set).code);
  const compiled = asked(set);
  for (const given of cases) {
    expect(outcome(() => emitted.bounds(given))).toBe(outcome(() => compiled.bounds(given as MadeUpCase)));
  }
}

describe("the emitted module and the compiled rule set", () => {
  it("say the same, byte for byte, of 12,000 cases under 2,000 rule sets", () => {
    fc.assert(
      fc.property(setsWith(casesFor), ([set, cases]) => agreeOn(set, cases)),
      runs(2_000),
    );
  });

  it("refuse the same of 6,000 spoilt cases with the same problems", () => {
    fc.assert(
      fc.property(setsWith(spoiltCases), ([set, cases]) => agreeOn(set, cases)),
      runs(1_000),
    );
  });

  const national = england();
  const emitted = loaded(emitModule(national).code);
  const compiled = compile(national);
  const children = writtenCases(national, { on: TODAY });

  it("say the same of 1,500 children under the national rules", () => {
    fc.assert(
      fc.property(children, (given) => {
        expect(outcome(() => emitted.bounds(given))).toBe(outcome(() => compiled.bounds(given)));
      }),
      runs(1_500),
    );
  });

  it("refuse the same of 1,500 spoilt cases under the national rules", () => {
    fc.assert(
      fc.property(spoiltCases(national, children), (given) => {
        expect(outcome(() => emitted.bounds(given))).toBe(outcome(() => compiled.bounds(given as MadeUpCase)));
      }),
      runs(1_500),
    );
  });

  const stories = new URL("../golden/stories/", import.meta.url);
  const files = readdirSync(stories).filter((file) => file.endsWith(".json"));

  it.each(files)("say the same of the story %s", (file) => {
    const { on, facts }: MadeUpCase = JSON.parse(readFileSync(new URL(file, stories), "utf8"));
    expect(outcome(() => emitted.bounds({ on, facts }))).toBe(outcome(() => compiled.bounds({ on, facts })));
  });
});
