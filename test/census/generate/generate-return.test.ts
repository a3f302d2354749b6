import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type GenerateOptions, generateReturn, SYNTHETIC } from "../../../src/census/generate/generate-return.js";
import type { CensusChild } from "../../../src/census/return/child.js";
import { CENSUS_YEARS } from "../../../src/census/return/year.js";
import { censusRules } from "../../../src/census/rules/check-return.js";
import { readReturn } from "../../../src/census/xml/read-return.js";
import { writeReturn } from "../../../src/census/xml/write-return.js";
import { parseUpn } from "../../../src/domain/identifiers/upn.js";

function children(options: GenerateOptions): readonly CensusChild[] {
  return [...generateReturn(options).children];
}

/** The rules that a made-up return breaks, with how often. */
function broken(options: GenerateOptions): ReadonlyMap<string, number> {
  const made = generateReturn(options);
  const rules = censusRules(made.header, { year: options.year });
  const findings = [...made.children].flatMap((child) => rules.child(child));
  const counts = new Map<string, number>();
  for (const { rule } of [...findings, ...rules.end()]) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** An assessment or an enquiry that takes too long, and an enquiry of which the assessment ended before the year began. */
const PLAUSIBLE = ["8670Q", "8675Q", "2991Q"];

describe("a made-up return", () => {
  it.each(CENSUS_YEARS)("of %s breaks no error rule, and is asked about little, and never about the whole", (year) => {
    const counts = broken({ seed: 20, year, children: 2000 });
    expect([...counts.keys()].filter((rule) => !PLAUSIBLE.includes(rule))).toEqual([]);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(2000 * 0.03);
  });

  it("is found out by the same rules when something in it is put wrong", () => {
    const made = generateReturn({ seed: 3, year: 2026, children: 50 });
    const rules = censusRules(made.header, { year: 2026 });
    const findings = [...made.children].flatMap((child) => rules.child({ ...child, ethnicity: "NONE" }));
    expect(new Set(findings.map(({ rule }) => rule)).has("4220")).toBe(true);
  });

  it("is the same to the byte for the same seed, on every machine", () => {
    const digest = (options: GenerateOptions): string =>
      createHash("sha256")
        .update(JSON.stringify(children(options)))
        .digest("hex")
        .slice(0, 16);
    expect(digest({ seed: 7, year: 2026, children: 300 })).toBe("0398e462fdf5b412");
    expect(digest({ seed: 7, year: 2024, children: 300, authority: "860" })).toBe("f697cc61d97d5ade");
  });

  it("begins anew each time that it is gone through", () => {
    const made = generateReturn({ seed: 7, year: 2026, children: 40 });
    expect([...made.children]).toEqual([...made.children]);
  });

  it("has children that lean on no other: a longer return begins as a shorter one", () => {
    expect(children({ seed: 7, year: 2026, children: 90 }).slice(0, 30)).toEqual(
      children({ seed: 7, year: 2026, children: 30 }),
    );
  });

  it("is another for another seed", () => {
    const [one, other] = [1, 2].map((seed) => children({ seed, year: 2026, children: 20 }));
    expect(one).not.toEqual(other);
  });

  it("says that it is synthetic, and so does every child in it", () => {
    const made = generateReturn({ seed: 1, year: 2026, children: 200 });
    expect(made.header).toMatchObject({ softwareCode: SYNTHETIC, authority: "999", referenceDate: "2026-03-31" });
    const all = [...made.children];
    expect(all.every(({ localId = "" }) => localId.startsWith("SYN"))).toBe(true);
    const upns = all.flatMap(({ upn }) => (upn === undefined ? [] : [upn]));
    expect(upns.length).toBeGreaterThan(50);
    expect(upns.filter((upn) => !parseUpn(upn).ok || !/^.\d{3}99/.test(upn))).toEqual([]);
    expect(new Set(upns).size).toBe(upns.length);
  });

  it("bears the authority by which it was drawn", () => {
    const made = generateReturn({ seed: 1, year: 2026, children: 30, authority: "860" });
    expect(made.header.authority).toBe("860");
    expect([...made.children].every(({ upn = "?860" }) => upn.slice(1, 4) === "860")).toBe(true);
  });

  it.each([2022, 2024, 2025, 2026, 2027] as const)("of %s is read again from its text as it was", async (year) => {
    const made = generateReturn({ seed: 5, year, children: 60 });
    const problems: unknown[] = [];
    const read = await readReturn(writeReturn(made.header, made.children, year), {
      onProblem: (problem) => problems.push(problem),
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.header).toMatchObject({ softwareCode: SYNTHETIC });
    const found: unknown[] = [];
    for await (const part of read.value.children) found.push(withoutPlaces(part));
    expect(problems).toEqual([]);
    expect(found).toEqual([...made.children].map(withoutPlaces));
  });
});

/** Where each stands in the file is not a part of what a return says. */
function withoutPlaces(child: unknown): unknown {
  return JSON.parse(JSON.stringify(child, (key, value: unknown) => (key === "at" ? undefined : value)));
}

describe("the years differ as the census did:", () => {
  const of = (year: GenerateOptions["year"]): readonly CensusChild[] => children({ seed: 9, year, children: 800 });
  const episodes = (year: GenerateOptions["year"]) => of(year).flatMap((child) => child.episodes);

  it("gender until 2024, sex from 2025", () => {
    expect(new Set(of(2024).map(({ sex }) => sex))).toEqual(new Set(["0", "1", "2"]));
    expect(new Set(of(2025).map(({ sex }) => sex))).toEqual(new Set(["U", "M", "F"]));
  });

  it("early help as source and as reason for closure from 2023", () => {
    const has = (year: GenerateOptions["year"]): readonly boolean[] => [
      episodes(year).some(({ source }) => source === "5D"),
      episodes(year).some(({ closureReason }) => closureReason === "RC9"),
    ];
    expect([has(2022), has(2023)]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it("factors that do not say who harmed the child until 2024 alone", () => {
    const has = (year: GenerateOptions["year"]): boolean =>
      episodes(year).some(({ assessments }) => assessments.some(({ factors }) => factors.includes("18A")));
    const some = children({ seed: 9, year: 2024, children: 3000 }).flatMap((child) => child.episodes);
    expect(some.some(({ assessments }) => assessments.some(({ factors }) => factors.includes("18A")))).toBe(true);
    expect(has(2025)).toBe(false);
  });

  it("pre-proceedings from 2027", () => {
    expect(episodes(2026).some(({ preProceedings }) => preProceedings.length > 0)).toBe(false);
    expect(episodes(2027).some(({ preProceedings }) => preProceedings.length > 0)).toBe(true);
  });
});

it.each([
  [{ seed: -1, year: 2026, children: 1 }, /`seed`/],
  [{ seed: 1.5, year: 2026, children: 1 }, /`seed`/],
  [{ seed: 1, year: 2019, children: 1 }, /`year`/],
  [{ seed: 1, year: 2026, children: 0 }, /`children`/],
  [{ seed: 1, year: 2026, children: 1, authority: "constructor" }, /authority/],
  [{ seed: 1, year: 2026, children: 1, authority: "E10000028" }, /three digits/],
])("%j is the caller's mistake", (options, says) => {
  expect(() => generateReturn(options as GenerateOptions)).toThrow(says);
});
