import { afterAll, describe, expect, test } from "vitest";
import { type Bundle, bundleOf } from "./bundle.js";
import { ENTRIES } from "./manifest.js";

interface Gate {
  /** Bytes, minified and gzipped, with all packages. */
  readonly most: number;
  /** Packages that may get in. */
  readonly packages: readonly string[];
}

const READERS = ["@noble/hashes", "canonicalize", "fastest-levenshtein", "jsonc-parser", "zod"];

/**
 * Ceilings just above what was measured: who makes an entry heavier says so here. Decision records are about 14,000 of index; the
 * catalogue about 60,000 of index and england; the pages of the rules (`about`) 80,000 of england, their examples 37,000.
 */
const GATES: Readonly<Record<string, Gate>> = {
  index: { most: 152_000, packages: READERS },
  // the text that every emitted module carries is 9,000 of it
  emit: { most: 16_000, packages: [] },
  engine: { most: 16_000, packages: ["fastest-levenshtein"] },
  document: { most: 14_200, packages: ["fastest-levenshtein"] },
  england: { most: 318_000, packages: [] },
  node: { most: 113_000, packages: READERS },
  // the rows of the table are 15,000 of it
  timescales: { most: 25_000, packages: ["date-fns", "fastest-levenshtein"] },
  // the code sets and identifiers are 20,000 of it
  programme: { most: 58_000, packages: ["fastest-levenshtein", "ts-pattern", "zod"] },
};

const bundles = new Map<string, Bundle>();
for (const entry of ENTRIES) bundles.set(entry.name, await bundleOf(entry));

afterAll(() => {
  const lines = [...bundles].map(([name, { minified, gzipped, packages }]) => {
    const parts = [...packages].map(([inside, bytes]) => `${inside} ${bytes}`).join(", ");
    return `${name.padEnd(10)}${String(minified).padStart(9)} min${String(gzipped).padStart(9)} gz  ${parts}`;
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

  test("runs no text as code in the engine or in the national rule set", () => {
    for (const name of ["document", "engine", "england", "timescales"]) {
      expect(bundles.get(name)?.text).not.toMatch(/\bnew Function\b|\beval\(/);
    }
  });
});
