import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { usable } from "../generated/arbitrary-learning.js";
import { asked, type MadeUpCase } from "../generated/asked.js";
import { runs } from "../generated/runs.js";

const pairs = usable(setsWithCase(ruleSets));

describe("what goes out", () => {
  it("is frozen all the way down", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const thresholds = asked(set);
        for (const answer of [thresholds.indicate(given), thresholds.bounds(given), thresholds.answers(given)]) {
          expect(unfrozen(answer)).toEqual([]);
        }
      }),
      runs(100),
    );
  });

  it("shares nothing with the case, which stays as it was and can be changed afterwards", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const mine = structuredClone(given);
        const said = asked(set).indicate(mine);
        const bytes = JSON.stringify(said);
        expect(mine).toEqual(given);
        for (const value of [mine.facts, ...Object.values(mine.facts)]) scribbleOn(value);
        expect(JSON.stringify(said)).toBe(bytes);
      }),
      runs(150),
    );
  });

  it("is the same to the byte of a case that inherits what it does not say, or says it by symbols", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const facts = { ...withHeirs(given.facts), [Symbol("of a form")]: { kept: ["by the form"] } };
        const said = asked(set).indicate({ ...given, facts });
        expect(JSON.stringify(said)).toBe(JSON.stringify(asked(set).indicate(given)));
        expect(unfrozen(said)).toEqual([]);
      }),
      runs(150),
    );
  });

  it("is the same to the byte from a copy of the rule set and of the case", () => {
    fc.assert(
      fc.property(pairs, ([set, given]) => {
        const said = JSON.stringify(asked(set).indicate(given));
        const [copyOfSet, copyOfCase] = structuredClone([set, given] as const);
        expect(JSON.stringify(asked(copyOfSet).indicate(copyOfCase))).toBe(said);
      }),
      runs(150),
    );
  });

  it("does not depend on what was asked before, between or meanwhile", () => {
    fc.assert(
      fc.property(fc.tuple(pairs, pairs), ([[set, given], [otherSet, otherCase]]) => {
        const alone = JSON.stringify(asked(set).indicate(given));
        const [thresholds, others] = [asked(set), asked(otherSet)];
        const meddling = { ...given.facts };
        for (const [id, value] of Object.entries(given.facts)) {
          const get = (): typeof value => {
            others.indicate(otherCase);
            thresholds.indicate(given);
            return value;
          };
          Object.defineProperty(meddling, id, { get, enumerable: true });
        }
        expect(JSON.stringify(thresholds.indicate({ ...given, facts: meddling }))).toBe(alone);
        expect(JSON.stringify(thresholds.indicate(given))).toBe(alone);
      }),
      runs(100),
    );
  });
});

/** Paths to every object in the value that can still be changed. */
function unfrozen(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const within = Reflect.ownKeys(value).flatMap((key) => unfrozen(Reflect.get(value, key), `${path}/${String(key)}`));
  return Object.isFrozen(value) ? within : [path, ...within];
}

/** The same facts, each part of a value on a prototype that has every end. */
function withHeirs(facts: MadeUpCase["facts"]): MadeUpCase["facts"] {
  const every = { from: "inherited", to: "inherited", oneOf: ["inherited"] };
  const heirs = Object.entries(facts).map(([id, value]) => [
    id,
    typeof value === "object" && value !== null ? Object.assign(Object.create(every), value) : value,
  ]);
  return Object.fromEntries(heirs) as MadeUpCase["facts"];
}

function scribbleOn(value: unknown): void {
  if (typeof value === "object" && value !== null) Object.assign(value, { oneOf: ["scribbled"], from: "scribbled" });
}
