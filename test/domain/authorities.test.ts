import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DISTRICTS, LOCAL_AUTHORITIES } from "../../src/domain/codes/local-authority.js";
import { REGIONS } from "../../src/domain/codes/region.js";
import { authoritiesOn, authorityOn } from "../../src/domain/identifiers/authority-on.js";
import { inForceOn } from "../../src/domain/period.js";
import { dayAfter } from "../../src/kernel/days.js";
import { runs } from "../generated/runs.js";

const { authorities, seen } = LOCAL_AUTHORITIES;

function nameOn(code: string, day: string): string {
  const found = authorityOn(code, day);
  return found.ok ? `${found.value.name} ${found.value.gss}` : found.problems.map((problem) => problem.code).join();
}

function problemOn(code: string, day: string) {
  const found = authorityOn(code, day);
  return found.ok ? undefined : found.problems[0];
}

describe("a children's services authority on a day", () => {
  it.each([
    ["860", "2026-04-01", "Staffordshire E10000028"],
    ["E10000028", "2026-04-01", "Staffordshire E10000028"],
    ["336", "2026-04-01", "Wolverhampton E08000031"],
    ["861", "2026-04-01", "Stoke-on-Trent E06000021"],
    ["909", "2022-06-01", "Cumbria E10000006"],
    ["909", "2023-03-31", "Cumbria E10000006"],
    ["909", "2023-04-01", "ended"],
    ["909", "2024-06-01", "ended"],
    ["942", "2022-06-01", "not-yet"],
    ["942", "2023-03-31", "not-yet"],
    ["942", "2023-04-01", "Cumberland E06000063"],
    ["943", "2024-06-01", "Westmorland and Furness E06000064"],
    ["933", "2023-03-31", "Somerset E10000027"],
    ["933", "2023-04-01", "Somerset E06000066"],
    ["E10000027", "2023-04-01", "ended"],
    ["390", "2013-03-31", "Gateshead E08000020"],
    ["390", "2013-04-01", "Gateshead E08000037"],
    ["373", "2025-04-30", "Sheffield E08000019"],
    ["373", "2025-05-01", "Sheffield E08000039"],
  ])("%s on %s is %s", (code, day, name) => {
    expect(nameOn(code, day)).toBe(name);
  });

  it("that has ended is refused with what is in its place", () => {
    expect(problemOn("909", "2024-06-01")).toEqual({
      code: "ended",
      at: "/code",
      says: "the code `909` (Cumbria) ended on 2023-03-31; on 2024-06-01 there is Cumberland (`942`, `E06000063`) and Westmorland and Furness (`943`, `E06000064`) in its place",
      successors: ["E06000063", "E06000064"],
    });
  });

  it("that has ended twice is refused with what is in its place on the day, not the day after", () => {
    expect(problemOn("E10000022", "2012-01-01")?.successors).toEqual(["E06000048"]);
    expect(problemOn("E10000022", "2014-01-01")?.successors).toEqual(["E06000057"]);
  });

  it("that is still to come is refused with the day from which it is listed", () => {
    expect(problemOn("942", "2022-06-01")?.says).toBe(
      "the list has `942` (Cumberland) from 2023-04-01, not on 2022-06-01",
    );
  });

  it.each(["E07000192", "E07000199", "E07999999"])("is never a district: %s", (code) => {
    expect(problemOn(code, "2026-04-01")?.code).toBe("district");
  });

  it("is named for a district whose county is known", () => {
    expect(problemOn("E07000192", "2026-04-01")?.says).toBe(
      "`E07000192` is a district, never a children's services authority; its county is `E10000028`",
    );
    expect(DISTRICTS.map(({ county }) => nameOn(county, "2020-11-09"))).toEqual(
      Array(8).fill("Staffordshire E10000028"),
    );
  });

  it.each([
    ["999", "unknown-authority"],
    ["E10999999", "unknown-authority"],
    ["Staffordshire", "not-an-authority-code"],
    ["e10000028", "not-an-authority-code"],
    ["", "not-an-authority-code"],
  ])("is not `%s`: %s", (code, problem) => {
    expect(nameOn(code, "2026-04-01")).toBe(problem);
  });

  it("is refused with what is wrong with the code and with the day at once", () => {
    const found = authorityOn("86", "2027-02-29");
    expect(found.ok ? [] : found.problems.map(({ code, at }) => [code, at])).toEqual([
      ["not-an-authority-code", "/code"],
      ["not-a-day", "/day"],
    ]);
  });

  it("is not guessed before the list begins, and warned of after it ends", () => {
    expect(nameOn("860", "2008-12-31")).toBe("before-the-list");
    expect(authorityOn("860", seen.until)).toMatchObject({ ok: true, warnings: [] });
    expect(authorityOn("860", dayAfter(seen.until))).toMatchObject({
      ok: true,
      warnings: [{ code: "after-the-list" }],
    });
  });
});

describe("the list of authorities", () => {
  it.each([
    // one code for Cornwall and the Isles of Scilly, which were two of 150
    ["2009-03-31", 149],
    ["2009-04-01", 152],
    ["2019-03-31", 152],
    ["2019-04-01", 151],
    ["2020-04-01", 151],
    ["2021-04-01", 152],
    ["2023-03-31", 152],
    ["2023-04-01", 153],
    ["2026-04-01", 153],
  ])("on %s has %i", (day, count) => {
    const found = authoritiesOn(day);
    expect(found.ok && found.value.length).toBe(count);
  });

  it.each(["2008-12-31", "2027-02-29"])("is not handed out for %s", (day) => {
    expect(authoritiesOn(day).ok).toBe(false);
  });

  it("has no code twice on any day, and no region that there is not", () => {
    const day = fc
      .integer({ min: 0, max: 7_000 })
      .map((days) => new Date(Date.UTC(2009, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (on) => {
        const found = authoritiesOn(on);
        const codes = found.ok ? found.value.flatMap(({ gss, dfe = [] }) => [gss, dfe].flat()) : [];
        expect(codes.length).toBeGreaterThan(290);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      runs(300),
    );
    const regions = REGIONS.codes.map(({ code }) => code);
    expect(authorities.filter(({ region }) => !regions.includes(region))).toEqual([]);
  });

  it("has successors for what has ended, and for nothing else; they begin on the day after", () => {
    const begin = new Map(authorities.map(({ gss, from }) => [gss, from]));
    for (const { gss, until, successors } of authorities) {
      expect(successors.length > 0, gss).toBe(until !== undefined);
      for (const next of successors) expect(begin.get(next), `${gss} to ${next}`).toBe(dayAfter(until ?? ""));
    }
  });

  it("has a predecessor for every authority that began after the list did", () => {
    const successors = authorities.flatMap((authority) => authority.successors);
    const later = authorities.filter(({ from }) => from > seen.from);
    expect(later).toHaveLength(23);
    expect(later.filter(({ gss }) => !successors.includes(gss))).toEqual([]);
  });

  it("finds each of its authorities by either code on its first and its last day", () => {
    for (const authority of authorities) {
      for (const code of [authority.gss, authority.dfe].filter((each) => each !== undefined)) {
        for (const day of [authority.from, authority.until ?? seen.until]) {
          expect(authorityOn(code, day), `${code} ${day}`).toEqual({ ok: true, value: authority, warnings: [] });
          expect(inForceOn(day, authority)).toBe(true);
        }
      }
    }
  });

  it("is frozen", () => {
    expect(Object.isFrozen(authorities[0])).toBe(true);
    expect(Object.isFrozen(DISTRICTS[0])).toBe(true);
  });
});
