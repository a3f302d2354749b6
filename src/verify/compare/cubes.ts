import type { Prover } from "../model/prover.js";
import { type Literal, not } from "../solver/literal.js";
import { type Feature, featuresOf } from "./features.js";

/** Cases in which each of these features is in one of the runs, and whatever else is so. */
export type Cube = ReadonlyMap<Feature, ReadonlySet<number>>;

interface Cubes {
  readonly cubes: readonly Cube[];
  /** Whether every case in which the condition holds is in one of them. */
  readonly isWhole: boolean;
}

/** So many are looked for before it is said that there are more. */
const MOST_CUBES = 200;

/**
 * Cubes in which a condition always holds, and outside which it never does. Each is as wide as can be: without one of its
 * features, or with one run more, there would be a case in it in which the condition fails.
 *
 * The prover must be over complete cases, and is of no use to anybody afterwards: what was described is denied in it.
 */
export function cubesOf(condition: Literal, prover: Prover, says: string): Cubes {
  const { bench } = prover;
  const features = featuresOf(prover.encoded.cases, bench);
  const cubes: Cube[] = [];
  while (cubes.length < MOST_CUBES) {
    const told = prover.ask(`${says}, beyond ${cubes.length} descriptions`, [condition]);
    if (told === "unsatisfiable") return { cubes, isWhole: true };
    const found = told === "satisfiable" ? features.filter(({ isHere }) => isHere()) : [];
    const point = new Map(found.map((feature) => [feature, new Set([feature.inExample()])]));
    const cube = told === "satisfiable" ? widened(point, condition, prover) : undefined;
    if (cube === undefined) return { cubes, isWhole: false };
    cubes.push(cube);
    bench.solver.addClause([...cube].map(([feature, runs]) => not(feature.isIn(runs))));
  }
  return { cubes, isWhole: false };
}

/** The widest cube around a point at which the condition holds; nothing if that could not be settled. */
function widened(point: Cube, condition: Literal, prover: Prover): Cube | undefined {
  const alwaysHolds = (cube: Cube): boolean =>
    prover.tell([...[...cube].map(([feature, runs]) => feature.isIn(runs)), not(condition)]) === "unsatisfiable";
  if (!alwaysHolds(point)) return undefined;
  const core = new Set(prover.bench.solver.core());
  const cube = new Map([...point].filter(([feature, runs]) => core.has(feature.isIn(runs))));
  // what presupposes another fact goes first: the other may then be all that is left to say
  for (const feature of [...cube.keys()].sort((one, other) => other.depth - one.depth)) {
    if (alwaysHolds(without(cube, feature))) cube.delete(feature);
  }
  for (const [feature, runs] of cube) {
    const wide = new Set(runs);
    for (let run = 0; run < feature.count; run++) {
      if (!wide.has(run) && alwaysHolds(new Map([...cube, [feature, new Set([run])]]))) wide.add(run);
    }
    cube.set(feature, wide);
  }
  return cube;
}

function without(cube: Cube, left: Feature): Cube {
  return new Map([...cube].filter(([feature]) => feature !== left));
}
