import { readFileSync } from "node:fs";
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { bankHolidays } from "../../src/timescales/built-in.js";
import { readBankHolidays } from "../../src/timescales/read-bank-holidays.js";
import { regularHolidays } from "../../src/timescales/regular-holidays.js";
import { bankHolidayOn, isBankHoliday, isWorkingDay, workingDaysAfter } from "../../src/timescales/working-day.js";
import { codes, found } from "./clocks.js";

const { days, exceptions, knownThrough, source } = bankHolidays();
const years = Array.from({ length: 17 }, (_, more) => 2012 + more);
const file = JSON.parse(readFileSync("rules/calendars/england-and-wales.json", "utf8"));

describe("the published bank holidays", () => {
  it("are the 140 of 2012 to 2028, in order, with source and licence", () => {
    expect(file).toEqual(bankHolidays());
    expect(days).toHaveLength(140);
    expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))].toSorted());
    expect(days.at(-1)?.date).toBe(knownThrough);
    expect(source).toMatchObject({ licence: "OGL-3.0" });
  });

  it("are what the regular rules give, but for the seven days that were moved or given once", () => {
    expect(exceptions).toHaveLength(7);
    const moved = new Set(exceptions.map(({ insteadOf }) => insteadOf));
    const regular = years.flatMap((year) => regularHolidays(year)).filter(({ date }) => !moved.has(date));
    const given = exceptions.map(({ date }) => date);
    expect([...regular.map(({ date }) => date), ...given].toSorted()).toEqual(days.map(({ date }) => date));
  });

  it("have the titles that the regular rules give them", () => {
    const odd = new Set(exceptions.map(({ date }) => date));
    const title = new Map(years.flatMap((year) => regularHolidays(year)).map((one) => [one.date, one]));
    expect(days.filter(({ date }) => !odd.has(date)).filter((one) => title.get(one.date)?.title !== one.title)).toEqual(
      [],
    );
    expect(days.filter(({ date }) => !odd.has(date)).map(({ date, notes }) => [date, notes])).toEqual(
      days.filter(({ date }) => !odd.has(date)).map(({ date }) => [date, title.get(date)?.notes]),
    );
  });

  it("agree with date-holidays on every weekday of 2018 to 2028", () => {
    const calendar = new Holidays("GB", "ENG");
    const theirs = Array.from({ length: 11 }, (_, more) => calendar.getHolidays(2018 + more))
      .flat()
      .filter(({ type }) => type === "public")
      .map(({ date }) => date.slice(0, 10))
      .filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
    const ours = days.map(({ date }) => date).filter((day) => day >= "2018");
    expect(ours).toHaveLength(91);
    expect([...new Set(theirs)].toSorted()).toEqual(ours);
  });
});

describe("the regular rules", () => {
  it("agree with date-holidays on Easter to the end of the century", () => {
    const calendar = new Holidays("GB", "ENG");
    const both = Array.from({ length: 71 }, (_, more) => 2029 + more).map((year) => {
      const theirs = calendar
        .getHolidays(year)
        .find(({ name }) => name === "Good Friday")
        ?.date.slice(0, 10);
      return [theirs, regularHolidays(year).find(({ title }) => title === "Good Friday")?.date];
    });
    for (const [theirs, ours] of both) expect(ours).toBe(theirs);
  });

  it("give eight days of each year, on eight weekdays", () => {
    for (let year = 2012; year < 2100; year += 1) {
      const dates = regularHolidays(year).map(({ date }) => date);
      expect(new Set(dates).size).toBe(8);
      expect(dates.filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))).toEqual([]);
    }
  });

  it("give two days after a Christmas at the weekend", () => {
    const christmas = (year: number): readonly string[] =>
      regularHolidays(year)
        .slice(-2)
        .map(({ date }) => date);
    expect(christmas(2020)).toEqual(["2020-12-25", "2020-12-28"]);
    expect(christmas(2021)).toEqual(["2021-12-27", "2021-12-28"]);
    expect(christmas(2022)).toEqual(["2022-12-26", "2022-12-27"]);
  });
});

describe("a day", () => {
  it("is answered from the list up to its last day, and as projected after it", () => {
    expect(isBankHoliday("2028-12-26")).toEqual({ value: true, basis: "published" });
    expect(isBankHoliday("2028-12-27")).toEqual({ value: false, basis: "projected" });
    expect(isWorkingDay("2029-01-01")).toEqual({ value: false, basis: "projected" });
    expect(bankHolidayOn("2022-09-19").value?.title).toContain("State Funeral");
  });

  it("that a proclamation moved is no bank holiday, and the day to which it moved is", () => {
    expect(isBankHoliday("2022-05-30").value).toBe(false);
    expect(isBankHoliday("2022-06-02").value).toBe(true);
  });

  it("past the last published one is refused where that is asked", () => {
    const options = { beyondPublished: "refuse" } as const;
    expect(isBankHoliday("2028-12-26", options).value).toBe(true);
    expect(() => isBankHoliday("2028-12-27", options)).toThrow("beyond-published");
    expect(() => workingDaysAfter("2028-12-22", 1, options)).toThrow("beyond-published");
  });

  it("before 2012, after 2099 or that does not exist is refused", () => {
    expect(() => isBankHoliday("2011-12-27")).toThrow("before-calendar");
    expect(() => workingDaysAfter("2012-01-03", -1)).toThrow("before-calendar");
    expect(() => isBankHoliday("2100-01-01")).toThrow("beyond-calendar");
    expect(() => isWorkingDay("2027-02-29")).toThrow("not-a-day");
  });
});

const event = (date: string): object => ({ title: "A bank holiday", date, notes: "", bunting: true });
const govUk = (...dates: readonly string[]): object => ({ "england-and-wales": { events: dates.map(event) } });
const year = (number: number): readonly string[] => regularHolidays(number).map(({ date }) => date);
const newer = [...year(2028), ...year(2029).map((day) => (day === "2029-05-07" ? "2029-05-08" : day))];

describe("a newer list", () => {
  it("is believed from its first year on, and the package's own before it", () => {
    const list = found(readBankHolidays(govUk(...newer)));
    expect(isBankHoliday("2029-05-08", { bankHolidays: list })).toEqual({ value: true, basis: "published" });
    expect(isBankHoliday("2029-05-07", { bankHolidays: list })).toEqual({ value: false, basis: "published" });
    expect(isBankHoliday("2022-09-19", { bankHolidays: list }).value).toBe(true);
    expect(isBankHoliday("2030-05-06", { bankHolidays: list }).basis).toBe("projected");
  });

  it("that is older, has lost days, or is none is refused with every reason", () => {
    expect(codes(readBankHolidays(govUk(...year(2027))))).toEqual(["older-list"]);
    expect(codes(readBankHolidays(govUk(...newer.slice(2))))).toEqual(["incomplete-list"]);
    expect(codes(readBankHolidays(govUk(...newer, "2029-12-26")))).toEqual(["duplicate-name"]);
    expect(codes(readBankHolidays(govUk(...newer, "2030-02-30", "2030-06-08")))).toEqual([
      "not-a-day",
      "unknown-value",
    ]);
    for (const none of [{}, [], "text", null, { "england-and-wales": { events: [] } }])
      expect(codes(readBankHolidays(none))).toEqual(["wrong-kind"]);
  });
});
