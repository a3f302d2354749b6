import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CensusOutcome, CensusStep } from "../census/outcome.js";
import { BUILT, INSTALLED, ROOT } from "../places.js";

/** A year's return of a very large authority: more than 100 MB. */
export const CHILDREN = 120_000;
const FILE = join(INSTALLED, `return-of-${CHILDREN}.xml`);

/** Does one thing with a whole return, in a process of its own; the return is written first where it is not there yet. */
export function censusAlone(step: CensusStep): CensusOutcome {
  if (step === "write") rmSync(FILE, { force: true });
  else if (!existsSync(FILE)) censusAlone("write");
  mkdirSync(INSTALLED, { recursive: true });
  const command = [`${BUILT}census/step-alone.js`, step, FILE, String(CHILDREN)];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  const last = stdout.trim().split("\n").at(-1);
  if (status === 0 && last !== undefined) return JSON.parse(last) as CensusOutcome;
  rmSync(FILE, { force: true });
  throw new Error(`the return stopped at ${step}: ${stderr.trim().slice(0, 400)}`);
}
