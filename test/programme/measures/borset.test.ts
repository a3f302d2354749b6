import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkProgramme } from "../../../src/programme/checks/check-programme.js";
import type { OutcomeMeasure } from "../../../src/programme/entities/outcomes.js";
import { OUTCOME_MEASURES } from "../../../src/programme/measures/definitions.js";
import { measure } from "../../../src/programme/measures/measure.js";
import type { Measurement } from "../../../src/programme/measures/measurement.js";
import type { ProgrammeData } from "../../../src/programme/programme-data.js";
import { readProgramme } from "../../../src/programme/reading/read-programme.js";

const SCHOOL_YEAR = { from: "2021-09-01", to: "2022-08-31" };

/** The made-up schools of Borset, as an example holds them. */
function borset(): ProgrammeData {
  const read = readProgramme(readFileSync("examples/measures/borset.json", "utf8"));
  if (!read.ok) throw new Error(read.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));
  return read.value;
}

/** Each group in a line, as a table would have it; `c` is what is hidden. */
function lines(measurement: Measurement): readonly string[] {
  return [...measurement.groups, measurement.total, ...measurement.apart].map((one) => {
    const of = one.of.kind === "school" ? one.of.school : one.of.kind === "arm" ? one.of.arm : one.of.kind;
    if (one.suppressed) return `${of} c`;
    const { interval } = one;
    const range = interval === undefined ? "" : ` (${interval.from.toFixed(1)} to ${interval.to.toFixed(1)})`;
    return `${of} ${one.numerator} of ${one.denominator ?? "?"}, ${one.rate?.toFixed(1)}${range}`;
  });
}

const byName = (id: string): OutcomeMeasure => {
  const found = OUTCOME_MEASURES.find((definition) => definition.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
};

describe("the four schools of Borset", () => {
  const data = borset();
  const table = (id: string, by: "school" | "arm") => lines(measure(data, byName(id), SCHOOL_YEAR, { by }));

  test("agree with themselves", () => {
    expect(checkProgramme(data, { on: "2022-08-31" })).toEqual([]);
  });

  test("have referrals, of which those of Copse Hill and, for its sake, of Birchwood are hidden", () => {
    expect(table("referral-rate", "school")).toEqual([
      "ashfield 12 of 1004, 12.0 (6.2 to 20.9)",
      "birchwood c",
      "copse-hill c",
      "dovecote 6 of 208, 28.8 (10.6 to 62.8)",
      "all 33 of 2449, 13.5 (9.3 to 18.9)",
      "no-school c",
      "no-school c",
    ]);
  });

  test("show each arm, since what Birchwood and Copse Hill come to is not small", () => {
    expect(table("referral-rate", "arm")).toEqual([
      "swis 12 of 1004, 12.0 (6.2 to 20.9)",
      "control 15 of 1237, 12.1 (6.8 to 20.0)",
      "no-arm 6 of 208, 28.8 (10.6 to 62.8)",
      "all 33 of 2449, 13.5 (9.3 to 18.9)",
      "no-school c",
      "no-school c",
    ]);
  });

  test("show no total of enquiries, since it would tell how few the primary school had", () => {
    expect(table("section-47-rate", "arm")).toEqual([
      "swis 6 of 1004, 6.0 (2.2 to 13.0)",
      "control 8 of 1237, 6.5 (2.8 to 12.7)",
      "no-arm c",
      "all c",
      "no-school c",
      "no-school c",
    ]);
  });

  test("show no days in care: they are many, but of few children", () => {
    expect(table("days-in-care", "school").every((line) => line.endsWith(" c"))).toBe(true);
  });

  test("have two referrals of the child who moved, the second at its new school", () => {
    const open = measure(data, byName("referral-rate"), SCHOOL_YEAR, { by: "school", suppressBelow: 0 });
    const stayed = { ...data, enrolments: data.enrolments.filter(({ interval: { from } }) => from !== "2022-01-17") };
    const without = measure(stayed, byName("referral-rate"), SCHOOL_YEAR, { by: "school", suppressBelow: 0 });
    expect(lines(open)[1]).toMatch(/^birchwood 12 /);
    expect(lines(without)[1]).toMatch(/^birchwood 11 /);
    expect(lines(without)[5]).toBe("no-school 2 of ?, undefined");
  });
});
