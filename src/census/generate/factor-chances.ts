import type { Chances } from "./chances.js";
import { type Course, FACTOR_BY_AGE, FACTOR_BY_COURSE, PRIVATE_FOSTERING } from "./choices.js";
import type { Random } from "./random.js";
import { ANY_PRIVATE_FOSTERING, type Targets } from "./targets.js";
import { drawBy, sharesOf, type Weights } from "./weighted.js";

/** Draws the factors of an assessment of a child of an age whose episode took a course: at least one. */
export type DrawFactors = (random: Random, ageGroup: string, course: Course) => readonly string[];

/** Children of one age group whose episodes took one course, and how likely each factor is for them. */
interface Cell {
  /** Its share of all episodes with a factor. */
  readonly share: number;
  readonly weights: readonly number[];
  readonly chances: Float64Array;
}

const ROUNDS = 40;
const NEARLY_CERTAIN = 0.97;
const MOST_TRIALS = 64;

const drawFostering = drawBy(PRIVATE_FOSTERING);

/**
 * Draws factors so that each comes as often as published, over all ages and courses together.
 *
 * How a factor depends on age and course is our choice (`choices.ts`); how likely it is in each group is worked out from that
 * choice and the published share, round by round. An assessment that would have no factor is drawn again, which is reckoned with.
 */
export function drawFactorsBy(targets: Targets, chances: Chances, ages: Weights): DrawFactors {
  const codes = Object.keys(targets.factors);
  const wanted = codes.map((code) => targets.factors[code] ?? 0);
  const cells = cellsOf(codes, targets, chances, ages);
  const scale = [...wanted];
  for (let round = 0; round < ROUNDS; round++) {
    const got = new Float64Array(codes.length);
    for (const { share, weights, chances: likely } of cells.values()) {
      let none = 1;
      for (let place = 0; place < likely.length; place++) {
        const chance = Math.min(NEARLY_CERTAIN, (scale[place] ?? 0) * (weights[place] ?? 1));
        likely[place] = chance;
        none *= 1 - chance;
      }
      for (let place = 0; place < likely.length; place++) {
        got[place] = (got[place] ?? 0) + (share * (likely[place] ?? 0)) / (1 - none);
      }
    }
    for (let place = 0; place < scale.length; place++) {
      const [now = 0, to = 0, before = 0] = [got[place], wanted[place], scale[place]];
      scale[place] = now > 0 ? (before * to) / now : 0;
    }
  }
  return (random, ageGroup, course) => {
    const likely = cells.get(`${ageGroup} ${course}`)?.chances ?? new Float64Array(0);
    for (let trial = 0; trial < MOST_TRIALS; trial++) {
      const factors: string[] = [];
      for (let place = 0; place < likely.length; place++) {
        if (random.next() >= (likely[place] ?? 0)) continue;
        const code = codes[place] ?? "";
        factors.push(code === ANY_PRIVATE_FOSTERING ? drawFostering(random) : code);
      }
      if (factors.length > 0) return factors;
    }
    return ["20"];
  };
}

function cellsOf(
  codes: readonly string[],
  targets: Targets,
  chances: Chances,
  ages: Weights,
): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const courses = courseShares(targets, chances);
  for (const [age, ageShare] of Object.entries(sharesOf(ages))) {
    for (const [course, courseShare] of Object.entries(courses)) {
      const byCourse = FACTOR_BY_COURSE[course as Course];
      const weights = codes.map((code) => (FACTOR_BY_AGE[code]?.[age] ?? 1) * (byCourse[code] ?? 1));
      cells.set(`${age} ${course}`, {
        share: ageShare * courseShare,
        weights,
        chances: new Float64Array(codes.length),
      });
    }
  }
  return cells;
}

/** How the episodes with a factor in a year divide by course: later assessments bring those of need into a second year. */
function courseShares(targets: Targets, chances: Chances): Weights {
  const need = Math.max(0.05, 1 - chances.noFurtherAction - chances.notInNeed);
  const twice = 1 + 0.5 * Math.min(1, chances.laterAssessments);
  const enquiry = chances.enquiry;
  const protectedShare = enquiry * chances.conference * chances.protectionPlan;
  const categories = Object.entries(targets.categories).map(([code, share]) => [
    code,
    need * twice * protectedShare * share,
  ]);
  return sharesOf({
    "not-in-need": chances.notInNeed * (1 - chances.noFactor),
    need: need * twice * (1 - enquiry) * (1 - chances.unassessed),
    enquiry: need * twice * (enquiry - protectedShare),
    ...Object.fromEntries(categories),
  });
}
