/** Stands in every rendered output and cannot be switched off. */
export const CAVEAT: string =
  "This supports professional judgement and never replaces it. It says what published thresholds point to on the facts " +
  "given; it does not decide, and a low result is no reason to stop worrying. If you are worried about a child, say so.";
