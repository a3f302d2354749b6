import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { packageOf } from "../architecture/package-fences.js";
import { readSource } from "../architecture/source-tree.js";
import { ENTRIES, MANIFEST, ROOT } from "./manifest.js";

const dist = join(ROOT, "dist");
const code = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => /\.c?js$/.test(path));

/**
 * Bytes that an entry may have of its own, all files together; 111,000 of each are what decides, which lies in one file for all.
 *
 * Facts and national rules are most of them.
 */
const MOST_OWN_BYTES: Readonly<Record<string, number>> = {
  index: 249_000,
  document: 337_000,
  batch: 175_000,
  census: 1_000_000,
  emit: 173_000,
  engine: 125_000,
  england: 753_000,
  "england-in-full": 1_172_000,
  facts: 379_000,
  "json-rules-engine": 141_000,
  node: 347_000,
  programme: 370_000,
  record: 267_000,
  "rule-sets": 368_000,
  sql: 190_000,
  testing: 399_000,
  verify: 391_000,
  timescales: 253_000,
};

const importsOf = (path: string) =>
  ts.preProcessFile(readFileSync(path, "utf8"), true, true).importedFiles.map(({ fileName }) => fileName);

/** An entry and every chunk that it leads to. */
function chunksFrom(path: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const next of importsOf(path)) if (next.startsWith(".")) chunksFrom(join(path, "..", next), found);
  return found;
}

describe("the built code", () => {
  const packages = new Set(code.flatMap((path) => importsOf(join(dist, path))).map(packageOf));

  test("imports no package that is not declared", () => {
    const declared = { ...MANIFEST.dependencies, ...MANIFEST.peerDependencies };
    const strangers = [...packages].filter((name) => !name.startsWith(".") && !isBuiltin(name) && !(name in declared));
    expect(strangers).toEqual([]);
  });

  test("still imports every package that its source imports, and so has copied none in", () => {
    const wanted = readSource(join(ROOT, "src"))
      .flatMap(({ imports }) => imports.map(({ specifier }) => packageOf(specifier)))
      .filter((name) => name in MANIFEST.dependencies);
    expect(wanted).toContain("zod");
    expect([...new Set(wanted)].filter((name) => !packages.has(name))).toEqual([]);
  });

  for (const { name, import: esm, require: cjs } of ENTRIES) {
    for (const { default: path } of [esm, cjs]) {
      test(`has few bytes of its own in ${path}`, () => {
        const bytes = [...chunksFrom(join(ROOT, path))].reduce((sum, chunk) => sum + readFileSync(chunk).length, 0);
        expect(bytes).toBeLessThanOrEqual(MOST_OWN_BYTES[name] ?? 0);
      });
    }
  }
});
