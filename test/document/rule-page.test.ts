import { describe, expect, test } from "vitest";
import { rulePage } from "../../src/document/rule-page.js";
import {
  AS_ROOT,
  accepted,
  aRule,
  borchester,
  type Json,
  localBasis,
  national,
  theBorchester,
  theNational,
} from "../ruleset/sets.js";
import { kindsOf, linksOf } from "./parsed.js";

const about: Json = {
  doesNotMean: "It does not say that anybody did wrong.",
  ordinary: ["A long illness."],
  endsWhen: "It ends when the parent is home.",
  overCatches: "Families in which others help.",
  councils: [{ source: "the-guidance", says: "places it one level higher" }],
  lesson: { source: "the-guidance", at: "page 3", says: "Nobody asked the child." },
  reviewedBy: [{ role: "parent", on: "2026-10-02" }],
};

/** The small England with one more rule. */
function withRule(name: string, over: Json): ReturnType<typeof theNational> {
  const { rules = [], ...rest } = national();
  return accepted({ ...rest, rules: [...(rules as Json[]), aRule(name, "siblingOnCpPlan", over)] }, AS_ROOT);
}

describe("the page of a rule", () => {
  test("says the level, who decides and how soon before it says when it applies", () => {
    const page = rulePage("in-police-protection", theNational());
    const order = ["**Points to:** Child protection", "**Who decides:**", "**How soon:** now", "## When it applies"];
    const places = order.map((words) => page.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  test("says when it applies in the words of the facts, and what is counted one by one", () => {
    const page = rulePage("two-alarms", theNational());
    expect(page).toContain("It applies when at least 2 of these are so:");
    expect(page).toContain(
      "[A firearm or other weapon is within reach in a home with violence](../facts.md#firearmorweaponathome)",
    );
    expect(page).not.toContain("firearmOrWeaponAtHome");
  });

  test("does not say again inside a group what was said around it", () => {
    const site = { fact: "injurySite", operator: "equal", value: "mouth" };
    const all = [
      { fact: "injuryPresent", operator: "equal", value: true },
      { any: [site, { condition: "young-baby" }] },
    ];
    const examples = [{ name: "a", given: { injurySite: "mouth" }, expect: "applies" }];
    const page = rulePage("hurt", withRule("hurt", { conditions: { all }, justification: "Babies.", examples }));
    expect(page.match(/^ *- \[The child has an injury, bruise or mark\]/gm)).toHaveLength(1);
  });

  test("prints what somebody wrote about it, and who has read it", () => {
    const page = rulePage("told", withRule("told", { about }));
    for (const words of [
      "It does not say that anybody did wrong.",
      "- A long illness.",
      "It ends when the parent is home.",
    ]) {
      expect(page).toContain(words);
    }
    expect(page).toContain("- The guidance: places it one level higher");
    expect(page).toContain("Nobody asked the child. (The guidance, page 3)");
    expect(page).toContain("Read and agreed with by a parent on 2 October 2026.");
  });

  test("says that nobody has read it, and leaves out what nobody wrote", () => {
    const page = rulePage("young-carer", theNational());
    expect(page).toContain("Nobody yet: no practitioner, no clinician and no parent");
    expect(page).not.toContain("## What it does not mean");
  });

  test("says plainly who may change it", () => {
    const set = theNational();
    expect(rulePage("in-police-protection", set)).toContain("It rests on the law. Nobody can lower it or vary it.");
    expect(rulePage("injured-baby", set)).toContain("A council may vary what is done");
    expect(rulePage("young-carer", set)).toContain("A council may put a rule of its own in its place");
    expect(rulePage("private-fostering", set)).toContain("Nobody can take it away or vary it.");
  });

  test("of a council shows its own level, and what it did to a national rule", () => {
    const places = [{ rule: "young-carer", at: "level-3", reason: "Carers wait too long here.", basis: localBasis }];
    const page = rulePage("young-carer", theBorchester({ places }));
    expect(page).toContain("**Points to:** Level 3.");
    expect(page).toContain('The rule set "borchester" has placed it higher. Carers wait too long here.');
    expect(page).toContain('It comes from the rule set "england".');
  });

  test("leads to the rule that stands in its place, and back to the one that it follows", () => {
    const replaces = [
      { rule: "young-carer", with: "half-of-school-missed", reason: "We count school.", basis: localBasis },
    ];
    const page = rulePage("young-carer", theBorchester({ replaces }));
    expect(page).toContain("[The rule half-of-school-missed](half-of-school-missed.md) stands in its place.");
    const later = withRule("young-carer-2027", { succeeds: "young-carer" });
    expect(rulePage("young-carer-2027", later)).toContain(
      "It takes the place of [The rule young-carer](young-carer.md).",
    );
    expect(rulePage("young-carer", later)).toContain(
      "After it comes [The rule young-carer-2027](young-carer-2027.md).",
    );
  });

  test("runs nothing that a rule file smuggles in", () => {
    const title = "<img src=x onerror=alert(1)> [now](javascript:alert(1))";
    const sources = [{ id: "borchester-2026", title, kind: "local policy" }];
    const rules = [
      aRule("smuggled", "permanentlyExcluded", {
        event: { type: "level-2" },
        title,
        reason: `${title}.`,
        basis: localBasis,
      }),
    ];
    const page = rulePage("smuggled", accepted(borchester({ rules, sources }), { bases: [theNational()] }));
    expect(kindsOf(page).filter((kind) => /html|image/.test(kind))).toEqual([]);
    expect(linksOf(page).filter((to) => to.includes("javascript"))).toEqual([]);
  });

  test("is refused for a name that no rule has, with the one that was meant", () => {
    expect(() => rulePage("young-carers", theNational())).toThrow(/did you mean `young-carer`/);
  });
});
