import { spawnSync } from "node:child_process";
import type { BatchBy } from "../batch/all-batches.js";
import type { BatchOutcome, BatchSize } from "../batch/outcome.js";
import type { Absent } from "../contenders/contender.js";
import { BUILT, ROOT } from "../places.js";

/** Decides a batch in a process of its own, whose memory is its own too. */
export function batchAlone(by: BatchBy, { rules, rows, runs }: BatchSize): BatchOutcome | Absent {
  const command = [`${BUILT}batch-alone.js`, by, ...[rules, rows, runs].map(String)];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  const last = stdout.trim().split("\n").at(-1);
  if (status !== 0 || last === undefined) throw new Error(`the batch by ${by} stopped: ${stderr.trim().slice(0, 400)}`);
  return JSON.parse(last) as BatchOutcome | Absent;
}
