import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeRank } from "../../src/domain/route.js";
import type { Bounds } from "../../src/engine/indication.js";
import { england } from "../../src/england/england.js";
import type { Scalar } from "../../src/facts/comparison.js";
import { allValues } from "../../src/facts/values.js";
import { readRuleSet } from "../../src/ruleset/read.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { terrainOf } from "../../src/testing/cases/terrain.js";
import { overlaysOn } from "../../src/testing/made-up/overlays.js";
import { asked, type MadeUpCase, TODAY } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { factOf } from "./meaning.js";

const set = england();
const floor = asked({ ...set, rules: set.rules.filter(({ binding }) => binding !== "indicative") });
const children = writtenCases(set, { on: TODAY });
const { admits } = terrainOf(set);
const LEVELS = ["atLeast", "pointsTo", "couldBe"] as const;

function routes(bounds: Bounds): readonly number[] {
  return LEVELS.map((level) => routeRank(bounds[level].route));
}

/** The same child, whose family agrees to nothing or to all, takes part, and has every protection there is. */
function withAllThatProtects({ on, facts }: MadeUpCase, agreement: Scalar): MadeUpCase {
  const protecting = set.facts.filter(({ direction }) => direction === "protective");
  const highest = Object.fromEntries(protecting.map((fact) => [fact.id, allValues(fact).at(-1) ?? null]));
  return { on, facts: { ...facts, ...highest, agreementToHelp: agreement, carerEngagement: "takes-part" } };
}
const agreements = fc.constantFrom(...allValues(factOf("agreementToHelp", set)));

describe("a council's thresholds on top of England's", () => {
  it("P2 take no child below the route that the floor rules alone give, whatever they remove, replace, place or take, whatever is agreed to and whatever protects the child (sampled: 60 councils, 4 children each)", () => {
    let read = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        overlaysOn(set, "whatever"),
        fc.array(children, { minLength: 4, maxLength: 4 }),
        agreements,
        (file, cases, agreement) => {
          const overlay = readRuleSet(file, { bases: [set] });
          if (!overlay.ok) {
            refused += 1;
            return;
          }
          read += 1;
          const local = asked(overlay.value);
          for (const given of cases) {
            const least = routes(floor.bounds(given));
            const protectedChild = withAllThatProtects(given, agreement);
            for (const one of [given, protectedChild].filter(({ facts }) => admits(facts))) {
              const found = routes(local.bounds(one));
              expect(found.every((route, place) => route >= (least[place] ?? 0))).toBe(true);
            }
          }
        },
      ),
      runs(60),
    );
    // Both happen, or the law would hold for want of anything to hold of.
    expect(Math.min(read, refused)).toBeGreaterThan(5);
  });

  it("P12 are refused when they remove or replace a floor rule, each one of them", () => {
    const floors = set.rules.filter(({ binding }) => binding !== "indicative");
    const [file] = fc.sample(overlaysOn({ ...set, rules: floors.slice(0, 1) }, "whatever"), { numRuns: 1, seed: 1 });
    for (const { name } of floors) {
      const removes = [{ rule: name, reason: "It is not wanted.", basis: [] }];
      const read = readRuleSet({ ...file, rules: [], replaces: [], places: [], removes }, { bases: [set] });
      const codes = read.ok ? [] : read.problems.map(({ code }) => code);
      expect(codes, name).toContain("binding-rule");
    }
  });

  it("P12 say the same in two layers as in one, whatever the two change (sampled: 8 councils, 4 children each)", () => {
    const names = set.rules.filter(({ binding }) => binding === "indicative").map(({ name }) => name);
    const changes = fc.record({
      removed: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 6 }),
      lifted: fc.uniqueArray(fc.constantFrom(...set.rules.map(({ name }) => name)), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(changes, changes, fc.array(children, { minLength: 4, maxLength: 4 }), (below, above, cases) => {
        const removed = [...new Set([...below.removed, ...above.removed])];
        const lifted = [...new Set([...below.lifted, ...above.lifted])].filter((name) => !removed.includes(name));
        const part = (isIn: boolean): Changes => ({
          removed: removed.filter((name) => below.removed.includes(name) === isIn),
          lifted: lifted.filter((name) => below.lifted.includes(name) === isIn),
        });
        const once = layer("borchester", set, { removed, lifted });
        const twice = layer("parish", layer("borchester", set, part(true)), part(false));
        expect(meaning(twice)).toEqual(meaning(once));
        const [one, two] = [asked(once), asked(twice)];
        for (const given of cases) expect(two.bounds(given)).toEqual(one.bounds(given));
      }),
      runs(8),
    );
  });
});

interface Changes {
  readonly removed: readonly string[];
  readonly lifted: readonly string[];
}

/** A layer that removes some rules and lifts others to the highest level. */
function layer(id: string, base: RuleSet, { removed, lifted }: Changes): RuleSet {
  const basis = [{ source: id, force: "local policy", confidence: "A", checked: "2026-09-01" }];
  const why = { reason: "We find so.", basis };
  const file = {
    format: 1,
    id,
    version: "1.0.0",
    title: id,
    jurisdiction: "england",
    authority: { name: id },
    status: "draft",
    extends: { id: base.id, version: base.version },
    sources: [{ id, title: `${id} (fictional)`, kind: "local policy" }],
    removes: removed.map((rule) => ({ rule, ...why })),
    places: lifted.map((rule) => ({ rule, at: base.levels.at(-1)?.id, ...why })),
  };
  const read = readRuleSet(file, { bases: [base] });
  if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join("\n"));
  return read.value;
}

/** What the rules of a set come to, whichever layer said it. */
function meaning({ rules, duties, levels }: RuleSet): object {
  const said = rules.map(({ name, event, conditions, actions }) => ({ name, event, conditions, actions }));
  return { rules: said.toSorted((a, b) => (a.name < b.name ? -1 : 1)), duties, levels };
}
