import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CENSUS_YEARS, type CensusYear } from "../../../src/census/return/year.js";
import { writeReturn } from "../../../src/census/xml/write-return.js";
import { allOf, codesOf, SOUND, withoutPlaces } from "./a-return.js";
import { anyReturn } from "./any-return.js";

const RUNS = { numRuns: 150, seed: 8_2026 };

async function written(...args: Parameters<typeof writeReturn>): Promise<string> {
  let text = "";
  for await (const piece of writeReturn(...args)) text += piece;
  return text;
}

describe.each(CENSUS_YEARS)("a return of %s", (year) => {
  test("reads as the header and children that were written", async () => {
    await fc.assert(
      fc.asyncProperty(anyReturn(year), async ({ header, children }) => {
        const read = await allOf(await written(header, children, year));
        expect(read.isWhole).toBe(true);
        expect(read.year).toBe(year);
        expect(withoutPlaces(read.header)).toEqual(header);
        expect(withoutPlaces(read.children)).toEqual(children);
        // Text may have space around it and be no code, and a review no day; nothing else is wrong with the file.
        const also = ["space-around", "unknown-code", "empty-element"];
        expect(codesOf(read).filter((code) => !also.includes(code))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("is written the same again after it was read, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(anyReturn(year), async ({ header, children }) => {
        const text = await written(header, children, year);
        const read = await allOf(text);
        expect(await written(read.header ?? {}, read.children, year)).toBe(text);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});

test("the sound return is written as it stands", async () => {
  const read = await allOf(SOUND);
  expect(codesOf(read)).toEqual([]);
  expect(await written(read.header ?? {}, read.children, 2026)).toBe(SOUND);
});

describe("what no return can hold is refused with its element, never its value", () => {
  const child = { disabilities: [], episodes: [] };
  const episode = { assessments: [], plans: [], enquiries: [], protectionPlans: [], preProceedings: [] };

  test.each([
    ["a day that does not exist", { ...child, born: "2026-02-30" }, "PersonBirthDate"],
    ["a sign that XML does not know", { ...child, upn: "A\u0000secret" }, "UPN"],
    ["half a character", { ...child, localId: "\ud800secret" }, "LAchildID"],
    ["blank text", { ...child, localId: " \n" }, "LAchildID"],
    [
      "part of a plan",
      { ...child, episodes: [{ ...episode, protectionPlans: [{ previousPlans: 0.5, reviews: [] }] }] },
      "NumberOfPreviousCPP",
    ],
    [
      "pre-proceedings before 2027",
      { ...child, episodes: [{ ...episode, preProceedings: [{}] }] },
      "PreProceedingsandFGDM",
    ],
  ])("%s", async (_, wrong, element) => {
    const failing = written({}, [wrong], 2026);
    await expect(failing).rejects.toThrow(`\`${element}\``);
    await expect(failing).rejects.not.toThrow("secret");
    await expect(failing).rejects.toMatchObject({ name: "MisuseError" });
  });

  test("a year that is no census year here", async () => {
    await expect(written({}, [], 2019 as CensusYear)).rejects.toThrow("expected one of 2022");
  });
});
