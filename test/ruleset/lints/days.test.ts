import { describe, expect, test } from "vitest";
import { MisuseError } from "../../../src/kernel/misuse-error.js";
import { type Json, localBasis } from "../sets.js";
import { cleanFile, cleanFileWith, findingsIn, found } from "./clean-file.js";

const approval = (reviewBy: string): Json => ({ approval: { by: "the partnership", on: "2025-11-01", reviewBy } });
const contact = (checked: string): Json => ({
  contacts: [{ id: "front-door", name: "The hub", telephone: "01632 960000", checked }],
});
const lasting = (name: string, inForce: Json, over: Json = {}): Json => ({ name, inForce, ...over });

describe("the day", () => {
  test("must be one that exists", () => {
    expect(() => findingsIn(cleanFile(), "2026-02-30")).toThrow(MisuseError);
  });

  test("a file that is clean on its day is found wanting when that day is long past", () => {
    expect(found(cleanFile(), "2026-11-21")).toEqual([]);
    expect(found(cleanFile(), "2028-11-21")).toEqual(["basis-unchecked at /rules/0/basis/0/checked"]);
  });
});

describe("a review", () => {
  test("is not overdue on its last day, and is on the day after", () => {
    expect(found(cleanFileWith(approval("2026-11-21")), "2026-11-21")).toEqual([]);
    expect(found(cleanFileWith(approval("2026-11-21")), "2026-11-22")).toEqual([
      "review-overdue at /approval/reviewBy",
    ]);
  });
});

describe("a contact", () => {
  test("may be a year old to the day, and not a day more", () => {
    expect(found(cleanFileWith(contact("2025-11-21")))).toEqual([]);
    expect(found(cleanFileWith(contact("2025-11-20")))).toEqual(["contact-unchecked at /contacts/0/checked"]);
  });

  test("of a leap day is a year old on 1 March", () => {
    const file = { ...cleanFileWith(contact("2028-02-29")), rules: [] };
    const lints = (on: string): readonly string[] => findingsIn(file, on).map(({ lint }) => lint);
    expect(lints("2029-02-28")).not.toContain("contact-unchecked");
    expect(lints("2029-03-01")).toContain("contact-unchecked");
  });
});

describe("an authority that was checked long ago", () => {
  test("is one finding a source, at the oldest place, with how many there are", () => {
    const old = (checked: string): Json => ({ ...localBasis[0], checked });
    const rules = [
      { name: "borchester-first", basis: [old("2025-03-01")] },
      { name: "borchester-second", basis: [old("2025-01-01")] },
    ];
    const findings = findingsIn(cleanFileWith({ rules }));
    expect(findings.map(({ lint, at }) => `${lint} at ${at}`)).toEqual(["basis-unchecked at /rules/2/basis/0/checked"]);
    expect(findings[0]?.says).toContain("`borchester-2026` was last looked at on 2025-01-01 (the oldest of 2 places)");
  });
});

describe("a set or rule whose days are over", () => {
  test("is found: the set", () => {
    const inForce = { from: "2025-10-01", until: "2026-10-31" };
    expect(found(cleanFileWith({ inForce }))).toEqual(["past-in-force at /inForce/until"]);
    expect(found(cleanFileWith({ inForce }), "2026-10-31")).toEqual([]);
  });

  test("is found: a rule that nothing succeeds", () => {
    const rules = [lasting("borchester-old", { until: "2026-10-31" })];
    expect(found(cleanFileWith({ rules }))).toEqual(["past-in-force at /rules/1/inForce/until"]);
  });

  test("is fine where a successor begins on the day after", () => {
    const rules = [
      lasting("borchester-old", { until: "2026-10-31" }),
      lasting("borchester-new", { from: "2026-11-01" }, { succeeds: "borchester-old" }),
    ];
    expect(found(cleanFileWith({ rules }))).toEqual([]);
  });
});

describe("a rule and its successor", () => {
  const both = (until: Json, from: Json): Json =>
    cleanFileWith({
      rules: [lasting("borchester-old", until), lasting("borchester-new", from, { succeeds: "borchester-old" })],
    });

  test("never count on the same day", () => {
    expect(found(both({}, { from: "2026-11-01" }))).toEqual(["succession at /rules/2/succeeds"]);
    expect(found(both({ until: "2026-11-01" }, { from: "2026-11-01" }))).toEqual(["succession at /rules/2/succeeds"]);
  });

  test("leave no day between them", () => {
    const [finding] = findingsIn(both({ until: "2026-10-31" }, { from: "2026-11-02" }));
    expect(finding?.lint).toBe("succession");
    expect(finding?.says).toContain("in between neither is in force");
  });

  test("may each hold in an area of its own", () => {
    expect(found(both({ area: "North" }, { area: "South" }))).toEqual([]);
  });
});

describe("a level that no rule reaches", () => {
  const levels = (reached: string): Json => ({
    levels: [
      { id: "level-1", name: "Level 1", route: "universal" },
      { id: "level-2", name: "Level 2", route: "early-help" },
      { id: "level-2-more", name: "Level 2, more", route: "early-help" },
      { id: "level-3", name: "Level 3", route: "child-in-need" },
      { id: "level-4", name: "Level 4", route: "child-protection" },
    ],
    rules: [lasting("borchester-more", { from: reached }, { event: { type: "level-2-more" } })],
  });

  test("is found, and the lowest level is not", () => {
    const { levels: scale } = levels("2026-01-01");
    expect(found(cleanFileWith({ levels: scale }))).toEqual(["level-not-reached at /levels/2"]);
  });

  test("is fine when a rule reaches it on a later day", () => {
    expect(found(cleanFileWith(levels("2026-01-01")))).toEqual([]);
    expect(found(cleanFileWith(levels("2027-04-01")))).toEqual([]);
  });

  test("is reached by an inherited rule that lands on it", () => {
    const { levels: scale } = levels("2026-01-01");
    const taking = (scale as Json[]).map((level) =>
      level.id === "level-2-more" ? { ...level, takes: ["england:early-help"] } : level,
    );
    // Level 2 keeps the file's own rule.
    expect(found(cleanFileWith({ levels: taking }))).toEqual([]);
  });

  test("is reached again by a replaced rule once what replaced it has ended", () => {
    const { levels: scale } = levels("2026-01-01");
    const taking = (scale as Json[]).map((level) =>
      level.id === "level-2-more" ? { ...level, takes: ["england:early-help"] } : level,
    );
    const names = ["young-carer", "parent-in-prison"];
    const rules = names.map((name) => lasting(`borchester-${name}`, { until: "2027-01-31" }));
    const replaces = names.map((rule) => ({
      rule,
      with: `borchester-${rule}`,
      reason: "For a trial.",
      basis: localBasis,
    }));
    expect(found(cleanFileWith({ levels: taking, rules, replaces }))).toEqual([]);
  });

  test("is not reached by a rule whose days are over", () => {
    const { levels: scale } = levels("2026-01-01");
    const rules = [lasting("borchester-more", { until: "2026-06-30" }, { event: { type: "level-2-more" } })];
    const silence = [{ lint: "past-in-force", reason: "it was to end" }];
    expect(found(cleanFileWith({ levels: scale, rules, silence }))).toEqual(["level-not-reached at /levels/2"]);
  });
});

describe("a retired set", () => {
  test("is left alone, since it is kept as it was", () => {
    expect(found(cleanFileWith({ status: "retired", ...approval("2026-01-01") }), "2030-01-01")).toEqual([]);
  });
});
