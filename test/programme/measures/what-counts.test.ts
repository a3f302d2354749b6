import { describe, expect, test } from "vitest";
import type { OutcomeMeasure } from "../../../src/programme/entities/outcomes.js";
import {
  attendance,
  daysInCare,
  reReferralRate,
  section17Rate,
  section47Rate,
} from "../../../src/programme/measures/definitions.js";
import { measure } from "../../../src/programme/measures/measure.js";
import type { Measured } from "../../../src/programme/measures/measurement.js";
import type { ProgrammeRecords } from "../../../src/programme/programme-data.js";
import { aSchool, assessment, documentOf, enquiry, enrolled, lookedAfter, referred, register } from "./a-document.js";

const SCHOOL_YEAR = { from: "2021-09-01", to: "2022-08-31" };
const SCHOOLS = [aSchool("ashfield"), aSchool("birchwood")];

/** The numbers of every group and of every reason to count for none, without those that are zero. */
function counted(
  definition: OutcomeMeasure,
  records: Partial<ProgrammeRecords>,
  window: typeof SCHOOL_YEAR = SCHOOL_YEAR,
): Readonly<Record<string, number | undefined>> {
  const data = documentOf({ schools: SCHOOLS, ...records });
  const { groups, apart } = measure(data, definition, window, { by: "school", suppressBelow: 0 });
  const numbers = [...groups, ...apart].map(
    (one) =>
      [
        one.of.kind === "school" ? one.of.school : one.of.kind === "no-school" ? one.of.because : "",
        number(one),
      ] as const,
  );
  return Object.fromEntries(numbers.filter(([, amount]) => amount !== 0));
}

function number(one: Measured<unknown>): number | undefined {
  return one.suppressed ? undefined : one.numerator;
}

describe("an enquiry", () => {
  const on = referred("A", "2021-08-20");

  test.each([
    ["on the first day of the window counts", "2021-09-01", { ashfield: 1 }],
    ["on its last day counts", "2022-08-31", { ashfield: 1 }],
    ["on the day before it does not", "2021-08-31", {}],
    ["on the day after it does not", "2022-09-01", {}],
  ])("%s", (_, start, expected) => {
    const records = { enrolments: [enrolled("A", "ashfield", "2020-09-01")], referrals: [on] };
    expect(counted(section47Rate, { ...records, section47Enquiries: [enquiry(on, start)] })).toEqual(expected);
    expect(counted(section17Rate, { ...records, assessments: [assessment(on, start)] })).toEqual(expected);
  });

  test.each([
    ["on the last day at the old school counts there", "2022-01-14", { ashfield: 1 }],
    ["on the first day at the new school counts there", "2022-01-17", { birchwood: 1 }],
    ["between two schools counts for none", "2022-01-15", { "no-main-enrolment": 1 }],
  ])("of a child who moved, %s", (_, start, expected) => {
    const enrolments = [
      enrolled("A", "ashfield", "2020-09-01", "2022-01-14"),
      enrolled("A", "birchwood", "2022-01-17"),
    ];
    expect(counted(section47Rate, { enrolments, referrals: [on], section47Enquiries: [enquiry(on, start)] })).toEqual(
      expected,
    );
  });

  test("counts for the school of the main enrolment, not for the one where the child is a guest", () => {
    const enrolments = [
      enrolled("A", "ashfield", "2020-09-01"),
      enrolled("A", "birchwood", "2021-11-01", "2022-03-31", "guest"),
    ];
    const section47Enquiries = [enquiry(on, "2021-12-01")];
    expect(counted(section47Rate, { enrolments, referrals: [on], section47Enquiries })).toEqual({ ashfield: 1 });
  });

  test("of a child with two main enrolments at once counts for no school", () => {
    const enrolments = [enrolled("A", "ashfield", "2020-09-01"), enrolled("A", "birchwood", "2021-11-01")];
    const section47Enquiries = [enquiry(on, "2021-10-31"), enquiry(on, "2021-11-01")];
    expect(counted(section47Rate, { enrolments, referrals: [on], section47Enquiries })).toEqual({
      ashfield: 1,
      "several-schools": 1,
    });
  });

  test("of a younger brother who is on no roll is counted, for no school", () => {
    expect(counted(section47Rate, { referrals: [on], section47Enquiries: [enquiry(on, "2021-10-31")] })).toEqual({
      "no-main-enrolment": 1,
    });
  });
});

describe("a re-referral", () => {
  const enrolments = [enrolled("A", "ashfield", "2020-09-01"), enrolled("B", "ashfield", "2020-09-01")];

  test.each([
    ["on the same day of the next year counts", "2021-02-03", "2022-02-03", 1],
    ["a day later does not", "2021-02-03", "2022-02-04", 0],
    ["on the day after the earlier one counts", "2022-02-02", "2022-02-03", 1],
    ["on the same day as another does not: neither is the earlier", "2022-02-03", "2022-02-03", 0],
    ["counts where the earlier one lies before the window", "2021-08-31", "2021-09-01", 1],
    ["on 28 February, after a 29 February two years before, does not", "2020-02-29", "2022-02-28", 0],
  ])("%s", (_, first, second, expected) => {
    const records = { enrolments, referrals: [referred("A", first), referred("A", second)] };
    expect(counted(reReferralRate, records)).toEqual(expected === 0 ? {} : { ashfield: expected });
  });

  test.each([
    ["from 29 February lasts to 28 February of the next year", "2024-02-29", "2025-02-28", 1],
    ["from 29 February is over on 1 March of the next year", "2024-02-29", "2025-03-01", 0],
    ["to 29 February begins on 1 March of the year before", "2023-03-01", "2024-02-29", 1],
    ["to 29 February does not begin on 28 February of the year before", "2023-02-28", "2024-02-29", 0],
  ])("twelve months %s", (_, first, second, expected) => {
    const window = { from: second, to: second };
    const records = { enrolments, referrals: [referred("A", first), referred("A", second)] };
    expect(counted(reReferralRate, records, window)).toEqual(expected === 0 ? {} : { ashfield: expected });
  });

  test("is one of the same child, not of another at the same school", () => {
    expect(
      counted(reReferralRate, { enrolments, referrals: [referred("A", "2021-10-01"), referred("B", "2021-11-01")] }),
    ).toEqual({});
  });

  test("counts for the school of its own day, whatever the school of the earlier one", () => {
    const moved = [enrolled("A", "ashfield", "2020-09-01", "2021-12-31"), enrolled("A", "birchwood", "2022-01-01")];
    const referrals = [referred("A", "2021-12-01"), referred("A", "2022-02-01")];
    expect(counted(reReferralRate, { enrolments: moved, referrals })).toEqual({ birchwood: 1 });
  });

  test("is given as a share of all referrals, with the counts", () => {
    const children = Array.from({ length: 40 }, (_, place) => `C${place}`);
    const data = documentOf({
      schools: SCHOOLS,
      enrolments: children.map((child) => enrolled(child, "ashfield", "2020-09-01")),
      referrals: children.flatMap((child, place) => [
        ...(place < 10 ? [referred(child, "2021-06-01")] : []),
        referred(child, "2021-10-01"),
      ]),
    });
    expect(measure(data, reReferralRate, SCHOOL_YEAR, { by: "all" }).total).toMatchObject({
      numerator: 10,
      denominator: 40,
      rate: 25,
      interval: { method: "wilson-score", confidencePercent: 95 },
    });
  });
});

describe("days in care", () => {
  const enrolments = [enrolled("A", "ashfield", "2020-09-01")];
  const march = { from: "2022-03-01", to: "2022-03-31" };

  test.each([
    ["count the first and the last", [lookedAfter("A", "2022-03-10", "2022-03-12")], 3],
    ["count one for a single day", [lookedAfter("A", "2022-03-10", "2022-03-10")], 1],
    ["are cut at both ends of the window", [lookedAfter("A", "2021-01-01", "2023-01-01")], 31],
    ["run to the end of the window without an end", [lookedAfter("A", "2022-03-30")], 2],
    [
      "count once where one episode ends on the day on which the next begins",
      [lookedAfter("A", "2022-03-01", "2022-03-10"), lookedAfter("A", "2022-03-10", "2022-03-15")],
      15,
    ],
    [
      "count once where an episode lies within another",
      [lookedAfter("A", "2022-03-01", "2022-03-20"), lookedAfter("A", "2022-03-05", "2022-03-06")],
      20,
    ],
    ["are none outside the window", [lookedAfter("A", "2022-02-01", "2022-02-28")], 0],
  ])("%s", (_, lookedAfterEpisodes, days) => {
    const expected = days === 0 ? {} : { ashfield: days };
    expect(counted(daysInCare, { enrolments, lookedAfterEpisodes }, march)).toEqual(expected);
  });

  test("are hidden where they are many, but of few children", () => {
    const data = documentOf({
      schools: [aSchool("ashfield", [{ on: "2022-01-20", pupils: 900 }])],
      enrolments,
      lookedAfterEpisodes: [lookedAfter("A", "2021-09-01")],
    });
    expect(measure(data, daysInCare, SCHOOL_YEAR, { by: "all" }).total).toEqual({
      of: { kind: "all" },
      suppressed: true,
    });
  });

  test("have no interval, and the method says why", () => {
    const data = documentOf({
      schools: [aSchool("ashfield", [{ on: "2022-01-20", pupils: 900 }])],
      enrolments,
      lookedAfterEpisodes: [lookedAfter("A", "2022-03-01", "2022-03-09")],
    });
    const { total, method } = measure(data, daysInCare, SCHOOL_YEAR, { by: "all", suppressBelow: 0 });
    expect(total).toEqual({ of: { kind: "all" }, suppressed: false, numerator: 9, denominator: 900, rate: 10 });
    expect(method.interval).toMatch(/^None: the days and sessions of one child hang together/);
  });
});

describe("attendance", () => {
  test("counts registers that lie wholly in the window, and tells of the others apart", () => {
    const enrolments = [
      enrolled("A", "ashfield", "2020-09-01", "2021-12-31"),
      enrolled("A", "birchwood", "2022-01-01"),
    ];
    const registers = [
      register("A", "2021-09-01", "2021-10-22", 70, 68),
      register("A", "2021-12-13", "2022-01-14", 30, 30),
      register("A", "2022-07-18", "2022-09-09", 20, 19),
      register("A", "2020-09-01", "2020-10-23", 70, 11),
    ];
    expect(counted(attendance, { enrolments, attendance: registers })).toEqual({
      ashfield: 68,
      "stretch-over-a-move": 30,
      "stretch-over-the-window": 19,
    });
  });

  test("does not take a new enrolment at the same school for a move", () => {
    const enrolments = [enrolled("A", "ashfield", "2020-09-01", "2021-10-01"), enrolled("A", "ashfield", "2021-10-02")];
    expect(
      counted(attendance, { enrolments, attendance: [register("A", "2021-09-20", "2021-10-08", 30, 28)] }),
    ).toEqual({
      ashfield: 28,
    });
  });

  test("is hidden where less than the limit was missed", () => {
    const children = Array.from({ length: 20 }, (_, place) => `C${place}`);
    const data = (missed: number) =>
      documentOf({
        schools: [aSchool("ashfield")],
        enrolments: children.map((child) => enrolled(child, "ashfield", "2020-09-01")),
        attendance: children.map((child, place) =>
          register(child, "2021-09-06", "2021-09-10", 10, place < missed ? 9 : 10),
        ),
      });
    expect(measure(data(4), attendance, SCHOOL_YEAR, { by: "all" }).total.suppressed).toBe(true);
    expect(measure(data(5), attendance, SCHOOL_YEAR, { by: "all" }).total).toMatchObject({
      numerator: 195,
      denominator: 200,
      rate: 97.5,
    });
  });
});
