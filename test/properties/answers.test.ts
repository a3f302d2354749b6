import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { usable } from "../generated/arbitrary-learning.js";
import { unshrunk } from "../generated/runs.js";
import { findNone, hidingADifference, leftOut, misleading } from "./answer-faults.js";
import { engineWith } from "./faulty-engine.js";
import type { PlantedFault } from "./planted-faults.js";

const NARROW = "engine/program/narrow-further.ts";

/** What deciding no more than turns on an answer could leave out. */
const FAULTS: readonly PlantedFault[] = [
  {
    says: "what an answer says of another fact is forgotten",
    file: NARROW,
    was: "for (const gate of gates[fact.place] ?? []) if (!narrow(gate.fact, gate.classes)) return false;",
    is: "",
  },
  {
    says: "readings are not looked at again",
    file: NARROW,
    was: "for (const reading of readings) {",
    is: "for (const reading of readings.slice(0, 0)) {",
  },
  {
    says: "whether a reading counts is not decided again",
    file: NARROW,
    was: "for (const group of whens) decideGroups(group, group + 1, steps, to.values);",
    is: "",
  },
  {
    says: "groups are decided before those of which they are made",
    file: NARROW,
    was: ".sort((a, b) => a - b)",
    is: ".sort((a, b) => b - a)",
  },
  {
    says: "only what turns on the fact itself is decided again",
    file: NARROW,
    was: "if (only !== undefined && others.length === 0) {",
    is: "if (only !== undefined) {",
  },
];

const pairs = usable(setsWithCase(ruleSets));

describe("each answer to a question", () => {
  it("leads to what giving it as a fact leads to", () => {
    fc.assert(
      fc.property(pairs, (pair) => findNone(pair, misleading)),
      unshrunk(500),
    );
  });

  it.each(FAULTS.map((fault) => [fault.says, fault] as const))("is found to mislead where %s", async (_, fault) => {
    const faulty = await engineWith(fault);
    const found = fc.check(
      fc.property(pairs, (pair) => misleading(pair, faulty).length === 0),
      unshrunk(500),
    );
    expect(found.failed).toBe(true);
  });

  it("leads where each single value in it leads", () => {
    fc.assert(
      fc.property(pairs, (pair) => findNone(pair, hidingADifference)),
      unshrunk(140),
    );
  });

  it("is one of several that together leave out no value but those that contradict the case", () => {
    fc.assert(
      fc.property(pairs, (pair) => findNone(pair, leftOut)),
      unshrunk(180),
    );
  });
});
