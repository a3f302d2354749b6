import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { AMBIENT_CODE, FAULTS } from "./faults.js";
import { findingsWith } from "./planted-tree.js";
import { strangersAtTop } from "./top-level.js";

describe("the checks", () => {
  test("find nothing in a clean source", () => {
    expect(findingsWith({})).toEqual([]);
  });

  for (const { fault, planted, file, says } of FAULTS) {
    test(`find ${fault}, and nothing else`, () => {
      expect(findingsWith(planted)).toEqual([{ file, says }]);
    });
  }

  for (const [code, used] of AMBIENT_CODE) {
    test(`find \`${code}\` in the engine, and nothing else`, () => {
      expect(findingsWith({ "engine/now.ts": `export const now = () => (${code});\n` })).toEqual([
        { file: "engine/now.ts", says: `uses \`${used}\`` },
      ]);
    });
  }

  test("find a folder at the top that the design does not list, and overlook what git ignores", () => {
    const root = mkdtempSync(join(tmpdir(), "planted-"));
    try {
      writeFileSync(join(root, ".gitignore"), "node_modules\ndist\n*.tgz\n");
      for (const folder of ["src", "dist", ".ci", "scripts", "distant"]) mkdirSync(join(root, folder));
      writeFileSync(join(root, "levels.tgz"), "");
      expect(strangersAtTop(root)).toEqual(["distant", "scripts"]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
