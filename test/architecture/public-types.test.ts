import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { publicTypes } from "./public-types.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const golden = `${root}test/golden/api/`;

interface Types {
  readonly types: string;
}

const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly import: Types; readonly require: Types }>>;
};

const entries = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === "string" ? [] : [{ name: path === "." ? "index" : path.slice(2), ...target }],
);

describe("the public types", () => {
  for (const { name, import: esm, require: cjs } of entries) {
    test(`of ${name} are those that were agreed`, async () => {
      await expect(publicTypes(root + esm.types)).toMatchFileSnapshot(`${golden}${name}.d.ts`);
    });

    test(`of ${name} are the same for import and for require`, () => {
      expect(publicTypes(root + cjs.types)).toBe(publicTypes(root + esm.types));
    });
  }

  test("are agreed for every entry and for nothing else", () => {
    expect(readdirSync(golden).sort()).toEqual(entries.map(({ name }) => `${name}.d.ts`).sort());
  });
});
