import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONSUMER, NODE10, strict } from "./consumer.js";
import { ENTRIES, MANIFEST, ROOT } from "./manifest.js";
import { npm, pack, run } from "./npm.js";

const folder = mkdtempSync(join(tmpdir(), "consumer-"));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  const tarball = pack(ROOT, folder, "--ignore-scripts");
  write("package.json", JSON.stringify({ private: true }));
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  try {
    npm(folder, "install", "--offline", ...options, tarball);
  } catch {
    npm(folder, "install", ...options, tarball);
  }
}, 180_000);

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

function runScript(file: string, text: string): unknown {
  write(file, text);
  return JSON.parse(run(folder, process.execPath, file));
}

function typeCheck(file: string, text: string, options: object): string {
  write(file, text);
  write("tsconfig.json", JSON.stringify({ compilerOptions: options, files: [file] }));
  return run(folder, process.execPath, join(ROOT, "node_modules/typescript/bin/tsc"), "--project", folder);
}

/** What an entry cannot do without though it is optional: who imports that entry has it already. */
const NEEDS: Readonly<Record<string, string>> = {
  "json-rules-engine": "json-rules-engine",
  testing: "fast-check",
};

const specifiersOf = (entries: typeof ENTRIES) => JSON.stringify(entries.map(({ specifier }) => specifier));
const specifiers = specifiersOf(ENTRIES.filter(({ name }) => !(name in NEEDS)));
const withPeers = ENTRIES.filter(({ name }) => name in NEEDS);

describe("somebody who installs the package", () => {
  test("gets its run-time packages and neither of the optional ones", () => {
    const installed = readdirSync(join(folder, "node_modules"));
    const folders = Object.keys(MANIFEST.dependencies).map((name) => name.split("/")[0]);
    expect(installed).toEqual(expect.arrayContaining([...folders, MANIFEST.name, "zod"]));
    expect(installed.filter((name) => name in MANIFEST.peerDependencies)).toEqual([]);
  });

  test("finds the same names in every entry by import and by require", () => {
    const names = "const names = (module) => Object.keys(module).filter((key) => key !== 'default').sort();";
    const show = "console.log(JSON.stringify(found));";
    const imported = `${names} const found = {}; for (const at of ${specifiers}) found[at] = names(await import(at)); ${show}`;
    const required = `${names} const found = {}; for (const at of ${specifiers}) found[at] = names(require(at)); ${show}`;
    const found = runScript("every.mjs", imported) as Readonly<Record<string, readonly string[]>>;
    expect(Object.entries(found).filter(([, exported]) => exported.length === 0)).toEqual([]);
    expect(runScript("every.cjs", required)).toEqual(found);
  });

  test("is told which optional package an entry lacks, and has its names once that is there", () => {
    expect(withPeers.length).toBeGreaterThan(0);
    for (const { name, specifier } of withPeers) {
      const peer = NEEDS[name] ?? "";
      const load = `import(${JSON.stringify(specifier)}).then(() => "loaded", ({ message }) => message)`;
      expect(runScript("lacking.mjs", `console.log(JSON.stringify(await ${load}));`)).toContain(`'${peer}'`);
      symlinkSync(join(ROOT, "node_modules", peer), join(folder, "node_modules", peer));
      const names = (loaded: string) =>
        `console.log(JSON.stringify(Object.keys(${loaded}).filter((key) => key !== "default").sort()));`;
      const imported = runScript("peer.mjs", names(`await import(${JSON.stringify(specifier)})`));
      expect(imported).not.toEqual([]);
      expect(runScript("peer.cjs", names(`require(${JSON.stringify(specifier)})`))).toEqual(imported);
    }
  });

  test("gets one copy of what two entries share", () => {
    const same = (load: string) =>
      `const [a, b] = [${load}("levels-of-need"), ${load}("levels-of-need/engine")]; console.log(a.compile === b.compile);`;
    expect(runScript("one.mjs", same("await import"))).toBe(true);
    expect(runScript("one.cjs", same("require"))).toBe(true);
  });

  test("is told the version by the command", () => {
    expect(run(folder, join(folder, "node_modules/.bin/levels-of-need"), "--version").trim()).toBe(MANIFEST.version);
  });

  for (const file of ["consumer.mts", "consumer.cts"]) {
    test(`compiles ${file} under the strictest options, the types of the package checked as well`, () => {
      expect(typeCheck(file, CONSUMER, strict("NodeNext", "NodeNext"))).toBe("");
    });
  }

  test("compiles for a bundler", () => {
    expect(typeCheck("consumer.ts", CONSUMER, strict("ESNext", "Bundler"))).toBe("");
  });

  test("compiles where a resolver knows no exports", () => {
    expect(typeCheck("older.ts", CONSUMER, { ...strict("CommonJS", "Node10"), ...NODE10 })).toBe("");
  });

  test("is stopped by a misspelt fact before anything runs", () => {
    const misspelt = CONSUMER.replace("injuryPresent", "injuryPresnt");
    expect(() => typeCheck("misspelt.mts", misspelt, strict("NodeNext", "NodeNext"))).toThrow(/injuryPresnt/);
  });
});
