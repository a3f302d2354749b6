import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { INSTALLED, ROOT } from "../places.js";
import type { Absent } from "./contender.js";

const LIST = `${ROOT}test/bench/packages/package.json`;

/**
 * A package of `test/bench/packages`, installed on first use into a folder of its own.
 *
 * Native packages do not install everywhere, and npm knows no optional development dependency: among ours one of them
 * could keep `npm ci` from ending. Here its contender is missing, and the table says why.
 */
export async function installed<Module>(name: string): Promise<Module | Absent> {
  try {
    install();
    const path = createRequire(`${INSTALLED}package.json`).resolve(name);
    return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Module;
  } catch (problem) {
    const [why = ""] = String(problem instanceof Error ? problem.message : problem).split("\n");
    return { absent: "missing", why: why.replaceAll(ROOT, "") };
  }
}

let failed: Error | undefined;

/** Installs them where that was not done yet or other versions are listed; fails again at once where it failed. */
function install(): void {
  if (failed !== undefined) throw failed;
  const done = `${INSTALLED}installed.json`;
  if (existsSync(done) && readFileSync(done, "utf8") === readFileSync(LIST, "utf8")) return;
  rmSync(INSTALLED, { recursive: true, force: true });
  mkdirSync(INSTALLED, { recursive: true });
  copyFileSync(LIST, `${INSTALLED}package.json`);
  // no lock file: one made on this machine would leave out the parts for every other
  const flags = [
    "--no-package-lock",
    "--fetch-retries=0",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const npm = spawnSync("npm", ["install", ...flags], { cwd: INSTALLED, encoding: "utf8", timeout: 180_000 });
  if (npm.status !== 0) {
    const [why = "npm did not end"] = npm.stderr.split("\n").filter((line) => line.includes("error"));
    failed = new Error(`npm could not install it: ${why.replace(/^npm (?:error|ERR!) ?/, "")}`);
    throw failed;
  }
  copyFileSync(LIST, done);
}
