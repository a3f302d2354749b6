import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { packageOf } from "./package-fences.js";
import { readSource } from "./source-tree.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

const imported = new Set(
  readSource(`${root}src`)
    .flatMap(({ imports }) => imports.map(({ specifier }) => packageOf(specifier)))
    .filter((name) => name !== "node:" && !/^(?:\.|virtual:)/.test(name)),
);

test("every package that the source imports is declared, or the build would copy it in", () => {
  expect(imported).toContain("zod");
  expect([...imported].filter((name) => !(name in dependencies || name in peerDependencies))).toEqual([]);
});

test("every run-time package is used by the source", () => {
  expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([]);
});
