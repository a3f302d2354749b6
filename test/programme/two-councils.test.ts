import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkProgramme } from "../../src/programme/checks/check-programme.js";
import type { ProgrammeData } from "../../src/programme/programme-data.js";
import { readProgramme } from "../../src/programme/reading/read-programme.js";

const folder = "examples/programme";
const councilOf = (name: string): ProgrammeData => {
  const read = readProgramme(readFileSync(`${folder}/${name}.json`, "utf8"));
  if (!read.ok) throw new Error(read.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));
  return read.value;
};
const staffordshire = councilOf("staffordshire");
const wolverhampton = councilOf("wolverhampton");
const both = [staffordshire, wolverhampton];

describe("the two councils", () => {
  test("are all that is in the folder", () => {
    expect(readdirSync(folder).sort()).toEqual(["README.md", "staffordshire.json", "wolverhampton.json"]);
  });

  test("say first that they are illustrative and not endorsed, and hold no child, worker or number of a school", () => {
    for (const { standing, notice, children, practitioners, schools } of both) {
      expect(standing).toBe("illustrative");
      expect(notice).toMatch(/endorsed/);
      expect([...children, ...practitioners, ...schools.filter(({ urn }) => urn !== undefined)]).toEqual([]);
    }
  });

  test("say what is not known wherever something is missing", () => {
    for (const { schools, placements, announcements, trials } of both) {
      for (const record of [...schools, ...placements, ...announcements, ...trials]) {
        expect(record.unknown?.length, record.id).toBeGreaterThan(0);
        expect(record.sources?.length, record.id).toBeGreaterThan(0);
      }
    }
  });

  test("say of the trial that it found no effect, with its interval", () => {
    for (const { trials } of both) {
      const [result] = trials.flatMap(({ results }) => results);
      expect(result).toMatchObject({ finding: "no-effect-found", published: "2023-03-30" });
      expect(result?.effect).toEqual({
        kind: "rate-ratio",
        estimate: 1.055,
        confidencePercent: 95,
        from: 0.955,
        to: 1.166,
      });
      expect(result?.schools).toEqual({ swis: 136, control: 132 });
    }
  });
});

describe("Staffordshire", () => {
  test("announced eight districts and delivered seven schools, and both are kept", () => {
    expect(staffordshire.announcements[0]?.districts).toHaveLength(8);
    expect(staffordshire.announcements[0]?.schools).toBe(8);
    expect(staffordshire.placements).toHaveLength(7);
    expect(staffordshire.placements.map(({ daysPerWeek }) => daysPerWeek)).toEqual(Array(7).fill(4));
  });

  test("differs from its announcement in three districts, which is a warning and nothing worse", () => {
    const found = checkProgramme(staffordshire, { on: "2021-01-04" });
    expect(found.map(({ code, severity, says }) => `${code} ${severity}: ${says.split(";")[0]}`)).toEqual([
      "P7 warning: one school was announced for Newcastle-under-Lyme, and no school there had a worker",
      "P7 warning: one school was announced for South Staffordshire, and no school there had a worker",
      "P7 warning: one school was announced for Tamworth, and 2 schools there had a worker",
    ]);
    expect(found[2]?.also).toEqual(["/schools/1", "/schools/2"]);
  });
});

describe("Wolverhampton", () => {
  test("is known by what was announced alone, and there is nothing to find fault with", () => {
    expect(wolverhampton.placements).toEqual([]);
    expect(wolverhampton.announcements.map(({ schools }) => schools)).toEqual([5, undefined]);
    expect(wolverhampton.programmes.map(({ kind }) => kind)).toEqual(["national-trial", "local-co-funded"]);
    expect(checkProgramme(wolverhampton, { on: "2021-01-04" })).toEqual([]);
  });
});
