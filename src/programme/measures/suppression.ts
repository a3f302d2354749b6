import { type Hidden, hiddenInSum } from "../../kernel/suppression/hidden-in-sum.js";
import { type Tally, together, total } from "./tally.js";

/** What is counted of a part: one tally, or of a share two, what it counts and what it leaves. */
export type Part = readonly Tally[];

/** Whether a part is hidden: a number in it is below the limit, or it is a number of fewer children than that. */
export function isSmall(part: Part, below: number): boolean {
  return part.some((tally) => total(tally) < below || tally.size < below);
}

/** Several parts as one. */
export function sumOf(parts: readonly Part[]): Part {
  const [first] = parts;
  return first === undefined ? [] : first.map((_, which) => together(parts.map((part) => part[which] ?? new Map())));
}

/**
 * What must be hidden so that nothing small is shown, and nothing hidden can be worked out.
 *
 * A part that is small is never hidden alone; all that are hidden come to something that is itself not small; and they are
 * not all just below the limit, for then each would be known. Those that are hidden already stay hidden.
 */
export function hiddenIn(parts: readonly Part[], below: number, already: ReadonlySet<Part> = new Set()): Hidden {
  return hiddenInSum(parts, {
    isSmall: (part) => already.has(part) || isSmall(part, below),
    sumOf,
    giveAway: (hidden) => giveAway(hidden, below),
  });
}

/** Whether hidden parts can be worked out from what they come to. */
function giveAway(hidden: readonly Part[], below: number): boolean {
  if (hidden.length < 2) return true;
  const sum = sumOf(hidden);
  if (isSmall(sum, below)) return true;
  return sum.some((_, which) =>
    [total, ({ size }: Tally) => size].some((count) =>
      hidden.every((part) => count(part[which] ?? new Map()) === below - 1),
    ),
  );
}
