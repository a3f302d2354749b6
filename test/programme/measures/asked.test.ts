import { describe, expect, test } from "vitest";
import type { MisuseError } from "../../../src/kernel/misuse-error.js";
import type { OutcomeMeasure } from "../../../src/programme/entities/outcomes.js";
import { asId } from "../../../src/programme/ids.js";
import type { MeasureOptions } from "../../../src/programme/measures/asked.js";
import { isCountable } from "../../../src/programme/measures/countable.js";
import {
  againstPupilTime,
  attendance,
  daysInCare,
  OUTCOME_MEASURES,
  section47Rate,
} from "../../../src/programme/measures/definitions.js";
import { measure } from "../../../src/programme/measures/measure.js";
import { MEASURE_SOURCES } from "../../../src/programme/measures/sources.js";
import { CAVEATS } from "../../../src/programme/measures/words.js";
import type { ProgrammeData } from "../../../src/programme/programme-data.js";
import { readProgramme } from "../../../src/programme/reading/read-programme.js";
import { aChild, aSchool, aTrial, documentOf, enquiry, enrolled, referred, register, THE_TRIAL } from "./a-document.js";

const YEAR = { from: "2021-09-01", to: "2022-08-31" };
const EMPTY = documentOf({});

interface Question {
  readonly data?: ProgrammeData;
  readonly definition?: OutcomeMeasure;
  readonly window?: { readonly from: string; readonly to: string };
  readonly options?: MeasureOptions;
}

const ask = ({ data = EMPTY, definition = section47Rate, window = YEAR, options = { by: "all" } }: Question) =>
  measure(data, definition, window, options);

/** The code and the place of every problem with a question. */
function wrongWith(question: Question): readonly string[] {
  try {
    ask(question);
    return [];
  } catch (error) {
    const { name, problems } = error as MisuseError;
    expect(name).toBe("MisuseError");
    for (const { says } of problems) expect(says).toMatch(/^[a-z`][^\n]*[^.\n]$/);
    return problems.map(({ code, at }) => `${code} ${at}`);
  }
}

const another = { ...aTrial(), id: asId("trial", "another-trial") };

describe("a measurement is refused", () => {
  test.each<[string, Question, readonly string[]]>([
    [
      "over a window that ends before it begins",
      { window: { from: "2022-08-31", to: "2021-09-01" } },
      ["dates-reversed /window/to"],
    ],
    [
      "over a window of days that there are not",
      { window: { from: "2022-02-29", to: "31/08/2022" } },
      ["not-a-day /window/from", "not-a-day /window/to"],
    ],
    ["over a window without a last day", { window: { from: "2022-01-01" } as typeof YEAR }, ["not-a-day /window/to"]],
    [
      "over a window of another length than the measure lays down",
      { definition: { ...section47Rate, windowMonths: 23 } },
      ["window-length /window"],
    ],
    [
      "of results that no record holds",
      { definition: { ...section47Rate, numerator: "key-stage-4-result", denominator: "pupils" } },
      ["not-countable /measure/denominator"],
    ],
    [
      "of enquiries against sessions",
      { definition: { ...section47Rate, denominator: "possible-sessions" } },
      ["not-countable /measure/denominator"],
    ],
    [
      "by something else than school, arm or all",
      { options: { by: "worker" } as unknown as MeasureOptions },
      ["unknown-value /options/by"],
    ],
    ["by arm without a trial", { options: { by: "arm" } }, ["no-trial /options/by"]],
    [
      "by the arms of a trial that is not there",
      { options: { by: "all", trial: THE_TRIAL } },
      ["unknown-id /options/trial"],
    ],
    [
      "without a word on which of two trials is meant",
      { data: documentOf({ trials: [aTrial(), another] }) },
      ["trial-not-named /options/trial"],
    ],
    ["under a limit of two", { options: { by: "all", suppressBelow: 2 } }, ["out-of-range /options/suppressBelow"]],
    [
      "under the limit of one that a document lays down",
      { definition: { ...section47Rate, suppressBelow: 1 } },
      ["out-of-range /measure/suppressBelow"],
    ],
    ["under half a limit", { options: { by: "all", suppressBelow: 4.5 } }, ["out-of-range /options/suppressBelow"]],
    ["under a negative limit", { options: { by: "all", suppressBelow: -5 } }, ["out-of-range /options/suppressBelow"]],
    [
      "of records that lead nowhere",
      {
        data: documentOf({
          enrolments: [enrolled("A", "ashfield", "2021-09-01")],
          section47Enquiries: [enquiry(referred("A", "2022-01-01"), "2022-01-02")],
        }),
      },
      ["unknown-id /data/section47Enquiries/0/referral", "unknown-id /data/enrolments/0/school"],
    ],
    [
      "with everything that is wrong at once",
      {
        window: { from: "2022-08-31", to: "2021-09-01" },
        definition: { ...section47Rate, denominator: "pupils" },
        options: { by: "arm", suppressBelow: 1 },
      },
      [
        "dates-reversed /window/to",
        "not-countable /measure/denominator",
        "out-of-range /options/suppressBelow",
        "no-trial /options/by",
      ],
    ],
  ])("%s", (_, question, problems) => {
    expect(wrongWith(question)).toEqual(problems);
  });
});

describe("a measurement is made", () => {
  test.each<[string, Question]>([
    ["over a single day", { window: { from: "2022-02-28", to: "2022-02-28" } }],
    [
      "over a window of just the length that the measure lays down",
      { definition: { ...section47Rate, windowMonths: 12 } },
    ],
    [
      "over the twelve months that end on 29 February",
      { definition: { ...section47Rate, windowMonths: 12 }, window: { from: "2023-03-01", to: "2024-02-29" } },
    ],
    ["under a limit of three", { options: { by: "all", suppressBelow: 3 } }],
    ["without hiding anything", { options: { by: "all", suppressBelow: 0 } }],
    [
      "by the arms of the trial that is named",
      { data: documentOf({ trials: [aTrial(), another] }), options: { by: "arm", trial: THE_TRIAL } },
    ],
    ["of a document without any school", {}],
  ])("%s", (_, question) => {
    expect(wrongWith(question)).toEqual([]);
  });
});

describe("a definition", () => {
  test.each(OUTCOME_MEASURES.map((definition) => [definition.name, definition] as const))(
    "of %s can be counted, says what is not verified, and reads back with its sources",
    (_, definition) => {
      expect(isCountable(definition)).toBe(true);
      expect(definition.unknown?.length).toBeGreaterThan(0);
      const document = documentOf({ sources: MEASURE_SOURCES, outcomeMeasures: [definition] });
      expect(readProgramme(document)).toEqual({ ok: true, value: document });
    },
  );

  test("cites every source that stands beside the definitions, and each has an id of its own", () => {
    const cited = new Set(OUTCOME_MEASURES.flatMap(({ sources = [] }) => sources));
    expect([...cited].sort()).toEqual(MEASURE_SOURCES.map(({ id }) => id).sort());
    expect(new Set(OUTCOME_MEASURES.map(({ id }) => id)).size).toBe(OUTCOME_MEASURES.length);
  });

  test("is hidden below five unless somebody says otherwise", () => {
    expect(OUTCOME_MEASURES.map(({ suppressBelow }) => suppressBelow)).toEqual(OUTCOME_MEASURES.map(() => 5));
    expect(ask({}).suppressBelow).toBe(5);
    expect(ask({ definition: { ...section47Rate, suppressBelow: 10 } }).suppressBelow).toBe(10);
  });

  test("can be counted against time on roll where it is no share", () => {
    expect(againstPupilTime(section47Rate).unit).toBe("per 1,000 years of a pupil on roll, of 365 days");
    expect(isCountable(againstPupilTime(daysInCare))).toBe(true);
    expect(() => againstPupilTime(attendance)).toThrow(expect.objectContaining({ name: "MisuseError" }));
  });
});

describe("a register", () => {
  const reading = (over: object) => {
    const read = readProgramme(
      documentOf({
        schools: [],
        children: [aChild("A")],
        attendance: [{ ...register("A", "2021-09-06", "2021-09-10", 10, 9), ...over }],
      }),
    );
    return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at}`);
  };

  test.each([
    ["as it should be is read", {}, []],
    ["with every session attended is read", { attendedSessions: 10 }, []],
    [
      "with more sessions attended than were possible is refused",
      { attendedSessions: 11 },
      ["wrong-form /attendance/0/attendedSessions"],
    ],
    [
      "that ends before it begins is refused",
      { interval: { from: "2021-09-10", to: "2021-09-06" } },
      ["dates-reversed /attendance/0/interval/to"],
    ],
    ["without a last day is refused", { interval: { from: "2021-09-10" } }, ["missing-key /attendance/0/interval"]],
    ["of a child who is not there is refused", { child: "B" }, ["unknown-id /attendance/0/child"]],
  ])("%s", (_, over, problems) => {
    expect(reading(over)).toEqual(problems);
  });
});

describe("whatever is measured", () => {
  const school = aSchool("ashfield", [{ on: "2022-01-20", pupils: 800 }]);

  test("it is told that it describes, that the trial found no effect, and that no difference is tested", () => {
    for (const definition of OUTCOME_MEASURES) {
      const { caveats } = ask({ data: documentOf({ schools: [school] }), definition });
      expect(caveats).toBe(CAVEATS);
      expect(caveats.join(" ")).toMatch(/describes/);
      expect(caveats.join(" ")).toMatch(/trial of social workers in schools found no effect/);
      expect(caveats.join(" ")).toMatch(/no evidence of one: nothing is adjusted and no difference is tested/);
    }
  });

  test("no word of it ranks, tests or praises", () => {
    for (const definition of OUTCOME_MEASURES) {
      const { method, measure: defined, caveats } = ask({ data: documentOf({ schools: [school] }), definition });
      const words = JSON.stringify([method, defined, caveats]);
      expect(words).not.toMatch(/\b(?:better|worse|best|worst|rank\w*|p-value|significan\w*|improv\w*|reduc\w*)\b/i);
    }
  });

  test("it says how it was counted, with the limit under which it was hidden", () => {
    const { method } = ask({ options: { by: "all", suppressBelow: 7 } });
    expect(method.suppression).toMatch(/^A number below 7 is hidden, zero included/);
    expect(ask({ options: { by: "all", suppressBelow: 0 } }).method.suppression).toMatch(/^Nothing is hidden/);
    for (const sentence of Object.values(method)) expect(sentence).toMatch(/^[A-Z0-9][^\n]*\.$/);
  });
});
