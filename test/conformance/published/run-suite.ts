import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { TestRun } from "./hook.js";

/** With which evaluator: ours where it can be, the same turned round, or only their own. */
export type Mode = "ours" | "opposite" | "theirs";

/** Whose tests: a clone of json-rules-engine with its packages installed. */
export function cloneNamed(path: string | undefined): { readonly folder: string } | { readonly missing: string } {
  if (path === undefined || path === "") return { missing: "JSON_RULES_ENGINE_REPO is not set" };
  const folder = resolve(path);
  if (!existsSync(join(folder, "src/rule.js"))) return { missing: `${folder} is no clone of json-rules-engine` };
  const isInstalled = existsSync(join(folder, "node_modules/mocha/package.json"));
  return isInstalled
    ? { folder }
    : { missing: `${folder} has no packages; run \`npm install --ignore-scripts\` there` };
}

export function versionOf(folder: string): string {
  return String(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version);
}

/** Runs every test of theirs once. Nothing is written into the clone. */
export function runSuite(folder: string, mode: Mode): readonly TestRun[] {
  const temporary = mkdtempSync(join(tmpdir(), "levels-of-need-conformance-"));
  const [hook, report] = [join(temporary, "hook.cjs"), join(temporary, "report.json")];
  buildSync({
    entryPoints: [fileURLToPath(new URL("hook.ts", import.meta.url))],
    outfile: hook,
    bundle: true,
    format: "cjs",
    platform: "node",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  const mocha = createRequire(join(folder, "package.json")).resolve("mocha/bin/mocha");
  const env = { ...process.env, CONFORMANCE_MODE: mode, CONFORMANCE_REPORT: report, NODE_ENV: "test" };
  const { stdout, stderr } = spawnSync(process.execPath, [mocha, "--require", hook, "--reporter", "dot"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  if (!existsSync(report)) throw new Error(`their tests did not run:\n${stdout}\n${stderr}`);
  const tests: readonly TestRun[] = JSON.parse(readFileSync(report, "utf8"));
  rmSync(temporary, { recursive: true });
  return tests;
}
