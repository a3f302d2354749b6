import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PYTHON } from "../../cli/python.js";

/** The release of PySpark that is tried; `SPARK=3.5.9` tries another one. */
export const SPARK: string = process.env.SPARK ?? "4.0.5";

/** Left where it is from one run to the next, and not looked at by git. */
const FOLDER = join("node_modules", ".spark-venv", SPARK);

/** Where the Python is that has PySpark, or why there is none. */
export type Installed = { readonly python: string } | { readonly skipped: string };

/** Puts PySpark into an environment of its own, from the index of packages that `pip` is set to, unless it is there. */
export function sparkInstalled(): Installed {
  const java = /version "(\d+)/.exec(spawnSync("java", ["-version"], { encoding: "utf8" }).stderr ?? "")?.[1];
  if (Number(java ?? 0) < 17)
    return skipped("there is no Java 17 or later here (apt-get install openjdk-17-jre-headless)");
  if (PYTHON === undefined) return skipped("there is no Python 3 here (apt-get install python3 python3-venv)");
  const python = join(FOLDER, "bin", "python");
  if (hasSpark(python)) return { python };
  rmSync(FOLDER, { recursive: true, force: true });
  if (spawnSync(PYTHON, ["-m", "venv", FOLDER]).status !== 0)
    return skipped("this Python cannot make an environment (apt-get install python3-venv)");
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", `pyspark==${SPARK}`];
  spawnSync(python, install, { stdio: ["ignore", "ignore", "inherit"] });
  return hasSpark(python)
    ? { python }
    : skipped(`pip could not install pyspark ${SPARK} (is a package index in reach?)`);
}

function skipped(why: string): Installed {
  return { skipped: `SKIPPED: ${why}` };
}

function hasSpark(python: string): boolean {
  return existsSync(python) && spawnSync(python, ["-c", "import pyspark.sql"]).status === 0;
}
