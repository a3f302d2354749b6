import { describe, expect, it } from "vitest";
import { caseColumns } from "../../../src/census/facts/case-columns.js";

const BORN = { born: "2015-06-30", disabilities: [], episodes: [] };
const referral = { referred: "2025-09-12", assessments: [] };

describe("a table of episodes", () => {
  it("holds a column for each fact of which any row says something", () => {
    const columns = caseColumns({ world: "open" });
    expect(columns.add(BORN, referral)).toBe(0);
    expect(columns.add(BORN, { ...referral, assessments: [{ authorised: "2025-10-20", factors: ["4A"] }] })).toBe(1);
    expect(columns.rows).toBe(2);
    const table = columns.take();
    expect(table.rows).toBe(2);
    expect(table.columns).toEqual({
      ageMonths: { codes: new Uint16Array([1, 1]), values: [null, 122] },
      childMentalHealth: { codes: new Uint16Array([0, 1]), values: [null, { from: "early-signs" }] },
    });
  });

  it("begins anew once it was taken", () => {
    const columns = caseColumns();
    columns.add(BORN, referral);
    columns.take();
    expect(columns.rows).toBe(0);
    expect(columns.take()).toEqual({ rows: 0, columns: {} });
  });

  it("has no row for an episode without a day of referral", () => {
    const columns = caseColumns();
    expect(columns.add(BORN, { assessments: [] })).toBeUndefined();
    expect(columns.rows).toBe(0);
  });

  it("grows with its rows, also where a fact comes late or ends early", () => {
    const columns = caseColumns();
    const disabled = { ...BORN, disabilities: ["VIS"] };
    for (let row = 0; row < 3000; row++) columns.add(row === 0 || row === 2500 ? disabled : BORN, referral);
    const { childDisability, ageMonths } = columns.take().columns as Record<string, { codes: Uint16Array }>;
    expect(childDisability?.codes.length).toBe(3000);
    expect([...(childDisability?.codes ?? [])].flatMap((code, row) => (code === 0 ? [] : [row]))).toEqual([0, 2500]);
    expect(ageMonths?.codes.every((code) => code === 1)).toBe(true);
  });
});
