/** The 0.975 quantile of the standard normal distribution. */
export const QUANTILE_95 = 1.959963984540054;

/**
 * The two ends of the interval in which a share lies with 95 per cent confidence, of `part` among `whole`, by Wilson's score
 * method: right near nothing and near all too, where the usual interval would be of no width.
 *
 * `whole` is at least 1. Method: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22
 * (1927), pages 209 to 212; so also the technical guide "Confidence intervals" (Public Health England, 25 May 2018).
 *
 * @example Number(wilsonScore(65, 100).from.toFixed(4)) // 0.5525
 */
export function wilsonScore(part: number, whole: number): { readonly from: number; readonly to: number } {
  const middle = 2 * part + QUANTILE_95 * QUANTILE_95;
  const spread = QUANTILE_95 * Math.sqrt(QUANTILE_95 * QUANTILE_95 + 4 * part * (1 - part / whole));
  const twice = 2 * (whole + QUANTILE_95 * QUANTILE_95);
  // At the ends the two terms cancel but for the last digits; a share is never below 0 or above 1.
  const from = part === 0 ? 0 : (middle - spread) / twice;
  const to = part === whole ? 1 : (middle + spread) / twice;
  return { from, to };
}
