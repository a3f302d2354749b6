import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { england } from "../../src/england/england.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { SEED } from "../generated/runs.js";
import { type Prepared, prepared } from "./agreement/agrees.js";

const sets = fc.sample(ruleSets, { seed: SEED, numRuns: 12 });

/** Every statement with the same words put for others wherever they stand. */
const FAULTS: Readonly<Record<string, (statement: string) => string>> = {
  "what may apply is read as what does not": (text) => text.replaceAll(", TRUE)", ", FALSE)"),
  "what is not known is read as false": (text) =>
    text.replace(/THEN FALSE WHEN ([^T]*) THEN TRUE END/g, "THEN FALSE WHEN $1 THEN TRUE ELSE FALSE END"),
  "a threshold lies one further": (text) =>
    text.replace(/(number_\S+") <= (\d+)/g, (_, column, most) => `${column} <= ${Number(most) + 1}`),
  "every part of a group may be the one that holds": (text) => text.replaceAll('" AND "', '" OR "'),
  "one part is enough for a whole group of comparisons": (text) => text.replace(/\) AND \(/g, ") OR ("),
  "what is given does not narrow what it presupposes": (text) =>
    text.replace(/( & CASE WHEN [^&]*? THEN )\d+ ELSE (\d+) END/g, "$1$2 ELSE $2 END"),
  "a cautious reading is never used": (text) => text.replace(/coalesce\(("number_[^"]+"), \d+\)/g, "$1"),
  "an open question of danger is passed over": (text) => text.replace(/ OR NOT "is_danger_open"/g, " OR TRUE"),
  "a row that contradicts itself is decided all the same": (text) =>
    text.replaceAll('"has_problem" THEN', '"has_problem" AND FALSE THEN'),
  "the highest level is taken for the one below": (text) => text.replace(/(CASE WHEN [^\n]*?THEN )3 WHEN/g, "$12 WHEN"),
};

describe("a statement in DuckDB", () => {
  test("comes in every row to what the engine comes to, of the national set", async () => {
    for (const [seed, as] of [
      [SEED, "typed"],
      [SEED + 1, "text"],
    ] as const) {
      const one = await prepared(england(), 400, seed, as);
      expect(await one.differenceOf(one.statement)).toBeUndefined();
      one.close();
    }
  });

  test("does so for made-up sets, and with a fault in it does not", async () => {
    const all: Prepared[] = [];
    for (const [at, set] of sets.entries())
      all.push(await prepared(set, 300, SEED + at, at % 3 === 0 ? "text" : "typed"));
    expect(all.some(({ refused }) => refused > 0)).toBe(true);
    for (const one of all) expect(await one.differenceOf(one.statement)).toBeUndefined();
    for (const [name, spoil] of Object.entries(FAULTS)) {
      const spoilt = all.filter(({ statement }) => spoil(statement) !== statement);
      expect(spoilt.length, `${name}: spoils some statement`).toBeGreaterThan(0);
      const found: string[] = [];
      for (const one of spoilt) {
        const difference = await one.differenceOf(spoil(one.statement));
        if (difference !== undefined) found.push(difference);
        if (found.length > 0) break;
      }
      expect(found.length, `${name}: is found`).toBeGreaterThan(0);
      expect(found[0], `${name}: runs`).not.toMatch(/does not run/);
    }
    for (const one of all) one.close();
  });
});
