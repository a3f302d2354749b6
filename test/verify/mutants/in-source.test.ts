import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PLANTED_FAULTS, type PlantedFault } from "../../properties/planted-faults.js";
import { CHECKER_MUTANTS } from "../solver/checker-mutants.js";
import { ENCODING_MUTANTS } from "../solver/encoding-mutants.js";
import { SOLVER_MUTANTS } from "../solver/solver-mutants.js";
import { ABSTRACTION_MUTANTS } from "./abstraction-mutants.js";
import { EFFECT_MUTANTS } from "./effect-mutants.js";
import { ENCODER_MUTANTS } from "./encoder-mutants.js";
import { FORM_MUTANTS } from "./form-mutants.js";
import { PROPERTY_MUTANTS } from "./property-mutants.js";
import { REPORT_MUTANTS } from "./report-mutants.js";

/** Every list of faults that are planted in `src`, with the least that must be in it. */
const LISTS: readonly (readonly [string, number, readonly PlantedFault[]])[] = [
  ["the engine", 20, PLANTED_FAULTS],
  ["the solver", 10, SOLVER_MUTANTS],
  ["the checker", 5, CHECKER_MUTANTS],
  ["encodings", 5, ENCODING_MUTANTS],
  ["the encoder", 20, ENCODER_MUTANTS],
  ["the abstraction", 20, ABSTRACTION_MUTANTS],
  ["what is read off the form of rules", 15, FORM_MUTANTS],
  ["properties", 30, PROPERTY_MUTANTS],
  ["the effect of comparisons", 10, EFFECT_MUTANTS],
  ["reports", 30, REPORT_MUTANTS],
];

/** What makes a fault one that cannot be planted; whoever changes the line gives the fault the new one. */
function unplantable({ file, says, was, is }: PlantedFault): readonly string[] {
  const times = sourceOf(file).split(was).length - 1;
  if (times === 1 && was !== is) return [];
  const why = times === 1 ? "changes nothing" : `stands ${times} times in src/${file}, not once`;
  return [`"${says}": ${why}: ${was}`];
}

describe("a fault that is listed in order to be planted", () => {
  it.each(LISTS)("in %s changes a piece of the source that stands there exactly once", (_, least, faults) => {
    expect(faults.flatMap(unplantable)).toEqual([]);
    expect(faults.length).toBeGreaterThanOrEqual(least);
  });

  it("has a name of its own", () => {
    for (const [, , faults] of LISTS) {
      const names = faults.map(({ says }) => says);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it("is found out where its line is not there, is there twice, or stays as it is", () => {
    const [fault] = PLANTED_FAULTS;
    if (fault === undefined) throw new Error("nothing is listed");
    expect(unplantable({ ...fault, was: "no such line" })).toEqual([expect.stringMatching(/stands 0 times/)]);
    expect(unplantable({ ...fault, was: "import" })).toEqual([expect.stringMatching(/stands \d+ times/)]);
    expect(unplantable({ ...fault, is: fault.was })).toEqual([expect.stringMatching(/changes nothing/)]);
  });
});

function sourceOf(file: string): string {
  try {
    return readFileSync(new URL(`../../../src/${file}`, import.meta.url), "utf8");
  } catch {
    return "";
  }
}
