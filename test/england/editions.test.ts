import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { explain } from "../../src/engine/explain.js";
import type { Indication } from "../../src/engine/indication.js";
import { readCase } from "../../src/engine/read-case.js";
import { england } from "../../src/england/england.js";

const thresholds = compile(england());

/** A child of nine who is often short of food, clean clothes, warmth or sleep. */
function on(day: string): Indication {
  return thresholds.indicate({
    on: day,
    facts: { ageMonths: 108, basicCareNeglect: "affecting-the-child", supportNetworkStrong: true },
  });
}

describe("the same child on the last day of one edition and the first of the next", () => {
  const [old, now] = [on("2026-03-18"), on("2026-03-19")];

  test("is at the same level, for the law did not move", () => {
    expect([old.pointsTo.id, now.pointsTo.id]).toEqual(["child-in-need", "child-in-need"]);
  });

  test("has a plan, an offer and a lead by the words of each edition", () => {
    expect(old.edition?.title).toBe("Working Together to Safeguard Children 2023");
    expect(now.edition?.title).toBe("Working Together to Safeguard Children 2026");
    expect(old.response.plan).toContain("child in need plan");
    expect(now.response.plan).toContain("family help plan");
    expect(old.response.offer).toContain("child in need");
    expect(now.response.offer).toContain("family help");
    expect([old.response.lead?.role, now.response.lead?.role]).toEqual(["lead-section-17", "lead-section-17"]);
    expect([old.response.lead?.says, now.response.lead?.says]).toEqual([
      "lead practitioner",
      "family help lead practitioner",
    ]);
  });

  test("has the actions of each edition", () => {
    const ids = [old, now].map(({ actions }) => actions.map(({ id }) => id));
    expect(ids[0]).not.toContain("family-meeting");
    expect(ids[1]).toContain("family-meeting");
  });

  test("is explained in the words of each", () => {
    expect(explain(old).replaceAll(/\s+/g, " ")).toContain(
      "in the words of Working Together to Safeguard Children 2023",
    );
    expect(explain(now).replaceAll(/\s+/g, " ")).toContain(
      "in the words of Working Together to Safeguard Children 2026",
    );
  });
});

describe("the day before the two Acts of 2026 were passed, and the day", () => {
  const told = (day: string): Indication =>
    thresholds.indicate({
      on: day,
      facts: {
        ageMonths: 150,
        disclosedSexualAbuse: true,
        homeEducationPlanned: true,
        currentStatus: "child-protection",
      },
    });
  const [before, passed] = [told("2026-04-28"), told("2026-04-29")];
  const report = "ask-whether-a-report-is-owed";
  const home = "home-education-while-protection-is-open";

  test("the duty to report sexual abuse is spoken of only once it was passed", () => {
    const actions = [before, passed].map((one) => one.actions.map(({ id }) => id).includes(report));
    expect(actions).toEqual([false, true]);
  });

  test("a kinship offer is handed on from the day on which councils owe one, two months later", () => {
    const actions = ["2026-06-28", "2026-06-29"].map((day) => {
      const facts = { ageMonths: 108, livesWithRelatives: true, lowIncomeEffect: "early-signs" } as const;
      return thresholds
        .indicate({ on: day, facts })
        .actions.map(({ id }) => id)
        .includes("kinship-offer");
    });
    expect(actions).toEqual([false, true]);
  });

  test("home education is looked at under the Children's Wellbeing and Schools Act only once there was one", () => {
    expect([before, passed].map(({ duties }) => duties.some(({ duty }) => duty === home))).toEqual([false, true]);
  });
});

test("a day before the first edition is a problem, never the nearest version", () => {
  const read = readCase({ on: "2023-12-14", facts: { basicCareNeglect: "affecting-the-child" } }, england());
  expect(read).toMatchObject({ ok: false, problems: [{ code: "not-in-force" }] });
});

test("no text goes out with a term that was not put in words", () => {
  for (const day of ["2023-12-15", "2026-03-18", "2026-03-19", "2028-01-01"]) {
    expect(JSON.stringify(on(day))).not.toMatch(/\{[a-z0-9-]+\}/);
  }
});
