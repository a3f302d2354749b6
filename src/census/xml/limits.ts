/** How much a return may hold at a time. It is untrusted input: each limit is far above any real return and keeps memory bounded. */
export interface ReturnLimits {
  /** Characters between two tags, or in one. */
  readonly text: number;
  /** Elements within one another. */
  readonly depth: number;
  /** Elements of one child, or before the first. */
  readonly elements: number;
  readonly children: number;
}

export const RETURN_LIMITS: ReturnLimits = Object.freeze({
  text: 65_536,
  depth: 32,
  elements: 20_000,
  children: 5_000_000,
});

/** Bytes or characters that are taken up together: what comes of more would wait in memory. */
export const AT_A_TIME = 65_536;
