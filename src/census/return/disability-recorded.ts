import { DISABILITIES } from "../../domain/codes/disability.js";

const NONE = "NONE";

const OF_A_DISABILITY: ReadonlySet<string> = new Set(
  DISABILITIES.codes.map(({ code }) => code).filter((code) => code !== NONE),
);

/**
 * Whether a return records a disability by one of its codes; `undefined` where it records nothing, or by no code of the census:
 * a code that is none stands for nobody knows what, and leaves it open.
 */
export function disabilityRecorded(codes: readonly string[]): boolean | undefined {
  if (codes.some((code) => OF_A_DISABILITY.has(code))) return true;
  return codes.length > 0 && codes.every((code) => code === NONE) ? false : undefined;
}
