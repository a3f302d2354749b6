import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { CHECKS } from "./checks.js";
import { readSource } from "./source-tree.js";
import { strangersAtTop } from "./top-level.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const source = readSource(`${root}src`);

describe("the source", () => {
  test("is there to be checked: its entries, its layers and imports between them were read", () => {
    const paths = source.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["index.ts", "engine.ts", "kernel/truth.ts", "engine/indicate.ts"]));
    expect(source.some(({ imports }) => imports.some(({ target }) => target === "kernel/truth.ts"))).toBe(true);
  });

  for (const { promise, find } of CHECKS) {
    test(promise, () => {
      expect(find(source)).toEqual([]);
    });
  }
});

test("the top level of the repository holds nothing but what the design lists", () => {
  expect(strangersAtTop(root)).toEqual([]);
});
