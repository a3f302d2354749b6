import { describe, expect, test } from "vitest";
import type { ReadOptions } from "../../src/ruleset/read.js";
import { CHANGES } from "./faults/changes.js";
import { CONDITIONS } from "./faults/conditions.js";
import { FACTS } from "./faults/facts.js";
import type { Fault } from "./faults/fault.js";
import { NAMES } from "./faults/names.js";
import { RULES } from "./faults/rules.js";
import { SHAPE } from "./faults/shape.js";
import { WORDINGS } from "./faults/wordings.js";
import { AS_ROOT, borchester, changed, faultsIn, type Json, national, problemsIn, theNational } from "./sets.js";

const england = theNational();

describe.each([
  ["shape", SHAPE],
  ["conditions", CONDITIONS],
  ["names", NAMES],
  ["facts", FACTS],
  ["rules and levels", RULES],
  ["wordings", WORDINGS],
  ["changes to what is inherited", CHANGES],
] as const)("a rule file with faulty %s is refused:", (_, faults) => {
  test.each(faults.map((fault) => [fault.is, fault] as const))("one that %s", (__, fault) => {
    expect(found(fault)).toEqual([...fault.found].sort());
  });
});

describe("every sentence", () => {
  const all = [SHAPE, CONDITIONS, NAMES, FACTS, RULES, WORDINGS, CHANGES].flat();
  const problems = all.flatMap((fault) => problemsIn(faulty(fault), optionsFor(fault)));

  test("is lower case, without full stop, and of one line", () => {
    expect(problems.length).toBeGreaterThan(150);
    for (const { says } of problems) expect(says).toMatch(/^(?:[a-z`]|\d).*[^.\n]$/);
  });

  test("says what to do or what was expected", () => {
    for (const { says } of problems) expect(says).toMatch(/;|expected|did you mean|must not/);
  });

  test("uses no word of a programmer", () => {
    const words = /undefined|boolean|string|array|invalid|regex|zod|schema/i;
    for (const { says } of problems) expect(says.replaceAll(/`[^`]*`/g, "")).not.toMatch(words);
  });
});

function found(fault: Fault): readonly string[] {
  return [...faultsIn(faulty(fault), optionsFor(fault))].sort();
}

function faulty(fault: Fault): Json {
  const sound = fault.into === "national" ? national() : borchester();
  return fault.change.reduce((set, [at, part]) => changed(set, at, part), sound);
}

function optionsFor(fault: Fault): ReadOptions {
  return fault.into === "national" ? AS_ROOT : { bases: [england] };
}
