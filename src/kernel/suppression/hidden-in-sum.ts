/** Which parts of a sum are hidden, by their places, and whether the sum is. */
export interface Hidden {
  readonly parts: ReadonlySet<number>;
  readonly sum: boolean;
}

/** How parts are added, when one is small, and when hidden ones can be worked out from what they come to. */
interface Hiding<Part> {
  readonly isSmall: (part: Part) => boolean;
  readonly sumOf: (parts: readonly Part[]) => Part;
  readonly giveAway: (hidden: readonly Part[]) => boolean;
}

/**
 * What must be hidden so that nothing small is shown, and nothing hidden can be worked out.
 *
 * Taking the parts that are shown from the sum gives what all the hidden ones come to. So as long as that gives them away,
 * the next part in order is hidden too. The order must not depend on what was counted, or the choice itself would tell.
 * Where hiding parts is not enough, the sum is hidden.
 */
export function hiddenInSum<Part>(
  parts: readonly Part[],
  { isSmall, sumOf, giveAway }: Hiding<Part>,
  order: readonly number[] = [...parts.keys()],
): Hidden {
  const every = new Set(parts.keys());
  if (parts.length > 0 && isSmall(sumOf(parts))) return { parts: every, sum: true };
  const hidden = new Set(parts.flatMap((part, place) => (isSmall(part) ? [place] : [])));
  const shown = order.filter((place) => !hidden.has(place));
  while (hidden.size > 0 && giveAway(parts.filter((_, place) => hidden.has(place)))) {
    const next = shown.shift();
    if (next === undefined) return { parts: every, sum: true };
    hidden.add(next);
  }
  return { parts: hidden, sum: false };
}
