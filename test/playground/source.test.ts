import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importCycles } from "../architecture/cycles.js";
import { defaultExports, longFiles, poorNames } from "../architecture/file-habits.js";
import { readSource } from "../architecture/source-tree.js";
import { surroundingsUsed } from "../architecture/surroundings.js";

const source = readSource("docs/playground/source");
const html = readFileSync("docs/playground/index.html", "utf8");

test("the playground's files keep the habits of the package's own", () => {
  expect(source.map(({ path }) => path)).toContain("main.ts");
  const checks = [importCycles, longFiles, poorNames, defaultExports];
  expect(checks.flatMap((check) => check(source))).toEqual([]);
});

test("it reads the calendar once, to begin with today, and uses no network, chance or storage", () => {
  expect(surroundingsUsed(source)).toEqual([{ file: "main.ts", says: "uses `new Date()`" }]);
});

test("it takes from the package what everybody can take, and from nothing else", () => {
  const others = source.flatMap(({ imports }) => imports.map(({ specifier }) => specifier));
  expect(others.filter((name) => !/^(?:\.\/|levels-of-need(?:\/|$)|playground:)/.test(name))).toEqual([]);
});

test("its policy lets nothing be sent, and no text be run as code or style", () => {
  const policy = /content="(default-src[^"]*)"/.exec(html)?.[1]?.split("; ");
  expect(policy).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});
