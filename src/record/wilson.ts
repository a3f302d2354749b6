/** Of the normal distribution, 95 per cent lie within so many standard deviations. */
const Z = 1.959963984540054;

/**
 * The upper end of the interval in which a share lies with 95 per cent confidence, of `found` among `all`.
 *
 * Right for shares near nothing too, where the usual interval would be of no width. Method: the score interval of E. B.
 * Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), pages 209 to 212.
 *
 * @example Math.round(1000 * highestShare(0, 100)) // 37
 */
export function highestShare(found: number, all: number): number {
  if (all === 0) return 1;
  const share = found / all;
  const square = Z * Z;
  const middle = share + square / (2 * all);
  const reach = Z * Math.sqrt((share * (1 - share)) / all + square / (4 * all * all));
  return Math.min(1, (middle + reach) / (1 + square / all));
}
