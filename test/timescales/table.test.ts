import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { england } from "../../src/england/england.js";
import { timescales } from "../../src/timescales/built-in.js";
import { due } from "../../src/timescales/due.js";
import { EVENT_NAMES } from "../../src/timescales/events.js";
import { readTimescales } from "../../src/timescales/read-timescales.js";
import { isNumbered, standingOf } from "../../src/timescales/timescale.js";
import { askedFor, codes, found } from "./clocks.js";

const folder = "rules/timescales";
const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const files = readdirSync(folder).filter((file) => !["sources.json", "vectors.json"].includes(file));
const rows = timescales();
const such = (standing: string) => rows.filter((row) => standingOf(row) === standing);
const from = (unit: string): string => (unit === "hours" ? "2026-12-23T22:10Z" : "2026-12-23");

describe("the table of clocks", () => {
  it("in the package is the one in rules/timescales", () => {
    expect(files.length).toBeGreaterThan(4);
    const written = files.flatMap((file) => json(`${folder}/${file}`) as { readonly id: string }[]);
    expect(found(readTimescales(written))).toEqual(rows);
  });

  it("has an authority for every row, with the day on which somebody looked", () => {
    expect(rows.filter(({ basis }) => basis.length === 0)).toEqual([]);
  });

  it("cites sources that are listed once, and lists none that nothing cites", () => {
    const ids = (file: string): readonly string[] => (json(file) as { readonly id: string }[]).map(({ id }) => id);
    const [own, rules] = [ids(`${folder}/sources.json`), ids("rules/england/sources.json")];
    const cited = new Set(rows.flatMap(({ basis }) => basis.map(({ source }) => source)));
    expect([...cited].filter((id) => !own.includes(id) && !rules.includes(id))).toEqual([]);
    expect(own.filter((id) => !cited.has(id) || rules.includes(id))).toEqual([]);
  });

  it("says of its eight clocks what the national rules say of them, to the last word", () => {
    const { timescales: ruled } = england();
    expect(ruled).toHaveLength(8);
    for (const clock of ruled) expect(rows.find(({ id }) => id === clock.id)).toMatchObject(clock);
  });

  it("rests no number on Working Together 2026, whose text on time limits nobody here has read", () => {
    const of2026 = rows.flatMap(({ id, basis }) =>
      basis.flatMap(({ source, confidence }) => (source === "working-together-2026" ? [`${id}: ${confidence}`] : [])),
    );
    expect(of2026.length).toBeGreaterThan(6);
    expect(of2026.filter((one) => !one.endsWith(": unverified"))).toEqual([]);
  });

  it("says where a number is counted before the day of the guidance by which it is known", () => {
    const early = rows.filter(
      ({ basis, inForce }) =>
        inForce !== undefined &&
        (inForce.from ?? "") < "2023-12-15" &&
        basis.some(({ source }) => source === "working-together-2023"),
    );
    expect(early.length).toBeGreaterThan(5);
    expect(early.filter(({ note = "" }) => !note.includes("carried back")).map(({ id }) => id)).toEqual([]);
  });

  it("names the second source wherever the first was not read, or what of it was", () => {
    const listed = ["rules/timescales/sources.json", "rules/england/sources.json"].flatMap(
      (file) => json(file) as { readonly id: string; readonly note?: string }[],
    );
    const told = new Set(listed.flatMap(({ id, note }) => (note === undefined ? [] : [id])));
    const bare = rows.flatMap(({ id, basis }) =>
      basis
        .filter(({ confidence, note, source }) => confidence === "B" && note === undefined && !told.has(source))
        .map(() => id),
    );
    expect(bare).toEqual([]);
  });

  it("names every event that there is, in some clock", () => {
    const named = new Set(
      rows.flatMap((row) => [...row.starts.map(({ event }) => event), ...row.doneBy, ...(row.endedBy ?? [])]),
    );
    expect(EVENT_NAMES.filter((name) => !named.has(name))).toEqual([]);
  });

  it("gives a council to every row of local policy that has a number of its own, and to no other", () => {
    const isOwn = ({ basis }: (typeof rows)[number]): boolean => basis.every(({ force }) => force === "local policy");
    const national = ["lado-referral", "rapid-review"];
    for (const row of rows.filter(isNumbered))
      expect([row.id, isOwn(row) && !national.includes(row.id)]).toEqual([row.id, row.area !== undefined]);
  });
});

describe("a clock counts by itself", () => {
  it("when its authority was read, nationally", () => {
    const active = such("active").filter(isNumbered);
    expect(active.length).toBeGreaterThan(25);
    for (const { id, unit } of active) expect([id, codes(due(id, from(unit)))]).toEqual([id, []]);
  });

  it("and not when no authority was read, but when that is allowed", () => {
    const unverified = such("unverified");
    const numbered = unverified.filter(isNumbered);
    expect(numbered.map(({ id }) => id).toSorted()).toEqual([
      "care-plan",
      "care-proceedings",
      "placement-plan",
      "private-fostering-visit-already-fostered",
      "transfer-in-conference",
    ]);
    for (const { id } of unverified) expect(due(id, "2026-12-23").ok, id).toBe(false);
    for (const { id, unit } of numbered) {
      expect(codes(due(id, from(unit)))).toEqual(["unverified-timescale"]);
      expect(found(due(id, from(unit), { unverified: "allow" })).unverified).toBe(true);
    }
  });

  it("and not when it is a council's own, but when the council is named, in whatever letters", () => {
    const local = such("local").filter(isNumbered);
    expect(local.length).toBeGreaterThan(15);
    for (const row of local) {
      expect([row.id, codes(due(row.id, from(row.unit)))]).toEqual([row.id, ["local-timescale"]]);
      expect(found(due(row.id, from(row.unit), askedFor({ area: row.area?.toUpperCase() ?? "" }))).area).toBe(row.area);
    }
  });

  it("and never where no number is set: the answer says what is said instead", () => {
    const open = rows.filter((row) => !isNumbered(row));
    expect(open.map(({ id }) => id)).toContain("csa-report");
    for (const { id } of open)
      expect(codes(due(id, "2026-12-23", { unverified: "allow" }))).toEqual(["no-national-number"]);
  });

  it("and not before the day from which it is known to hold", () => {
    expect(codes(due("data-protection-complaint", "2026-06-18"))).toEqual(["not-in-force"]);
    expect(found(due("data-protection-complaint", "2026-06-19")).due).toBe("2026-07-19");
  });
});
