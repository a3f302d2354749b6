import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { everyFinding } from "./checks.js";
import { type Finding, readSource } from "./source-tree.js";

/** Files, from the folder that is planted, and what they hold. */
export type Tree = Readonly<Record<string, string>>;

/** A small source in which every check has something to look at and nothing to find. */
export const CLEAN: Tree = {
  "index.ts": 'export { indicate } from "./engine/indicate.js";\nexport { read } from "./ruleset/read.js";\n',
  "engine.ts": 'export { indicate } from "./engine/indicate.js";\n',
  "england.ts": 'export { england } from "./england/england.js";\n',
  "kernel/truth.ts": 'export type Truth = "holds" | "fails" | "unknown";\n',
  "kernel/nearest.ts":
    'import { distance } from "fastest-levenshtein";\nexport const near = (text: string) => distance(text, "");\n',
  "engine/indicate.ts":
    'import type { Truth } from "../kernel/truth.js";\nexport const indicate = (): Truth => "unknown";\n' +
    "export const at = (ms: number) => new Date(ms);\n" +
    "export const asked = { process: 1, console: 2, fetch: 3 };\n" +
    "export const shown = (of: { process: number }) => of.process;\n",
  "england/england.ts": 'import { json } from "virtual:england";\nexport const england = () => json;\n',
  "ruleset/read.ts":
    'import { parseTree } from "jsonc-parser";\nimport { rule } from "./schema/rule.js";\n' +
    "export const read = () => [parseTree, rule];\n",
  "ruleset/schema/rule.ts": 'import * as z from "zod/mini";\nexport const rule = z.string();\n',
  "node/load.ts": 'import { readFile } from "node:fs/promises";\nexport const load = readFile;\n',
  "cli/main.ts": 'import { load } from "../node/load.js";\nconsole.log(load, new Date(), process.argv);\n',
};

/** What the checks find in the clean source after the files given are put in. */
export function findingsWith(planted: Tree): readonly Finding[] {
  return inPlantedTree({ ...CLEAN, ...planted }, (src) => everyFinding(readSource(src)));
}

/** What is found in a folder that holds these files and no others. */
export function inPlantedTree<Found>(tree: Tree, find: (folder: string) => Found): Found {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return find(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
