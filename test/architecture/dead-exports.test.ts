import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { deadExports } from "./dead-exports.js";
import { inPlantedTree, type Tree } from "./planted-tree.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Everything that it exports is imported, each thing in another way. */
const CLEAN: Tree = {
  "src/index.ts": 'export { indicate, type Level as Found } from "./engine/indicate.js";\nexport const own = 1;\n',
  "src/engine/indicate.ts":
    "export const indicate = 1;\nexport type Level = 1;\nconst own = 2;\nexport const at = own;\n",
  "src/engine/levels.ts":
    'import {\n  at as here,\n} from "./indicate.js";\nexport const ranks = here;\nexport { ranks as rungs };\n',
  "src/engine/late.ts": "export const late = 1;\nexport interface Late {}\n",
  "src/engine/words.ts": "/**\n * Years.\n *\n * @example years(24) // 2\n */\nexport function years() {}\n",
  "src/engine/runtime.ts": "export function decide() {}\n",
  "test/engine/levels.test.ts": 'import { ranks, rungs } from "../../src/engine/levels.js";\n',
  "examples/late.ts": 'const { late } = await import("../src/engine/late.js");\n',
  "tsup.config.ts": 'const code = `export { decide } from "./src/engine/runtime.js";`;\n',
};

function deadWith(planted: Tree): ReturnType<typeof deadExports> {
  return inPlantedTree({ ...CLEAN, ...planted }, deadExports);
}

test("whatever a file of the source exports, another file imports or an entry passes on", () => {
  expect(deadExports(root)).toEqual([]);
});

describe("an export is found dead", () => {
  test("nowhere in a source of which all is used", () => {
    expect(deadWith({})).toEqual([]);
  });

  for (const [kind, planted] of [
    ["a constant", "export const dead = 1;\n"],
    ["a function", "export function dead() {}\n"],
    ["a type", "export type dead = 1;\n"],
    ["an interface", "export interface dead {}\n"],
    ["a class", "export class dead {}\n"],
    [
      "a function that its docstring only names",
      "/** See `dead`.\n *\n * @example alive() // 2\n */\nexport function dead() {}\n",
    ],
    ["a name in a list", "const one = 1;\nexport { one as dead };\n"],
    ["a function of use to its own file alone", "export function dead() {}\ndead();\n"],
  ] as const) {
    test(`where it is ${kind} that nobody imports`, () => {
      expect(deadWith({ "src/engine/dead.ts": planted })).toEqual([
        { file: "engine/dead.ts", says: "exports `dead`, which nobody imports" },
      ]);
    });
  }

  test("where files import its name from elsewhere", () => {
    expect(deadWith({ "src/engine/other.ts": "export const at = 2;\n" })).toEqual([
      { file: "engine/other.ts", says: "exports `at`, which nobody imports" },
    ]);
  });

  test("where another thing of its file is imported as it is reached", () => {
    const reached = "export type Dead = 1;\nexport type Reached = 2;\n";
    const planted = {
      "src/engine/reached.ts": reached,
      "test/reached.ts": 'type A = import("../src/engine/reached.js").Reached;\n',
    };
    expect(deadWith(planted)).toEqual([{ file: "engine/reached.ts", says: "exports `Dead`, which nobody imports" }]);
  });
});
