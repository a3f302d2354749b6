import { spawnSync } from "node:child_process";
import { BUILT, ROOT } from "../places.js";
import type { Shape } from "../proofs/made-up-thresholds.js";
import type { ProofOutcome } from "../proofs/outcome.js";

/** Proves everything of so many made-up rules in a process of its own, whose memory is its own too. */
export function proofsAlone(rules: number, shape: Shape): ProofOutcome {
  const command = [`${BUILT}proofs/prove-alone.js`, String(rules), shape];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  const last = stdout.trim().split("\n").at(-1);
  if (status !== 0 || last === undefined) throw new Error(`the proofs stopped: ${stderr.trim().slice(0, 400)}`);
  return JSON.parse(last) as ProofOutcome;
}
