import * as fc from "fast-check";
import { describe, it } from "vitest";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { usable } from "../generated/arbitrary-learning.js";
import { ruleSets } from "../generated/arbitrary-rule-sets.js";
import { unshrunk } from "../generated/runs.js";
import { findNone, hidingADifference, leftOut, misleading } from "./answer-faults.js";

const pairs = usable(setsWithCase(ruleSets));

describe("each answer to a question", () => {
  it("leads to what giving it as a fact leads to", () => {
    fc.assert(
      fc.property(pairs, (pair) => findNone(pair, misleading)),
      unshrunk(180),
    );
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
