import { spawnSync } from "node:child_process";
import { BUILT, ROOT } from "../places.js";

/** Runs a part of the benchmark in a process of its own, whose memory is its own too, and hands back what it measured. */
export function partAlone<Outcome>(part: string, ...given: readonly (string | number)[]): Outcome {
  const command = [`${BUILT}main.js`, "--part", part, ...given.map(String)];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  const last = stdout.trim().split("\n").at(-1);
  if (status !== 0 || last === undefined) throw new Error(`${part} stopped: ${stderr.trim().slice(0, 400)}`);
  return JSON.parse(last) as Outcome;
}
