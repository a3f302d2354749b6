/** How many times as fast one is as another. */
export interface Ratio {
  /** Each one's best round against the other's: what noise has touched least. */
  readonly best: number;
  /** The middle of the ratios of the single rounds. */
  readonly median: number;
}

/** How many times as fast the one that took `times` is as the one that took `others`, round by round. */
export function ratioOf(times: readonly number[], others: readonly number[]): Ratio {
  const rounds = times.flatMap((time, round) => {
    const other = others[round];
    return other === undefined ? [] : [other / time];
  });
  return { best: Math.min(...others) / Math.min(...times), median: medianOf(rounds) };
}

export function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = low] =
    sorted.length % 2 === 1 ? sorted.slice(middle, middle + 1) : sorted.slice(middle - 1);
  return (low + high) / 2;
}
