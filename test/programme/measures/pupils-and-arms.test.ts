import { describe, expect, test } from "vitest";
import { againstPupilTime, referralRate } from "../../../src/programme/measures/definitions.js";
import { measure } from "../../../src/programme/measures/measure.js";
import { allocatedTo, aSchool, aTrial, documentOf, enrolled, referred, schoolId, THE_TRIAL } from "./a-document.js";

const SCHOOL_YEAR = { from: "2021-09-01", to: "2022-08-31" };
const SCHOOLS = [aSchool("ashfield"), aSchool("birchwood")];

describe("the pupils against whom events are counted", () => {
  const pupils = (rolls: Parameters<typeof aSchool>[1], interval?: { readonly from: string; readonly to?: string }) => {
    const school = { ...aSchool("ashfield", rolls), ...(interval === undefined ? {} : { interval }) };
    const { total } = measure(documentOf({ schools: [school] }), referralRate, SCHOOL_YEAR, {
      by: "all",
      suppressBelow: 0,
    });
    return total.suppressed ? undefined : { pupils: total.denominator, unknown: total.unknown };
  };

  test.each([
    [
      "are those of the count nearest to the middle of the window",
      [
        { on: "2021-10-07", pupils: 700 },
        { on: "2022-01-20", pupils: 710 },
        { on: "2022-05-19", pupils: 690 },
      ],
      710,
    ],
    [
      "are those of the earlier of two counts that are as near",
      [
        { on: "2022-03-03", pupils: 720 },
        { on: "2022-03-01", pupils: 700 },
      ],
      700,
    ],
    [
      "are those of the last count in the year before the window, where there is none within",
      [
        { on: "2020-10-01", pupils: 650 },
        { on: "2021-05-20", pupils: 680 },
      ],
      680,
    ],
    ["may have been counted on the same day of the year before", [{ on: "2020-09-01", pupils: 640 }], 640],
  ])("%s", (_, rolls, expected) => {
    expect(pupils(rolls)?.pupils).toBe(expected);
  });

  test.each([
    ["where they were never counted", []],
    ["where the last count is more than a year old", [{ on: "2020-08-31", pupils: 640 }]],
    ["where they were counted only afterwards", [{ on: "2022-10-06", pupils: 640 }]],
    [
      "where two counts of one day differ",
      [
        { on: "2022-01-20", pupils: 640 },
        { on: "2022-01-20", pupils: 645 },
      ],
    ],
  ])("are not known %s, and then there is a count but no rate", (_, rolls) => {
    expect(pupils(rolls)).toEqual({ pupils: undefined, unknown: ["how many pupils ashfield had in the window"] });
  });

  test("are none at a school that was closed throughout", () => {
    const closed = { from: "1960-09-01", to: "2021-08-31" };
    expect(pupils([{ on: "2021-05-20", pupils: 680 }], closed)?.pupils).toBe(0);
  });

  test("can instead be the time that they were on roll, where all pupils are in the document", () => {
    const data = documentOf({
      schools: SCHOOLS,
      enrolments: [
        enrolled("A", "ashfield", "2020-09-01", "2021-09-30"),
        enrolled("A", "birchwood", "2021-10-01"),
        enrolled("B", "ashfield", "2022-08-22"),
      ],
      referrals: [referred("A", "2021-09-15"), referred("A", "2022-02-15")],
    });
    const { groups } = measure(data, againstPupilTime(referralRate), SCHOOL_YEAR, { by: "school", suppressBelow: 0 });
    expect(groups.map((group) => (group.suppressed ? undefined : [group.numerator, group.denominator]))).toEqual([
      [1, 40],
      [1, 335],
    ]);
  });

  test("are on roll until 31 December 9999, as some systems end what has no end, as they are without a last day", () => {
    const rate = (...ends: readonly string[]) => {
      const enrolments = [enrolled("A", "ashfield", "2020-09-01", ...ends)];
      const data = documentOf({ schools: SCHOOLS, enrolments, referrals: [referred("A", "2021-09-15")] });
      return measure(data, againstPupilTime(referralRate), SCHOOL_YEAR, { by: "school", suppressBelow: 0 });
    };
    expect(rate().groups[0]).toMatchObject({ numerator: 1, denominator: 365 });
    expect(rate("9999-12-31").groups).toEqual(rate().groups);
  });
});

describe("the arms of a trial", () => {
  const one = referred("A", "2021-10-01");
  const groups = (...armAllocations: ReturnType<typeof allocatedTo>[]) => {
    const data = documentOf({
      schools: SCHOOLS,
      trials: [aTrial()],
      armAllocations,
      enrolments: [enrolled("A", "ashfield", "2020-09-01")],
      referrals: [one],
    });
    const { groups: arms } = measure(data, referralRate, SCHOOL_YEAR, { by: "arm", suppressBelow: 0 });
    return arms.map((arm) => [
      arm.of.kind === "arm" ? arm.of.arm : arm.of.kind,
      arm.suppressed ? undefined : arm.numerator,
    ]);
  };

  test.each([
    ["hold a school that was allocated on the first day of the window", { on: "2021-09-01" }, "swis"],
    ["do not hold one that was allocated a day later", { on: "2021-09-02" }, "no-arm"],
    ["do not hold one that withdrew on its last day", { withdrawn: "2022-08-31" }, "no-arm"],
    ["hold one that withdrew on the day after it", { withdrawn: "2022-09-01" }, "swis"],
  ])("%s", (_, days, arm) => {
    expect(groups(allocatedTo("swis", "ashfield", days), allocatedTo("control", "birchwood"))).toEqual(
      arm === "swis"
        ? [
            ["swis", 1],
            ["control", 0],
          ]
        : [
            ["control", 0],
            ["no-arm", 1],
          ],
    );
  });

  test("do not hold a school that was allocated to both", () => {
    expect(groups(allocatedTo("swis", "ashfield"), allocatedTo("control", "ashfield"))).toEqual([["no-arm", 1]]);
  });

  test("name their schools, so that anybody can see of what they are made", () => {
    const data = documentOf({
      schools: SCHOOLS,
      trials: [aTrial()],
      armAllocations: [allocatedTo("swis", "birchwood")],
    });
    expect(measure(data, referralRate, SCHOOL_YEAR, { by: "arm" }).groups.map(({ of }) => of)).toEqual([
      { kind: "arm", trial: THE_TRIAL, arm: "swis", schools: [schoolId("birchwood")] },
      { kind: "no-arm", trial: THE_TRIAL, schools: [schoolId("ashfield")] },
    ]);
  });
});

describe("a small school", () => {
  const data = documentOf({
    schools: [
      aSchool("ashfield", [{ on: "2022-01-20", pupils: 900 }]),
      aSchool("birchwood", [{ on: "2022-01-20", pupils: 400 }]),
      aSchool("copse-hill", [{ on: "2022-01-20", pupils: 700 }]),
    ],
    enrolments: [20, 12, 3].flatMap((many, school) =>
      Array.from({ length: many }, (_, place) =>
        enrolled(`S${school}C${place}`, ["ashfield", "birchwood", "copse-hill"][school] ?? "", "2020-09-01"),
      ),
    ),
    referrals: [20, 12, 3].flatMap((many, school) =>
      Array.from({ length: many }, (_, place) => referred(`S${school}C${place}`, "2021-11-11")),
    ),
  });
  const { groups, total } = measure(data, referralRate, SCHOOL_YEAR, { by: "school" });

  test("is hidden together with the one that has the fewest pupils, since the total would tell", () => {
    expect(groups.map(({ suppressed }) => suppressed)).toEqual([false, true, true]);
  });

  test("leaves the total and the others as they are", () => {
    expect(total).toMatchObject({ numerator: 35, denominator: 2_000, rate: 17.5 });
    expect(groups[0]).toMatchObject({ numerator: 20, denominator: 900 });
  });
});
