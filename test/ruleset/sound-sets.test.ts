import { describe, expect, test } from "vitest";
import { AS_ROOT, accepted, borchester, faultsIn, national, theBorchester, theNational } from "./sets.js";

describe("a sound rule set", () => {
  test("of the nation has no problem when it is read as a root", () => {
    expect(faultsIn(national(), AS_ROOT)).toEqual([]);
  });

  test("of a council has no problem on top of the national one", () => {
    expect(faultsIn(borchester(), { bases: [theNational()] })).toEqual([]);
  });

  test("reads alike as a text, with comments and trailing commas, and as a value", () => {
    const text = JSON.stringify(borchester(), undefined, 2)
      .replace('"format"', '// our own\n  "format"')
      .replace(/\n\}$/, ", /* the end */\n}");
    expect(accepted(text, { bases: [theNational()] })).toEqual(theBorchester());
  });

  test("may end what it words on the last day that can be written", () => {
    const wordings = [
      { says: "a", inForce: { until: "2026-03-18" } },
      { says: "b", inForce: { from: "2026-03-19", until: "9999-12-31" } },
    ];
    const written = { ...borchester(), terms: [{ id: "plan-of-help", wordings }] };
    expect(faultsIn(written, { bases: [theNational()] })).toEqual([]);
  });

  test("brings the whole catalogue along", () => {
    const { facts } = theNational();
    expect(facts.length).toBeGreaterThan(100);
    expect(facts.map(({ id }) => id)).toContain("schoolAttendancePercent");
  });

  test("is frozen through and through, and shares nothing with what was handed over", () => {
    const written = borchester();
    const set = accepted(written, { bases: [theNational()] });
    const before = structuredClone(set);
    for (const rule of written.rules as { title: string }[]) rule.title = "Changed afterwards";
    expect(set).toEqual(before);
    expect(parts(set).every(Object.isFrozen)).toBe(true);
    expect(parts(set).length).toBeGreaterThan(1000);
  });
});

function parts(value: unknown): readonly object[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];
}
