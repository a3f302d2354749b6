import { describe, expect, test } from "vitest";
import { routeRank } from "../../src/domain/route.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import {
  accepted,
  aRule,
  borchester,
  changed,
  faultsIn,
  fiveLevels,
  type Json,
  localBasis,
  theBorchester,
  theNational,
} from "./sets.js";

const words = { reason: "We do it otherwise.", basis: localBasis };

/** Where each rule stands in a set. */
function standing(set: RuleSet): Readonly<Record<string, string>> {
  return Object.fromEntries(set.rules.map(({ name, event }) => [name, event.type]));
}

/** The five levels, with what some of them take from below. */
function taking(takes: Readonly<Record<string, readonly string[]>>): Json[] {
  return fiveLevels().map((level) => {
    const taken = takes[String(level.id)];
    return taken === undefined ? level : { ...level, takes: taken };
  });
}

describe("an inherited rule on a council's own scale", () => {
  test("lands on the lowest level of its route", () => {
    expect(standing(theBorchester())).toEqual({
      "in-police-protection": "level-4-harm",
      "injured-baby": "level-4-harm",
      "two-alarms": "level-3",
      "no-one-to-care": "level-3",
      "young-carer": "level-2",
      "parent-in-prison": "level-2",
      "half-of-school-missed": "level-2",
    });
  });

  test("lands on the level that takes the one on which it stood", () => {
    const set = theBorchester({
      levels: taking({ "level-4-need": ["england:child-in-need"], "level-3": ["england:early-help"] }),
    });
    expect(standing(set)).toMatchObject({ "no-one-to-care": "level-4-need", "young-carer": "level-3" });
  });

  test("keeps in mind which set it comes from, and where that set put it", () => {
    const rule = theBorchester().rules.find(({ name }) => name === "no-one-to-care");
    expect(rule?.origin).toEqual({ set: "england", level: "child-in-need" });
  });

  test("stands where it stood if the council has no scale of its own", () => {
    const rules = [aRule("own", "permanentlyExcluded", { basis: localBasis })];
    const set = accepted(changed(borchester({ rules }), "/levels", undefined), { bases: [theNational()] });
    expect(set.levels.map(({ id, origin }) => `${origin.set}:${id}`)).toContain("england:child-in-need");
    expect(standing(set)).toMatchObject({ "no-one-to-care": "child-in-need", own: "early-help" });
  });
});

describe("a council", () => {
  test("replaces an indicative rule by one of its own, and both stay visible", () => {
    const set = theBorchester({ replaces: [{ rule: "young-carer", with: "half-of-school-missed", ...words }] });
    const rule = set.rules.find(({ name }) => name === "young-carer");
    expect(rule?.replacedBy).toBe("half-of-school-missed");
    expect(rule?.changedBy).toEqual([{ set: "borchester", how: "replaced", ...words }]);
  });

  test("removes an indicative rule, and the reason stays", () => {
    const set = theBorchester({ removes: [{ rule: "young-carer", ...words }] });
    expect(standing(set)).not.toHaveProperty("young-carer");
    expect(set.removed).toEqual([{ set: "borchester", rule: "young-carer", ...words }]);
  });

  test("never gives the name of a removed rule to another, nor does a set above it", () => {
    const county = theBorchester({ removes: [{ rule: "young-carer", ...words }] });
    const parish = borchester({
      id: "parish",
      extends: { id: "borchester", version: "2026.2.0" },
      sources: [],
      levels: undefined,
      rules: [aRule("young-carer", "youngCarer", { event: { type: "level-2" }, basis: localBasis })],
    });
    expect(faultsIn(JSON.stringify(parish), { bases: [county] })).toEqual(["already-defined at /rules/0/name"]);
  });

  test("places any rule higher, a floor too", () => {
    const set = theBorchester({
      places: [
        { rule: "young-carer", at: "level-4-need", ...words },
        { rule: "in-police-protection", at: "level-4-harm", ...words },
      ],
    });
    expect(standing(set)).toMatchObject({ "young-carer": "level-4-need", "in-police-protection": "level-4-harm" });
    expect(set.rules[0]?.changedBy?.length).toBe(1);
  });

  test("varies what a safety floor asks for and nothing else of it, and who approved that stays", () => {
    const [before, after] = [theBorchester(), theBorchester({ responses: [response] })].map((set) =>
      set.rules.find(({ name }) => name === "injured-baby"),
    );
    expect(after).toEqual({
      ...before,
      actions: ["write-down"],
      changedBy: [
        {
          set: "borchester",
          how: "varied",
          reason: response.reason,
          basis: response.basis,
          approvedBy: response.approvedBy,
        },
      ],
    });
  });

  test("inherits words for conditions, counts, duties, actions, clocks and sources", () => {
    const set = theBorchester();
    expect(Object.keys(set.conditions)).toEqual(["young-baby"]);
    expect(set.counts.map(({ id }) => id)).toEqual(["alarms"]);
    expect(set.duties.map(({ name, origin }) => `${origin.set}:${name}`)).toEqual(["england:private-fostering"]);
    expect(set.actions.map(({ id }) => id)).toEqual(["ring-now", "write-down"]);
    expect(set.timescales.map(({ id }) => id)).toEqual(["one-day"]);
    expect(set.sources.map(({ id }) => id)).toEqual(["the-act", "the-guidance", "borchester-2026"]);
  });

  test("may use what it inherits in rules of its own", () => {
    const rule = aRule("many-alarms", "strangulation", {
      conditions: { all: [{ condition: "young-baby" }, { fact: "alarms", operator: "greaterThan", value: 0 }] },
      event: { type: "level-3" },
      actions: ["write-down"],
      justification: "Babies cannot ask for help.",
    });
    expect(faultsIn(borchester({ rules: [rule] }), { bases: [theNational()] })).toEqual([]);
  });

  test("inherits no approval: the set below was approved, not this one", () => {
    const bases = [theNational({ approval: { by: "the nation", on: "2026-09-01", reviewBy: "2027-09-01" } })];
    expect(accepted(changed(borchester(), "/approval", undefined), { bases }).approval).toBeUndefined();
  });

  test("says itself for whom of 18 and over it is used, and its rules are then known by it", () => {
    const ages = { to: 25, reason: "Disabled people stay until 25.", basis: localBasis };
    expect(theBorchester({ ages }).ages).toEqual({ ...ages, sets: ["borchester"] });
    expect(theBorchester().ages).toEqual({});
    const rule = aRule("adult", "permanentlyExcluded", {
      event: { type: "level-2" },
      examples: [{ name: "of 20", given: { ageYears: 20, permanentlyExcluded: true }, expect: "applies" }],
    });
    expect(faultsIn(borchester({ ages, rules: [rule] }), { bases: [theNational()] })).toEqual([]);
  });
});

const response = {
  rule: "injured-baby",
  actions: ["write-down"],
  approvedBy: ["the designated doctor"],
  ...words,
};

describe("services and steps between levels", () => {
  const england = theNational({
    services: [{ id: "help", name: "Help", levels: ["early-help", "child-in-need"] }],
    transitions: [{ from: "child-in-need", to: "early-help", when: "help has worked" }],
  });

  test("land with the levels that they name", () => {
    const set = accepted(borchester(), { bases: [england] });
    expect(set.services[0]?.levels).toEqual(["level-2", "level-3"]);
    expect(set.transitions).toEqual([{ from: "level-3", to: "level-2", when: "help has worked" }]);
  });

  test("fall away between two levels that have become one", () => {
    const levels = taking({ "level-3": ["england:early-help", "england:child-in-need"] });
    const set = accepted(borchester({ levels }), { bases: [england] });
    expect(set.services[0]?.levels).toEqual(["level-3"]);
    expect(set.transitions).toEqual([]);
  });
});

describe("the base of a set", () => {
  const versions = ["1.2.0", "1.10.0", "1.9.9", "2.0.0"].map((version) => theNational({ version }));

  test("is the newest of the major version that it asks for", () => {
    expect(accepted(borchester(), { bases: versions }).lineage[0]?.version).toBe("1.10.0");
  });

  test("is exactly the version that it asks for", () => {
    const set = borchester({ extends: { id: "england", version: "1.9.9" } });
    expect(accepted(set, { bases: versions }).lineage[0]?.version).toBe("1.9.9");
  });

  test("reaches down to england, or the floor would be missing", () => {
    const wessex = theNational({ id: "wessex" });
    const set = borchester({ extends: { id: "wessex", version: "1.x" } });
    expect(faultsIn(set, { bases: [wessex] })).toEqual(["no-national-floor at /extends"]);
  });

  test("is as it was read: one that was changed since is refused", () => {
    const [first, ...rules] = theNational().rules;
    const tampered = { ...theNational(), rules };
    expect(first?.binding).toBe("statute");
    expect(faultsIn(borchester(), { bases: [tampered] })).toEqual(["base-changed at /extends"]);
  });

  test("is a rule set; a programmer who hands over anything else is told so", () => {
    const bases = [borchester()] as unknown as RuleSet[];
    expect(() => faultsIn(borchester(), { bases })).toThrow("takes a list of rule sets");
  });
});

describe("no scale and no change that is accepted", () => {
  test("lets the route of a floor rule fall", () => {
    const england = theNational();
    const route = (set: RuleSet, rule: string) => {
      const level = set.rules.find(({ name }) => name === rule)?.event.type;
      return routeRank(set.levels.find(({ id }) => id === level)?.route ?? "universal");
    };
    const sets = [
      theBorchester(),
      theBorchester({ levels: taking({ "level-4-harm": ["england:child-protection", "england:universal"] }) }),
      theBorchester({ responses: [response] }),
    ];
    const floor = england.rules.filter(({ binding }) => binding !== "indicative");
    expect(floor.length).toBe(2);
    for (const set of sets) {
      for (const { name } of floor) expect(route(set, name)).toBeGreaterThanOrEqual(route(england, name));
    }
  });
});

describe("a set whose own base was not handed over", () => {
  const stray = () =>
    changed(
      changed(borchester(), "/extends", { id: "wessex", version: "1.x" }),
      "/rules/0/conditions/all/0/operator",
      "lessThan",
    );

  test("has its comparisons judged by the facts of England, if that was", () => {
    expect(faultsIn(stray(), { bases: [theNational()] })).toEqual([
      "base-missing at /extends",
      "wrong-operator at /rules/0/conditions/all/0/operator",
    ]);
  });

  test("is told of nothing that cannot be seen without it", () => {
    expect(faultsIn(stray(), { bases: [] })).toEqual(["base-missing at /extends"]);
  });
});
