import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ParquetBy, ParquetOutcome } from "../parquet/outcome.js";
import { BUILT, INSTALLED, ROOT } from "../places.js";

/** Decides the rows of a Parquet file in a process of its own; the file is written first where it is not there yet. */
export function parquetAlone(by: ParquetBy, rows: number): ParquetOutcome {
  mkdirSync(INSTALLED, { recursive: true });
  const file = join(INSTALLED, `cases-${rows}.parquet`);
  if (!existsSync(file)) {
    try {
      run("write", file, rows);
    } catch (problem) {
      rmSync(file, { force: true });
      throw problem;
    }
  }
  return run(by, file, rows);
}

function run(by: ParquetBy | "write", file: string, rows: number): ParquetOutcome {
  const command = [`${BUILT}parquet/decide-alone.js`, by, file, String(rows)];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  const last = stdout.trim().split("\n").at(-1);
  if (status !== 0 || last === undefined) throw new Error(`${by} stopped: ${stderr.trim().slice(0, 400)}`);
  return JSON.parse(last) as ParquetOutcome;
}
