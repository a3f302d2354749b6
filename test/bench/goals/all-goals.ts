import { SIZES } from "../workload/made-up.js";
import type { Density } from "../workload/workload.js";
import { DENSITIES } from "../workload/workload.js";
import { CENSUS_GOALS } from "./census-goals.js";
import type { Goal } from "./goal.js";
import { OTHER_GOALS } from "./other-goals.js";
import { PROOF_GOALS } from "./proof-goals.js";
import { type Rivalry, ratioGoal } from "./ratio-goal.js";

function on(rules: number, density: Density): Rivalry["on"] {
  return [{ rules, density }];
}

const AGAINST_JSON_RULES_ENGINE: readonly Rivalry[] = DENSITIES.flatMap((density) => [
  {
    ...{ id: `bounds-${density}-60`, what: `\`bounds\`, 60 rules, ${density}, against json-rules-engine reused` },
    ...{ of: "bounds", against: "json-rules-engine", on: on(60, density) },
    ...(density === "sparse" ? { goal: 300, gate: 180 } : { goal: 200, gate: 110 }),
  },
  {
    ...{ id: `indicate-${density}-60`, what: `\`indicate\`, 60 rules, ${density}, against json-rules-engine reused` },
    ...{ of: "indicate", against: "json-rules-engine", on: on(60, density), goal: 150, gate: 50 },
    stands: [
      density === "sparse" ? 30 : 20,
      "to make and freeze some hundred parts of an answer is most of it",
    ] as const,
  },
]);

const AGAINST_CODE: readonly Rivalry[] = [
  {
    ...{ id: "hand-written-sparse-60", what: "`bounds`, 60 rules, sparse, against hand-written code" },
    ...{ of: "bounds", against: "hand-written", on: on(60, "sparse"), goal: 2.5, gate: 1.5 },
  },
  {
    ...{ id: "hand-written-1000", what: "`bounds`, 1,000 rules, sparse and dense, against hand-written code" },
    ...{ of: "bounds", against: "hand-written", goal: 2, gate: 1.2 },
    on: [...on(1_000, "sparse"), ...on(1_000, "dense")],
  },
  {
    ...{ id: "emitted-dense-60", what: "emitted module, 60 rules, dense, against hand-written code" },
    ...{ of: "emitted", against: "hand-written", on: on(60, "dense"), goal: 1, gate: 0.6 },
  },
];

const AGAINST_FASTEST_PEER: Rivalry = {
  ...{ id: "fastest-peer", what: "`bounds`, 20 to 1,000 rules, sparse and dense, against json-logic-engine compiled" },
  ...{ of: "bounds", against: "json-logic-engine-compiled", goal: 1.5, gate: 1 },
  stands: [0.25, "every fact given is checked before it counts, also those that no rule names; theirs checks none"],
  on: SIZES.flatMap((rules) => DENSITIES.map((density) => ({ rules, density }))),
};

/** Every goal, in the order of the table. */
export const ALL_GOALS: readonly Goal[] = [
  ...[...AGAINST_JSON_RULES_ENGINE, ...AGAINST_CODE, AGAINST_FASTEST_PEER].map(ratioGoal),
  ...OTHER_GOALS,
  ...PROOF_GOALS,
  ...CENSUS_GOALS,
];
