import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChildEvent } from "../../src/timescales/child-event.js";
import { toIcs } from "../../src/timescales/ics.js";
import { type Pathway, type PathwayOptions, pathway } from "../../src/timescales/pathway.js";
import { runs } from "../generated/runs.js";
import { aClock, found } from "./clocks.js";

const EVENTS: readonly ChildEvent[] = [
  { event: "referral", on: "2026-12-10" },
  { event: "referral-decided", on: "2026-12-11" },
  { event: "strategy-discussion", on: "2026-12-14" },
  { event: "police-protection-started", on: "2026-12-23T22:10+00:00" },
];
const OPTIONS = { stamp: "2026-12-24T09:00:00+00:00", reference: "a7f3" };

const laidOut = (more: readonly ChildEvent[] = [], options: PathwayOptions = {}): Pathway =>
  found(pathway([...EVENTS, ...more], { on: "2026-12-24", ...options }));

/** The entries of a calendar, read back: each property by its name, escapes undone. */
function entries(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  const starts = lines.flatMap((line, place) => (line === "BEGIN:VEVENT" ? [place] : []));
  return starts.map((start) => {
    const inside = lines.slice(start + 1, lines.indexOf("END:VEVENT", start));
    return Object.fromEntries(
      inside.map((line) => {
        const [, name = "", value = ""] = /^([A-Z;=]+):(.*)$/s.exec(line) ?? [];
        return [name, value.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign))];
      }),
    );
  });
}

describe("a calendar for a diary", () => {
  const text = toIcs(laidOut(), OPTIONS);

  it("has an all-day entry for each thing that is still due, and none for what is done", () => {
    expect(
      entries(text).map((one) => [one["DTSTART;VALUE=DATE"], one["DTEND;VALUE=DATE"], one.STATUS, one.SUMMARY]),
    ).toEqual([
      [
        "20261211",
        "20261212",
        "CONFIRMED",
        "Overdue: Tell the person who referred what was decided (by the end of this day)",
      ],
      ["20261226", "20261227", "CONFIRMED", "Longest police protection (ends by 22:10)"],
      ["20270107", "20270108", "CONFIRMED", "Hold the initial child protection conference (by the end of this day)"],
      ["20270121", "20270122", "TENTATIVE", "Expected: Hold the first core group (by the end of this day)"],
      ["20270216", "20270217", "CONFIRMED", "Finish the child and family assessment (by the end of this day)"],
      ["20270407", "20270408", "TENTATIVE", "Expected: Hold the first review conference (by the end of this day)"],
      ["20271007", "20271008", "TENTATIVE", "Expected: Hold the next review conference (by the end of this day)"],
      ["20280407", "20280408", "TENTATIVE", "Expected: Hold the next review conference (by the end of this day)"],
    ]);
  });

  it("says in each entry how it was counted and on whose authority", () => {
    expect(entries(text)[1]?.DESCRIPTION).toBe(
      "From: child taken into police protection, 22:10 on Wednesday 23 December 2026.\n" +
        "72 hours from 22:10 on Wednesday 23 December 2026: 22:10 on Saturday 26 December 2026. Nights, weekends and holidays count.\n" +
        "The last working day before it is Thursday 24 December 2026.\n" +
        "Authority: Children Act 1989, section 46(6) (statute).",
    );
  });

  it("has lines of at most 75 octets, each ended as RFC 5545 wants it", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = text.split("\r\n");
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(
      lines.filter((line) => line !== "" && !/^(?: |[A-Z;=]+:)/.test(line.replace("DTSTART;VALUE=DATE", "D"))),
    ).toEqual([]);
  });

  it("is the same to the byte for the same pathway, stamp and reference", () => {
    expect(toIcs(laidOut(), OPTIONS)).toBe(text);
    expect(toIcs(laidOut(), { ...OPTIONS, stamp: "2026-12-24T09:00Z" })).toBe(text);
  });

  it("keeps the id of an entry while what follows is added, and has no id twice", () => {
    const ids = (all: string): readonly string[] => entries(all).map(({ UID = "" }) => UID);
    const later = toIcs(laidOut([{ event: "initial-conference", on: "2027-01-05" }], { on: "2027-01-10" }), OPTIONS);
    expect(new Set(ids(text)).size).toBe(ids(text).length);
    expect(ids(later)).toEqual(
      expect.arrayContaining([
        "first-core-group.1.a7f3@levels-of-need",
        "later-review-conference.2.a7f3@levels-of-need",
      ]),
    );
    expect(ids(text)).toEqual(expect.arrayContaining([...ids(later)]));
  });

  it("keeps two children apart by their references", () => {
    const other = toIcs(laidOut(), { ...OPTIONS, reference: "b2c4" });
    const ids = [text, other].flatMap((all) => entries(all).map(({ UID }) => UID));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("takes no name for a reference, and no day for a stamp", () => {
    expect(() => toIcs(laidOut(), { ...OPTIONS, reference: "Ada Lovelace" })).toThrow("never a name");
    expect(() => toIcs(laidOut(), { ...OPTIONS, stamp: "2026-12-24" })).toThrow("instant");
  });

  it("is held together whatever a council's clock is called (sampled: 500 titles)", () => {
    const words = fc.string({ unit: "binary", minLength: 1, maxLength: 120 }).filter((one) => one.trim() !== "");
    const hostile = fc.oneof(
      words,
      fc.constantFrom("a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a;b,c\\d", "é".repeat(90), "🚸".repeat(40)),
    );
    fc.assert(
      fc.property(hostile, (title) => {
        const local = [aClock({ title, starts: [{ event: "referral" }] })];
        const all = toIcs(laidOut([], { local }), OPTIONS);
        const lines = all.split("\r\n");
        expect(lines.every((line) => !/\p{Cc}/u.test(line) && new TextEncoder().encode(line).length <= 75)).toBe(true);
        const read = entries(all).find(({ UID }) => UID?.startsWith("borchester-visit"));
        const plain = title.replace(/\r\n?/g, "\n").replace(/(?!\n)\p{Cc}/gu, "");
        expect(read?.SUMMARY).toBe(`${plain} (by the end of this day)`);
      }),
      runs(500),
    );
  });
});
