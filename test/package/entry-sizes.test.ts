import { afterAll, describe, expect, test } from "vitest";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import { type Bundle, bundleOf } from "./bundle.js";
import { ENTRIES } from "./manifest.js";

interface Gate {
  /** Bytes, minified and gzipped, with all packages. */
  readonly most: number;
  /** Packages that may get in. */
  readonly packages: readonly string[];
}

const RULE_FILES = ["@noble/hashes", "canonicalize", "fastest-levenshtein", "jsonc-parser", "zod"];

/** json-rules-engine, which whoever imports the entry has installed. */
const THEIRS = ["clone", "eventemitter2", "hash-it", "json-rules-engine", "jsonpath-plus"];

/**
 * The main entry may grow to 40,000: the common job in one import. For every other entry the ceiling lies just above what
 * was measured: who makes one heavier says so here.
 */
const GATES: Readonly<Record<string, Gate>> = {
  batch: { most: 13_700, packages: ["fastest-levenshtein"] },
  // the catalogue, the published statistics and the code sets are most of it; saxes, with the signs that XML allows, is 9,000
  census: { most: 200_000, packages: ["fastest-levenshtein", "saxes", "xmlchars"] },
  index: { most: 40_000, packages: ["fastest-levenshtein", "jsonc-parser"] },
  // sessions are 500 of it; that a program can be noted beside a rule set is 200, that a case is read once and in full 150
  engine: { most: 21_800, packages: [] },
  // what decides is 8,000 of it, and the text that every emitted module carries 6,000; that a case is read in full stands in both
  emit: { most: 19_050, packages: [] },
  // whole documents with their looks, and what reads an edited one, are 20,000 of it; the page of a difference is 4,000, drawn tables 1,000
  document: { most: 40_400, packages: ["fastest-levenshtein"] },
  // the national set without its pages is 162,000 of it, its program 14,000, and what reads that 5,000, most of it the engine's
  england: { most: 183_000, packages: [] },
  // the same, and 142,000 of pages and examples
  "england-in-full": { most: 321_000, packages: [] },
  // the catalogue, which only the census carries besides
  facts: { most: 68_000, packages: [] },
  // json-rules-engine and what it brings are 24,000 of it
  "json-rules-engine": { most: 34_000, packages: ["fastest-levenshtein", ...THEIRS] },
  // the engine is 15,000 of it, which decides files of cases row by row, and what divides their cells 7,000; that a missing
  // file is placed, and that a table divided by other signs is said as that, are 80
  node: { most: 66_480, packages: [...RULE_FILES, "papaparse"] },
  record: { most: 45_500, packages: RULE_FILES },
  "rule-sets": { most: 82_000, packages: RULE_FILES },
  // fast-check, which whoever imports the entry has installed, is 20,000 of it; the reader of rule files is most of the rest
  verify: { most: 71_100, packages: ["fastest-levenshtein"] },
  testing: { most: 111_800, packages: [...RULE_FILES, "fast-check", "pure-rand", "ts-pattern"] },
  // the engine, whose program it writes out, is nearly all of the rest
  sql: { most: 18_800, packages: ["fastest-levenshtein"] },
  // the rows of the table are 15,000 of it; a time limit names the edition that was read and the one that was not
  timescales: { most: 25_300, packages: ["fastest-levenshtein"] },
  // the code sets and identifiers are 20,000 of it
  programme: { most: 58_000, packages: ["fastest-levenshtein", "ts-pattern", "zod"] },
};

const bundles = new Map<string, Bundle>();
for (const entry of ENTRIES) bundles.set(entry.name, await bundleOf(entry));

afterAll(() => {
  const lines = [...bundles].map(([name, { minified, gzipped, packages }]) => {
    const parts = [...packages].map(([inside, bytes]) => `${inside} ${bytes}`).join(", ");
    return `${name.padEnd(18)}${String(minified).padStart(9)} min${String(gzipped).padStart(9)} gz  ${parts}`;
  });
  console.info(`bytes of each entry, with its packages\n${lines.join("\n")}`);
});

describe("importing an entry", () => {
  test("is measured for every entry that there is", () => {
    expect([...bundles.keys()].sort()).toEqual(Object.keys(GATES).sort());
  });

  for (const [name, { most, packages }] of Object.entries(GATES)) {
    test(`costs at most ${most} bytes for ${name}, minified and gzipped`, () => {
      expect(bundles.get(name)?.gzipped).toBeLessThanOrEqual(most);
    });

    test(`brings no package into ${name} but those named`, () => {
      expect([...(bundles.get(name)?.packages.keys() ?? [])].filter((inside) => !packages.includes(inside))).toEqual(
        [],
      );
    });
  }

  test("brings the catalogue only from its own entry, for the facts of a return, and as data with the national set", () => {
    const note = CATALOGUE.find(({ id }) => id === "missingNow")?.note ?? "";
    expect(note.length).toBeGreaterThan(100);
    const bringing = [...bundles].filter(([, { text }]) => text.includes(note)).map(([name]) => name);
    expect(bringing.sort()).toEqual(["census", "england", "england-in-full", "facts"]);
  });

  test("runs no text as code in the engine or in the national rule set", () => {
    for (const name of ["document", "engine", "england", "index", "timescales"]) {
      expect(bundles.get(name)?.text).not.toMatch(/\bnew Function\b|\beval\(/);
    }
  });
});
