import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emitModule } from "../../src/emit/emit-module.js";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import type { Case } from "../../src/facts/case.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { loaded, outcome } from "../emit/loaded.js";
import { TODAY } from "../generated/asked.js";
import { SEED } from "../generated/runs.js";
import { spoiltCases } from "../generated/spoilt-cases.js";

/** Faults in an emitted module, each as what is replaced by what. */
const FAULTS: readonly (readonly [fault: string, find: RegExp, put: string])[] = [
  ["a rule that takes any where it should take all", /(function decideAll1[\s\S]*?) & (?!15)/, "$1 | "],
  ["a rule that takes all where it should take any", /(function decideAll1[\s\S]*?) \| /, "$1 & "],
  ["no cautious reading", /^ {2}readings: \[[\s\S]*?^ {2}\],/m, "  readings: [],"],
  ["readings that count whatever is known", /^function decideReadings1\(w, s\) \{/m, "$&\n  return s.fill(15);"],
  ["no question of danger", /^ {2}dangers: \[[\s\S]*?^ {2}\],/m, "  dangers: [],"],
  ["facts that say nothing of other facts", /"gates":\[\[.*?\]\]\]/g, '"gates":[]'],
  ["counts that hold by none", /"met":\[false/g, '"met":[true'],
  ["a set that is always in force", /^ {4}null,$/m, '    {"ofChild":[],"ofGrownUp":[]},'],
  ["a rule that is never in force", /("ofChild":\[\[0,\d+\]\])/, '"ofChild":[[1,9]]'],
  ["levels in another order", /^ {2}levels: \[\n(.*\n)(.*\n)/m, "  levels: [\n$2$1"],
  ["another age at which childhood ends", /ADULT_MONTHS = 216/, "ADULT_MONTHS = 204"],
  ["facts that are inherited", /if \(inherits && .*\) continue;/, ""],
  ["other words in a refusal", /a case has only/, "a case only has"],
  ["no look at keys that do not belong", /if \(key !== "on" .*\) return false;/, ""],
];

describe("the comparison of emitted and compiled", () => {
  const national = england();
  const compiled = compile(national);
  const { code } = emitModule(national);
  const folder = new URL("../golden/stories/", import.meta.url);
  const stories = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")))
    .map(({ on, facts }) => ({ on, facts }));
  const children = writtenCases(national, { on: TODAY });
  const sampled = (numRuns: number) => ({ seed: SEED, numRuns });
  const cases: readonly unknown[] = [
    ...stories,
    ...fc.sample(children, sampled(300)),
    ...fc.sample(spoiltCases(national, children), sampled(600)),
    { on: "2026-11-21", facts: Object.assign(Object.create({ injuryPresent: true }), { ageMonths: 3 }) },
  ];
  const expected = cases.map((given) => outcome(() => compiled.bounds(given as Case)));

  /** How many cases come out otherwise than they should. */
  function differing(text: string): number {
    const { bounds } = loaded(text);
    return cases.filter((given, place) => outcome(() => bounds(given)) !== expected[place]).length;
  }

  it("finds nothing in the module as it is", () => {
    expect(differing(code)).toBe(0);
  });

  it.each(FAULTS)("finds %s", (_, find, put) => {
    const faulty = code.replace(find, put);
    expect(faulty).not.toBe(code);
    expect(differing(faulty)).toBeGreaterThan(0);
  });
});
