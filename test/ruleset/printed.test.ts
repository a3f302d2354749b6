import { describe, expect, test } from "vitest";
import { takePages } from "../../src/england/pages.js";
import { digestOf } from "../../src/ruleset/digest.js";
import { toResolvedJson } from "../../src/ruleset/print.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import {
  AS_ROOT,
  accepted,
  aRule,
  borchester,
  changed,
  faultsIn,
  type Json,
  localBasis,
  national,
  theBorchester,
  theNational,
} from "./sets.js";

const england = theNational();
const words = { reason: "We do it otherwise.", basis: localBasis };
const set = theBorchester({
  places: [{ rule: "young-carer", at: "level-3", ...words }],
  removes: [{ rule: "parent-in-prison", ...words }],
  responses: [{ rule: "injured-baby", actions: ["write-down"], approvedBy: ["the doctor"], ...words }],
});

function printed(of: RuleSet = set): Json {
  return JSON.parse(JSON.stringify(toResolvedJson(of)));
}

/** A printed set that somebody has changed and digested anew, so that only what it says can give it away. */
function forged(at: string, part: unknown, of: RuleSet = set): Json {
  const value = changed(printed(of), at, part);
  const digest = digestOf(value as unknown as RuleSet);
  return changed(changed(value, "/digest", digest), `/lineage/${of.lineage.length - 1}/digest`, digest);
}

function place(key: "rules" | "duties" | "facts" | "actions" | "counts", name: string): string {
  const list = printed()[key] as Json[];
  return `/${key}/${list.findIndex((one) => one.name === name || one.id === name)}`;
}

describe("a printed set", () => {
  test("says all that it inherits, with its lineage in place of what it extends", () => {
    const value = printed();
    expect(value).not.toHaveProperty("extends");
    expect((value.lineage as Json[]).map(({ id }) => id)).toEqual(["england", "borchester"]);
    expect((value.rules as Json[]).length).toBe(6);
    expect((value.rules as Json[]).every(({ examples }) => Array.isArray(examples))).toBe(true);
  });

  test("reads back to the same set and the same digest", () => {
    expect(accepted(printed(), { bases: [england] })).toEqual(set);
    expect(accepted(JSON.stringify({ $schema: "x", ...printed() }), { bases: [england] }).digest).toBe(set.digest);
  });

  test("reads back with rules lifted onto child protection, and with rules that succeed removed ones", () => {
    const rules = [aRule("carer-2027", "youngCarer", { event: { type: "level-2" }, succeeds: "young-carer" })];
    const below = theNational({
      rules: [...(national().rules as Json[]), { ...rules[0], event: { type: "early-help" } }],
    });
    const lifted = accepted(
      borchester({
        rules: [],
        removes: [{ rule: "young-carer", ...words }],
        places: [{ rule: "parent-in-prison", at: "level-4-harm", ...words }],
      }),
      { bases: [below] },
    );
    expect(accepted(printed(lifted), { bases: [below] })).toEqual(lifted);
  });

  test("reads back on a set below that has no pages, and printed without them on one that has", () => {
    const bare = takePages(england).ruleSet;
    const onBare = accepted(borchester(), { bases: [bare] });
    expect(accepted(printed(onBare), { bases: [england] })).toEqual(onBare);
    expect(accepted(printed(), { bases: [bare] })).toEqual(set);
  });

  test("is a copy: changing it changes nothing", () => {
    const value = toResolvedJson(set);
    (value as { title: string }).title = "Changed";
    expect(set.title).toBe("Borchester levels of need");
  });

  test("of the nation reads back on top of itself alone", () => {
    expect(accepted(printed(england), { bases: [england] })).toEqual(england);
    expect(faultsIn(printed(england))).toEqual(["base-missing at /lineage/0"]);
  });

  test("is never read as a root", () => {
    expect(faultsIn(printed(england), AS_ROOT)).toContain("not-a-root at /lineage");
  });
});

describe("a printed set is refused", () => {
  test.each([
    ["without the set below it", [], "base-missing at /lineage/0"],
    ["with another version of it", [theNational({ version: "1.3.0" })], "base-version at /lineage/0/version"],
    ["with another text under the same version", [theNational({ title: "Another" })], "base-changed at /lineage/0"],
  ])("when it is read %s", (_, bases, fault) => {
    expect(faultsIn(printed(), { bases })).toEqual([fault]);
  });

  test("when it was changed and its digest was not", () => {
    expect(faultsIn(changed(printed(), "/title", "Another"), { bases: [england] })).toEqual([
      "digest-differs at /digest",
    ]);
  });

  const injured = place("rules", "injured-baby");
  const police = place("rules", "in-police-protection");
  const carer = place("rules", "young-carer");

  test.each([
    [
      "a floor rule reads fewer babies",
      "/conditions/young-baby/all/0/value",
      3,
      "floor-changed at /conditions/young-baby",
    ],
    [
      "a floor rule has another condition",
      `${injured}/conditions`,
      { condition: "young-baby" },
      `floor-changed at ${injured}`,
    ],
    ["a floor rule stands lower", `${injured}/event/type`, "level-4-need", `floor-changed at ${injured}`],
    ["a floor rule is less urgent", `${injured}/urgency`, "routine", `floor-changed at ${injured}`],
    ["a floor rule is replaced", `${injured}/replacedBy`, "half-of-school-missed", `floor-changed at ${injured}`],
    ["a statute floor asks for other actions", `${police}/actions`, ["write-down"], `floor-changed at ${police}`],
    ["a floor rule has become indicative", `${police}/binding`, "indicative", `floor-changed at ${police}`],
    [
      "a fact of a floor means something else",
      `${place("facts", "inPoliceProtection")}/label`,
      "x",
      `floor-changed at ${place("facts", "inPoliceProtection")}`,
    ],
    [
      "a fact that a floor presupposes means something else",
      `${place("facts", "unborn")}/label`,
      "x",
      `floor-changed at ${place("facts", "unborn")}`,
    ],
    [
      "an action of a floor says something else",
      `${place("actions", "ring-now")}/says`,
      "x",
      `floor-changed at ${place("actions", "ring-now")}`,
    ],
    [
      "a floor duty says something else",
      `${place("duties", "private-fostering")}/title`,
      "x",
      `floor-changed at ${place("duties", "private-fostering")}`,
    ],
    ["another inherited rule says something else", `${carer}/title`, "x", `base-changed at ${carer}`],
    ["another inherited rule is lowered", `${carer}/event/type`, "level-1", `base-changed at ${carer}`],
    [
      "a count counts something else",
      `${place("counts", "alarms")}/label`,
      "x",
      `base-changed at ${place("counts", "alarms")}`,
    ],
    [
      "another set is said to have its adults",
      "/ages",
      { to: 25, reason: "x", basis: localBasis, sets: ["england"] },
      "base-changed at /ages",
    ],
    ["its scale is said to be another's", "/levels/0/origin/set", "england", "base-changed at /levels"],
  ])("when %s, though it was digested anew", (_, at, part, fault) => {
    expect(faultsIn(forged(at, part), { bases: [england] })).toContain(fault);
  });

  test("when a floor rule is left out", () => {
    const rules = (printed().rules as Json[]).filter(({ name }) => name !== "injured-baby");
    expect(faultsIn(forged("/rules", rules), { bases: [england] })).toEqual(["floor-changed at /rules"]);
  });

  test("when an indicative rule is left out without being removed", () => {
    const rules = (printed().rules as Json[]).filter(({ name }) => name !== "two-alarms");
    expect(faultsIn(forged("/rules", rules), { bases: [england] })).toEqual(["base-changed at /rules"]);
  });

  test("when it brings a floor of its own, or a rule in another's name", () => {
    const own = {
      ...aRule("own-floor", "youngCarer", { binding: "safety", event: { type: "level-2" } }),
      origin: { set: "england" },
    };
    const rules = [...(printed().rules as Json[]), own];
    expect(faultsIn(forged("/rules", rules), { bases: [england] })).toEqual([
      "floor-outside-root at /rules/6/binding",
      "base-changed at /rules/6/origin",
    ]);
  });

  test("when its lineage does not begin with england", () => {
    expect(faultsIn(forged("/lineage/0/id", "wessex"), { bases: [england] })).toEqual([
      "no-national-floor at /lineage",
    ]);
  });

  test("when its lineage does not end with itself", () => {
    expect(faultsIn(forged("/lineage/1/version", "9.9.9"), { bases: [england] })).toEqual(["base-changed at /lineage"]);
  });

  test("when its shape is not that of a printed set", () => {
    expect(faultsIn({ ...printed(), extends: {} }, { bases: [england] })).toEqual(["unknown-key at /extends"]);
    expect(faultsIn(changed(printed(), "/digest", "abc"), { bases: [england] })).toEqual(["wrong-form at /digest"]);
  });
});
