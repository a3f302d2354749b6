import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { CensusYear } from "../../../src/census/return/year.js";
import { writeReturn } from "../../../src/census/xml/write-return.js";
import { allOf, SOUND } from "./a-return.js";
import { codedReturn } from "./coded-return.js";

/** A folder with two published samples and two schemas, which are not ours to pass on. */
const folder = process.env.CIN_SAMPLES;

if (folder === undefined)
  console.info(
    "CIN_SAMPLES names no folder with sample returns and schemas: they are neither read nor validated against",
  );

const SAMPLES = [
  {
    file: "CIN_Census_2021.xml",
    year: 2023,
    children: 1,
    problems: [["stray-text", 23, 45, "/Message/Children/Child/0/ChildIdentifiers"]],
  },
  {
    file: "CIN_Census_2024.xml",
    year: 2024,
    children: 2,
    problems: [
      ["stray-text", 23, 45, "/Message/Children/Child/0/ChildIdentifiers"],
      ["other-year", 25, 17, "/Message/Children/Child/0/ChildIdentifiers/Sex"],
      [
        "unknown-code",
        46,
        25,
        "/Message/Children/Child/0/CINdetails/0/Assessments/0/FactorsIdentifiedAtAssessment/AssessmentFactors/1",
      ],
      ["other-year", 78, 9, "/Message/Children/Child/1/ChildIdentifiers/Sex"],
      ["empty-element", 95, 13, "/Message/Children/Child/1/CINdetails/0/Assessments/0/FactorsIdentifiedAtAssessment"],
    ],
  },
] as const;

const SCHEMAS: readonly CensusYear[] = [2024, 2026];

const fileIn = (name: string): string => readFileSync(join(folder ?? "", name), "utf8");

/** Why a text is not as the schema of a year has it, a line of the text each. */
async function against(year: CensusYear, text: string): Promise<readonly string[]> {
  const schema = fileIn(`CIN_schema_${year}.xsd`);
  const { errors } = await validateXML({ xml: { fileName: "return.xml", contents: text }, schema });
  return errors.map(({ loc, message }) => `${loc?.lineNumber ?? "?"}: ${message}`);
}

async function written(...args: Parameters<typeof writeReturn>): Promise<string> {
  let text = "";
  for await (const piece of writeReturn(...args)) text += piece;
  return text;
}

describe.skipIf(folder === undefined)("the published samples", () => {
  test.each(SAMPLES)("$file is read with the problems that it has, and no others", async ({ file, ...sample }) => {
    const read = await allOf([new TextEncoder().encode(fileIn(file))]);
    expect([read.isWhole, read.year, read.children.length]).toEqual([true, sample.year, sample.children]);
    expect(read.problems.map(({ code, at, place: { line, column } }) => [code, line, column, at])).toEqual(
      sample.problems,
    );
  });
});

describe.skipIf(folder === undefined).each(SCHEMAS)("the schema of %s", (year) => {
  test("accepts whatever is written of a return with the year's codes", async () => {
    await fc.assert(
      fc.asyncProperty(codedReturn(year), async ({ header, children }) => {
        expect(await against(year, await written(header, children, year))).toEqual([]);
      }),
      { numRuns: 20, seed: year },
    );
  });

  test("accepts every code of the year, all of them in one return", async () => {
    const [all] = fc.sample(fc.array(codedReturn(year), { minLength: 60, maxLength: 60 }), { numRuns: 1, seed: year });
    const children = all?.flatMap((one) => one.children) ?? [];
    expect(new Set(children.flatMap(({ episodes }) => episodes.map(({ source }) => source))).size).toBeGreaterThan(20);
    expect(await against(year, await written(all?.[0]?.header ?? {}, children, year))).toEqual([]);
  });

  test("refuses what is wrong, and so was asked", async () => {
    const wrong = SOUND.replace("<ReferralNFA>0</ReferralNFA>", "").replace("WBRI", "NONE SUCH");
    const found = await against(year, wrong);
    expect(found.some((one) => one.includes("WBRI") || one.includes("Ethnicity"))).toBe(true);
    expect(found.some((one) => one.includes("ReferralNFA"))).toBe(true);
  });
});
