import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toResolvedJson } from "../../src/ruleset/print.js";
import { readRuleSet } from "../../src/ruleset/read.js";
import type { ResolvedRule, RuleSet } from "../../src/ruleset/rule-set.js";
import { runs } from "../generated/runs.js";
import {
  accepted,
  aRule,
  borchester,
  changed,
  fiveLevels,
  type Json,
  localBasis,
  theBorchester,
  theNational,
} from "./sets.js";

const words = { reason: "We do it otherwise.", basis: localBasis };

/** A parish within Borchester: the third layer. */
function parish(over: Json = {}): Json {
  return {
    ...changed(borchester({ id: "parish", version: "1.0.0", sources: [], rules: [] }), "/levels", undefined),
    extends: { id: "borchester", version: "2026.x" },
    ...over,
  };
}

const threeLevels: readonly Json[] = [
  { id: "green", name: "Green", route: "universal" },
  { id: "yellow", name: "Yellow", route: "early-help" },
  { id: "amber", name: "Amber", route: "child-in-need", takes: ["borchester:level-2"] },
  { id: "red", name: "Red", route: "child-protection" },
];

describe("three layers", () => {
  test("carry every rule to the scale on top, each layer on the one below", () => {
    const set = accepted(parish({ levels: threeLevels }), { bases: [theBorchester()] });
    expect(set.lineage.map(({ id }) => id)).toEqual(["england", "borchester", "parish"]);
    expect(Object.fromEntries(set.rules.map(({ name, event }) => [name, event.type]))).toMatchObject({
      "injured-baby": "red",
      "no-one-to-care": "amber",
      "young-carer": "amber",
      "half-of-school-missed": "amber",
    });
  });

  test("let the top replace what the middle put in place, and the old rule stays out", () => {
    const middle = theBorchester({ replaces: [{ rule: "young-carer", with: "half-of-school-missed", ...words }] });
    const rules = [aRule("third", "youngCarer", { event: { type: "level-2" } })];
    const replaces = [{ rule: "half-of-school-missed", with: "third", ...words }];
    const set = accepted(parish({ rules, replaces }), { bases: [middle] });
    expect(set.rules.map(({ name, replacedBy }) => [name, replacedBy])).toEqual(
      expect.arrayContaining([
        ["young-carer", "half-of-school-missed"],
        ["half-of-school-missed", "third"],
        ["third", undefined],
      ]),
    );
    expect(
      readRuleSet(parish({ rules, replaces: [{ ...replaces[0], rule: "young-carer" }] }), { bases: [middle] }),
    ).toMatchObject({
      problems: [{ code: "changed-twice" }],
    });
  });

  test("bring a replaced rule back when the top removes its replacement", () => {
    const middle = theBorchester({ replaces: [{ rule: "young-carer", with: "half-of-school-missed", ...words }] });
    const set = accepted(parish({ removes: [{ rule: "half-of-school-missed", ...words }] }), { bases: [middle] });
    expect(set.rules.find(({ name }) => name === "young-carer")).not.toHaveProperty("replacedBy");
  });

  test("add up whose rules speak for people of 18 and over", () => {
    const ages = { to: 25, reason: "Disabled people stay until 25.", basis: localBasis };
    const set = accepted(parish({ ages: { ...ages, to: 20 } }), { bases: [theBorchester({ ages })] });
    expect(set.ages).toMatchObject({ to: 20, sets: ["borchester", "parish"] });
  });

  test("are the same on a printed middle as on the middle itself", () => {
    const england = theNational();
    const printed = accepted(JSON.stringify(toResolvedJson(theBorchester())), { bases: [england] });
    const top = parish({ levels: threeLevels, places: [{ rule: "young-carer", at: "red", ...words }] });
    expect(accepted(top, { bases: [printed] })).toEqual(accepted(top, { bases: [theBorchester()] }));
  });
});

// Whatever a middle layer changes, one layer that says the same at once must end the same.
const change = fc.record({
  removed: fc.subarray(["young-carer", "parent-in-prison"]),
  lifted: fc.subarray(["no-one-to-care", "injured-baby", "in-police-protection"]),
  own: fc.subarray(["permanentlyExcluded", "notInEducation", "maracHeard"]),
});

describe("two layers without a scale of their own", () => {
  test("give the rules, levels and facts that one layer with both their changes gives", () => {
    fc.assert(
      fc.property(change, change, ({ removed, lifted, own }, more) => {
        const then = {
          removed: more.removed.filter((rule) => !removed.includes(rule)),
          lifted: more.lifted.filter((rule) => !lifted.includes(rule)),
          own: more.own.filter((fact) => !own.includes(fact)),
        };
        const below = theBorchester(changesOf({ removed, lifted, own }));
        const twice = accepted(parish(changesOf(then)), { bases: [below] });
        const [removes, lifts, facts] = [
          [...removed, ...then.removed],
          [...lifted, ...then.lifted],
          [...own, ...then.own],
        ];
        const once = theBorchester(changesOf({ removed: removes, lifted: lifts, own: facts }));
        expect(meaning(twice)).toEqual(meaning(once));
      }),
      runs(40),
    );
  });
});

function changesOf({ removed, lifted, own }: Readonly<Record<"removed" | "lifted" | "own", readonly string[]>>): Json {
  return {
    removes: removed.map((rule) => ({ rule, ...words })),
    places: lifted.map((rule) => ({ rule, at: "level-4-harm", ...words })),
    rules: own.map((fact) =>
      aRule(`on-${fact.toLowerCase()}`, fact, { event: { type: "level-2" }, basis: localBasis }),
    ),
  };
}

/** All of a set but which layer said what. */
function meaning({ rules, levels, facts, duties, actions, conditions }: RuleSet): object {
  const said = ({ name, event, conditions: on }: ResolvedRule) => ({ name, event, on });
  return {
    rules: rules.map(said).sort((a, b) => (a.name < b.name ? -1 : 1)),
    levels: levels.map(({ id }) => id),
    facts,
    duties,
    actions,
    conditions,
  };
}

describe("a scale", () => {
  test("of any cut of the four routes takes every rule to a route that is no lower", () => {
    const routes = ["universal", "early-help", "child-in-need", "child-protection"];
    const england = theNational();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }), (counts) => {
        const levels = routes.flatMap((route, rank) =>
          Array.from({ length: counts[rank] ?? 1 }, (_, place) => ({
            id: `${route}-${place}`,
            name: "A level",
            route,
          })),
        );
        const set = accepted(changed(borchester({ levels, rules: [] }), "/rules", []), { bases: [england] });
        for (const rule of set.rules) {
          const level = set.levels.find(({ id }) => id === rule.event.type);
          expect(level?.route).toBe(rule.origin.level);
        }
      }),
      runs(30),
    );
    expect(fiveLevels().length).toBe(5);
  });
});
