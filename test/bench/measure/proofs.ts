import { spawnSync } from "node:child_process";
import { BUILT, ROOT } from "../places.js";
import type { Shape } from "../proofs/made-up-thresholds.js";
import type { ProofOutcome } from "../proofs/outcome.js";

/** How often a set of so many rules is proved at most: what takes a second is disturbed by a tenth of one. */
const TIMES: readonly (readonly [most: number, times: number])[] = [
  [60, 7],
  [200, 3],
];

/**
 * Proves everything of so many made-up rules, each time in a process of its own, whose memory is its own too.
 *
 * As of a cold start, the least time of each part counts, and the most memory.
 */
export function proofsAlone(rules: number, shape: Shape): ProofOutcome {
  const [, times] = TIMES.find(([most]) => rules <= most) ?? [rules, 1];
  const outcomes = Array.from({ length: times }, () => provedOnce(rules, shape));
  const least = (time: (outcome: ProofOutcome) => number): number => Math.min(...outcomes.map(time));
  return {
    ...provenAlike(outcomes),
    seconds: least(({ seconds }) => seconds),
    elapsed: least(({ elapsed }) => elapsed),
    parts: {
      verify: least(({ parts }) => parts.verify),
      compare: least(({ parts }) => parts.compare),
      testCases: least(({ parts }) => parts.testCases),
    },
    replaySeconds: least(({ replaySeconds }) => replaySeconds),
    peak: Math.max(...outcomes.map(({ peak }) => peak)),
  };
}

/** What every process proved; it cannot be that they differ. */
function provenAlike(outcomes: readonly ProofOutcome[]): Pick<ProofOutcome, "claims" | "found"> {
  const [first, ...others] = outcomes.map(({ claims, found }) => ({ claims, found }));
  if (first === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) {
    throw new Error("the same rules were proved differently");
  }
  return first;
}

function provedOnce(rules: number, shape: Shape): ProofOutcome {
  const command = [`${BUILT}proofs/prove-alone.js`, String(rules), shape];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  const last = stdout.trim().split("\n").at(-1);
  if (status !== 0 || last === undefined) throw new Error(`the proofs stopped: ${stderr.trim().slice(0, 400)}`);
  return JSON.parse(last) as ProofOutcome;
}
