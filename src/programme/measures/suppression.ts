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

/** Which parts of a sum are hidden, by their places, and whether the sum is. */
export interface Hidden {
  readonly parts: ReadonlySet<number>;
  readonly sum: boolean;
}

/**
 * What must be hidden so that nothing small is shown, and nothing hidden can be worked out.
 *
 * Taking the parts that are shown from the sum gives what all the hidden ones come to. So a part that is small is never
 * hidden alone; all that are hidden come to something that is itself not small; and they are not all just below the
 * limit, for then each would be known. Until this holds, the next part in order is hidden too. The order must not depend
 * on what was counted, or the choice itself would tell. Where hiding parts is not enough, the sum is hidden.
 */
export function hiddenIn(parts: readonly Part[], below: number): Hidden {
  const every = new Set(parts.keys());
  if (parts.length > 0 && isSmall(sumOf(parts), below)) return { parts: every, sum: true };
  const small = parts.flatMap((part, place) => (isSmall(part, below) ? [place] : []));
  const hidden = new Set(small);
  const shown = [...every].filter((place) => !hidden.has(place));
  while (
    hidden.size > 0 &&
    giveAway(
      [...hidden].map((place) => parts[place] ?? []),
      below,
    )
  ) {
    const next = shown.shift();
    if (next === undefined) return { parts: every, sum: true };
    hidden.add(next);
  }
  return { parts: hidden, sum: false };
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
