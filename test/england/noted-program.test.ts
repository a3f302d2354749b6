import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { heldBlank } from "../../src/engine/held.js";
import { buildProgram, programFor } from "../../src/engine/program/build-program.js";
import { noteProgram } from "../../src/engine/program/noted.js";
import type { Program } from "../../src/engine/program/program.js";
import { turnsOn } from "../../src/engine/program/turns-on.js";
import type { Decidable } from "../../src/engine/program/written.js";
import { england } from "../../src/england/england.js";
import { englandInFull } from "../../src/england/england-in-full.js";
import { packWithProgram } from "../../src/england/pack-with-program.js";
import { partsAt } from "../../src/england/part-places.js";
import { fromNoted } from "../../src/england/program/from-noted.js";
import { unpackParts } from "../../src/england/unpack.js";
import type { PackedSet } from "../../src/england/unpack-with-program.js";
import type { Condition } from "../../src/facts/comparison.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { TODAY } from "../generated/asked.js";
import { runs } from "../generated/runs.js";

/** A set as it comes out of the package, with its program noted. */
function unpacked(packed: PackedSet): { readonly ruleSet: RuleSet; readonly conditions: readonly Condition[] } {
  const parts = unpackParts(packed);
  const conditions = partsAt(packed.conditions, parts) as readonly Condition[];
  return { ruleSet: noted(parts.at(-1) as RuleSet, packed, conditions), conditions };
}

function noted(ruleSet: RuleSet, { program }: PackedSet, conditions: readonly Condition[]): RuleSet {
  return noteProgram(ruleSet, (...given) => fromNoted(JSON.parse(program), conditions, ...given));
}

/** All that a program holds, as text, with so many of its formulas. */
function textOf(program: Program, conditions: readonly Condition[], formulas: number): string {
  const { facts, gates, rules, duties, dangers, readings, steps, whens, nothingKnown, written, factOf, index } =
    program;
  const blank = heldBlank(program).sheet;
  const all = (one: Decidable) => ({
    ...{ direct: one.direct, certain: one.certain, possible: one.possible, leaves: one.leaves, named: one.named },
    ...{ twice: one.twice, groups: one.named.map((fact) => one.groups.get(fact)) },
  });
  const decidables = conditions.map((condition) => all(written.decidable(condition)));
  const said = {
    facts: facts.map(({ id, place, word, words, values, numberOf, classAt, count, alone, all: every }) => ({
      ...{ id, place, word, words, values, numberOf: [...numberOf], classAt, count, alone, every },
    })),
    index: [...index.keys()],
    factOf: [...factOf].map(([id, { place }]) => [id, place]),
    gates: gates.map((some) => some.map(({ fact, classes }) => [fact.id, classes])),
    decidables,
    formulas: Array.from({ length: formulas }, (_, place) => written.formulas.at(place)),
    rules: rules.map((one) => [one.rule.name, one.rank, all(one), turnsOn(one, program, blank.onGiven)]),
    duties: duties.map((one) => [one.duty.name, all(one)]),
    dangers: dangers.map(({ place, applies, danger }) => [place, all(applies), danger, written.formulas.at(danger)]),
    readings: readings.map(({ fact, reading, reads, when, turnsOn: on }) => [fact.id, reading, reads, when, on]),
    steps: Object.entries(steps).map(([key, part]) => [
      key,
      ArrayBuffer.isView(part) ? [...(part as Int32Array)] : part,
    ]),
    whens: [...whens],
    // What is new gets the next place, which is the same where the same conditions were made ready before.
    strangers: rules
      .slice(0, conditions.length === 0 ? 0 : 3)
      .map(({ rule }) => all(written.decidable({ any: [{ not: rule.conditions }] }))),
    sheets: [nothingKnown, blank].map(({ left, read, values }) => [[...left], [...read], [...values]]),
    sizes: [nothingKnown.isKnown.length, nothingKnown.open.length],
  };
  return JSON.stringify(said);
}

function formulasIn({ program }: PackedSet): number {
  return JSON.parse(program).formulas[0];
}

/** The same set, built as a set is that has no program beside it. */
function builtText(packed: PackedSet): string {
  const { ruleSet, conditions } = unpacked(packed);
  const program = buildProgram(ruleSet);
  for (const condition of conditions) program.written.decidable(condition);
  return textOf(program, conditions, formulasIn(packed));
}

function notedText(packed: PackedSet): string {
  const { ruleSet, conditions } = unpacked(packed);
  return textOf(programFor(ruleSet), conditions, formulasIn(packed));
}

const national = packWithProgram(england());

describe("the program that is noted beside a rule set", () => {
  it("is for the national set the one that is built from it, to the last number", () => {
    expect(programFor(england()).rules[0]?.turnsOnNothing).toBeDefined();
    expect(textOf(programFor(england()), [], 0)).toBe(textOf(buildProgram(england()), [], 0));
    expect(notedText(national)).toBe(builtText(national));
  });

  it("is so for 300 sets that are made up", () => {
    fc.assert(
      fc.property(ruleSets, (ruleSet) => {
        const packed = packWithProgram(ruleSet);
        expect(notedText(packed)).toBe(builtText(packed));
      }),
      runs(300),
    );
  });

  it("is packed the same every time", () => {
    expect(packWithProgram(structuredClone(england()))).toEqual(national);
  });

  it.each(Object.keys(JSON.parse(national.program)))("would be found out with one wrong number in %s", (key) => {
    const said = JSON.parse(national.program);
    const program = JSON.stringify({ ...said, [key]: spoilt(said[key]) });
    expect(program).not.toBe(national.program);
    const outcome = () => {
      try {
        return notedText({ ...national, program });
      } catch {
        return "nothing";
      }
    };
    expect(outcome()).not.toBe(builtText(national));
  });

  it("would be found out with its conditions in another order", () => {
    const { ruleSet, conditions } = unpacked(national);
    const turned = [...conditions].reverse();
    noted(ruleSet, national, turned);
    expect(textOf(programFor(ruleSet), conditions, formulasIn(national))).not.toBe(builtText(national));
  });

  it("is not taken for a set that is merely equal", () => {
    const copy = structuredClone(england());
    expect(programFor(copy)).not.toBe(programFor(england()));
    expect(programFor(copy).rules[0]?.turnsOnNothing).toBeUndefined();
    expect(programFor(england())).toBe(programFor(england()));
  });

  it("is noted beside the set in full as well", () => {
    expect(programFor(englandInFull()).rules[0]?.turnsOnNothing).toBeDefined();
    expect(programFor(englandInFull()).rules.map(({ rule }) => rule.examples === undefined)).not.toContain(true);
  });

  it("says of 200 children what the built one says, with all answers of one in ten", () => {
    const [asNoted, asBuilt] = [compile(england()), compile(structuredClone(england()))];
    let count = 0;
    fc.assert(
      fc.property(writtenCases(england(), { on: TODAY }), (given) => {
        const [one, other] = [asNoted, asBuilt].map((set) => JSON.stringify([set.indicate(given), set.bounds(given)]));
        expect(one).toBe(other);
        if (count++ % 10 === 0) expect(asNoted.answers(given)).toEqual(asBuilt.answers(given));
      }),
      runs(200),
    );
  });
});

/** The same with one number in the middle of it one higher, or the first one where all are lists. */
function spoilt(part: unknown): unknown {
  if (typeof part === "number") return part + 1;
  if (Array.isArray(part)) {
    const lists = part.flatMap((one, place) => (Array.isArray(one) && one.length > 0 ? [place] : []));
    const place = lists.length > 0 ? (lists[lists.length >> 1] ?? 0) : part.length >> 1;
    return part.map((one, at) => (at === place ? spoilt(one) : one));
  }
  return Object.fromEntries(
    Object.entries(part as object).map(([key, one], at) => [key, at === 0 ? spoilt(one) : one]),
  );
}
