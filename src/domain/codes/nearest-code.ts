import { nearest } from "../../kernel/nearest.js";

/** Longer texts are no slip of the pen. */
const LONGEST = 30;

/** The code that was probably meant, where no other is as near: codes are short, and a wrong guess is worse than none. */
export function onlyNearest(written: string, codes: ReadonlySet<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const best = nearest(written, codes);
  if (best === undefined) return undefined;
  const second = nearest(
    written,
    [...codes].filter((code) => code !== best),
  );
  // Of two that are equally near the one named first is given: the second wins only where it is no further off.
  return second !== undefined && nearest(written, [second, best]) === second ? undefined : best;
}
