import type { Shape } from "../proofs/made-up-thresholds.js";
import type { ProofOutcome } from "../proofs/outcome.js";
import type { Goal, Limit } from "./goal.js";

/** What proving may take, over 100 facts: goals without gates, since seconds are the machine's. */
export const PROOF_GOALS: readonly Goal[] = [
  proofs("proofs-60", "everything of 60 rules: `verify`, `compare`, `testCases`", 60, "plain", everything(0.5)),
  proofs("proofs-200", "`verify` of 200 rules, with minimal cases and certificate", 200, "plain", verifying(2)),
  proofs(
    "proofs-200-memory",
    "the same, and `compare` and `testCases`: the whole process",
    200,
    "plain",
    megabytes(150),
  ),
  proofs("proofs-1000", "`verify` of 1,000 rules", 1_000, "plain", verifying(10)),
  proofs(
    "proofs-counting",
    "`verify` of 200 rules, half of them at least so many of twelve",
    200,
    "counting",
    verifying(5),
  ),
  replay("proofs-replay", "to follow the certificate of 200 rules, of the time of its proofs", 200),
];

function everything(atMost: number): Limit {
  return { of: "seconds", unit: "s", atMost };
}

function verifying(atMost: number): Limit {
  return { of: "verify", unit: "s", atMost };
}

function megabytes(atMost: number): Limit {
  return { of: "peak", unit: "MB", atMost };
}

function proofs(id: string, what: string, rules: number, shape: Shape, goal: Limit): Goal {
  return {
    ...{ id, what: `proofs: ${what}`, races: [], goal },
    measure: async (bench) => {
      const outcome: ProofOutcome = await bench.proofs(rules, shape);
      return { figures: { seconds: outcome.seconds, verify: outcome.parts.verify, peak: outcome.peak } };
    },
  };
}

function replay(id: string, what: string, rules: number): Goal {
  return {
    ...{ id, what: `proofs: ${what}`, races: [], goal: { of: "times the proofs", unit: "x", atMost: 0.1 } },
    measure: async (bench) => {
      const { replaySeconds, parts } = await bench.proofs(rules, "plain");
      return { figures: { "times the proofs": replaySeconds / parts.verify } };
    },
  };
}
