import type { BackTestCounts } from "./counts.js";
import { rounded, type Shown } from "./hidden-numbers.js";

/** Of a sample, or of all episodes where there are no more, how many one answer alone would change; rounded. */
export interface OneAnswerShare {
  readonly seed: number;
  readonly size: number;
  readonly looked: "at a sample" | "at all";
  readonly of: Shown;
  readonly raised: Shown;
  readonly lowered: Shown;
}

/** How many of those that were looked at one answer would raise, and lower. */
export function oneAnswerShare({ setting, sample }: BackTestCounts, below: number): OneAnswerShare {
  const { size, seed } = setting.sample;
  const number = (of: "raises" | "lowers"): number => sample.reduce((sum, one) => sum + one[of], 0);
  const isSample = sample.length === size;
  return {
    seed,
    size,
    looked: isSample ? "at a sample" : "at all",
    of: isSample ? size : rounded(sample.length, below),
    raised: rounded(number("raises"), below),
    lowered: rounded(number("lowers"), below),
  };
}
