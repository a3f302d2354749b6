import type { Tree } from "./planted-tree.js";

/** A fault put into the clean source, and the one finding that it must lead to. */
export interface Fault {
  readonly fault: string;
  readonly planted: Tree;
  readonly file: string;
  readonly says: string;
}

const one = "export const one = 1;\n";

export const FAULTS: readonly Fault[] = [
  {
    fault: "an import that points up",
    planted: { "kernel/up.ts": 'import { indicate } from "../engine/indicate.js";\nexport const up = indicate;\n' },
    file: "kernel/up.ts",
    says: "may not import `engine/indicate.ts`",
  },
  {
    fault: "an import that points up when it is reached",
    planted: { "kernel/up.ts": 'export const up = () => import("../engine/indicate.js");\n' },
    file: "kernel/up.ts",
    says: "may not import `engine/indicate.ts`",
  },
  {
    fault: "an import that points up for a type alone",
    planted: { "kernel/up.ts": 'export type Up = typeof import("../engine/indicate.js").indicate;\n' },
    file: "kernel/up.ts",
    says: "may not import `engine/indicate.ts`",
  },
  {
    fault: "an import between neighbours",
    planted: {
      "sql/a.ts": 'import { b } from "../census/b.js";\nexport const a = b;\n',
      "census/b.ts": "export const b = 1;\n",
    },
    file: "sql/a.ts",
    says: "may not import `census/b.ts`",
  },
  {
    fault: "an import of an entry",
    planted: { "cli/about.ts": 'import { indicate } from "../index.js";\nexport const about = indicate;\n' },
    file: "cli/about.ts",
    says: "may not import `index.ts`",
  },
  {
    fault: "an import of a file that is not there",
    planted: { "cli/lost.ts": 'import "../node/nothing.js";\n' },
    file: "cli/lost.ts",
    says: "imports `../node/nothing.js`, which is not in src",
  },
  {
    fault: "an entry that takes from a layer it does not present",
    planted: { "sql.ts": 'export { load } from "./node/load.js";\n' },
    file: "sql.ts",
    says: "may not import `node/load.ts`",
  },
  {
    fault: "a folder that no row names",
    planted: { "scoring/score.ts": one },
    file: "scoring/score.ts",
    says: "is in `scoring`, which is no layer",
  },
  {
    fault: "a file in src that is no entry",
    planted: { "extra.ts": one },
    file: "extra.ts",
    says: "is no entry that the list names",
  },
  {
    fault: "a disk in the engine",
    planted: { "engine/disk.ts": 'import { readFileSync } from "node:fs";\nexport const disk = readFileSync;\n' },
    file: "engine/disk.ts",
    says: "may not import `node:fs`",
  },
  {
    fault: "a package outside its fence",
    planted: { "facts/hash.ts": 'import { sha256 } from "@noble/hashes/sha2.js";\nexport const hash = sha256;\n' },
    file: "facts/hash.ts",
    says: "may not import `@noble/hashes/sha2.js`",
  },
  {
    fault: "zod in the reader but in no schema",
    planted: { "ruleset/names.ts": 'import * as z from "zod/mini";\nexport const names = z;\n' },
    file: "ruleset/names.ts",
    says: "may not import `zod/mini`",
  },
  {
    fault: "zod in the programme but in no schema",
    planted: { "programme/people.ts": 'import * as z from "zod/mini";\nexport const people = z;\n' },
    file: "programme/people.ts",
    says: "may not import `zod/mini`",
  },
  {
    fault: "zod in a record but in no schema of one",
    planted: { "record/replay.ts": 'import * as z from "zod/mini";\nexport const replay = z;\n' },
    file: "record/replay.ts",
    says: "may not import `zod/mini`",
  },
  {
    fault: "a package that no fence knows",
    planted: { "cli/pad.ts": 'const pad = require("left-pad");\nexport const padded = pad;\n' },
    file: "cli/pad.ts",
    says: "imports `left-pad`, which no fence names",
  },
  {
    fault: "an import that only run time knows",
    planted: { "cli/any.ts": "export const any = (name: string) => import(name);\n" },
    file: "cli/any.ts",
    says: "imports `(computed)`, which no fence names",
  },
  {
    fault: "an engine that reaches a parser by a round way",
    planted: {
      "engine/indicate.ts": 'import { readText } from "../ruleset/text.js";\nexport const indicate = readText;\n',
      "ruleset/text.ts": 'import { parse } from "jsonc-parser";\nexport const readText = parse;\n',
    },
    file: "engine.ts",
    says: "reaches `jsonc-parser`: engine.ts > engine/indicate.ts > ruleset/text.ts",
  },
  {
    fault: "a round of type-only imports",
    planted: {
      "facts/a.ts": 'import type { B } from "./b.js";\nexport type A = B | 1;\n',
      "facts/b.ts": 'import type { A } from "./a.js";\nexport type B = A | 2;\n',
    },
    file: "facts/a.ts",
    says: "imports itself: facts/a.ts > facts/b.ts > facts/a.ts",
  },
  {
    fault: "a file of 301 lines",
    planted: { "facts/long.ts": `${one}${"// more\n".repeat(300)}` },
    file: "facts/long.ts",
    says: "has 301 lines; at most 300",
  },
  {
    fault: "a name that says nothing",
    planted: { "facts/case-utils.ts": one },
    file: "facts/case-utils.ts",
    says: "has a name that is banned or not in kebab-case",
  },
  {
    fault: "an index below the top",
    planted: { "facts/index.ts": one },
    file: "facts/index.ts",
    says: "has a name that is banned or not in kebab-case",
  },
  {
    fault: "a file in a layer that passes on another",
    planted: { "engine/all.ts": 'export * from "./indicate.js";\n' },
    file: "engine/all.ts",
    says: "passes on `./indicate.js`: only entries do",
  },
  {
    fault: "a file in a layer that passes on in two steps",
    planted: { "engine/all.ts": 'import { indicate } from "./indicate.js";\nexport { indicate };\n' },
    file: "engine/all.ts",
    says: "passes on `indicate`: only entries do",
  },
  {
    fault: "a default export",
    planted: { "engine/nameless.ts": "export default function indicate() {}\n" },
    file: "engine/nameless.ts",
    says: "has a default export",
  },
  {
    fault: "a name that two files of a layer export",
    planted: { "verify/a.ts": "export type Sense = 1;\n", "verify/model/b.ts": "export interface Sense {}\n" },
    file: "verify/model/b.ts",
    says: "exports `Sense`, as `verify/a.ts` does",
  },
  {
    fault: "a name that two files of a layer export, once in a list and once as a constant",
    planted: {
      "facts/a.ts": "const one = 1;\nexport { one as ages };\n",
      "facts/b.ts": "export const ages = 1;\n",
      "domain/c.ts": "export const ages = 1;\n",
    },
    file: "facts/b.ts",
    says: "exports `ages`, as `facts/a.ts` does",
  },
  {
    fault: "a parameter that is true or false",
    planted: {
      "facts/chosen.ts": "export const chosen = (one: string, isOpen: boolean) => (isOpen ? one : undefined);\n",
    },
    file: "facts/chosen.ts",
    says: "has the parameter `isOpen`, which is true or false",
  },
  {
    fault: "a parameter that may be left out, and is true or false",
    planted: { "facts/chosen.ts": "export type Chosen = (one: string, isOpen?: true | undefined) => string;\n" },
    file: "facts/chosen.ts",
    says: "has the parameter `isOpen`, which is true or false",
  },
  {
    fault: "a parameter that is false unless it is said to be true",
    planted: {
      "facts/chosen.ts": "export function chosen(one: string, isOpen = false) {\n  return isOpen && one;\n}\n",
    },
    file: "facts/chosen.ts",
    says: "has the parameter `isOpen`, which is true or false",
  },
];

/** Code that uses what nobody handed in, and what it uses. */
export const AMBIENT_CODE: readonly (readonly [code: string, used: string])[] = [
  ["new Date()", "new Date()"],
  ["new Date", "new Date()"],
  ["Date()", "new Date()"],
  ["Date.now()", "Date.now"],
  ['Date["now"]()', "Date.now"],
  ["Math.random()", "Math.random"],
  ["console.log(1)", "console"],
  ["process.env", "process"],
  ["{ process }", "process"],
  ["globalThis.Date.now()", "globalThis"],
  ['fetch("x")', "fetch"],
  ['new Function("x")', "new Function"],
];
