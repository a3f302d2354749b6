import { type BitCode, type BitStep, BOTH, EITHER, type Plane } from "./bit-code.js";

/** Code that can be run: stretches of steps of one kind, each step writing the next plane. */
export interface StepsInBits {
  /** The kind of a stretch and where it ends among the steps, one stretch after another. */
  readonly stretches: Int32Array;
  /** The two planes of each step. */
  readonly parts: Int32Array;
  /** The plane of which every bit is set; of the one before it none is. */
  readonly always: number;
  /** Where the first step writes. */
  readonly first: number;
  /** How many planes there are in all. */
  readonly planes: number;
  /** Where a plane stands that is wanted. */
  readonly placeOf: (plane: Plane) => number;
}

/**
 * The steps that make the planes that are wanted, ordered by how many come before them and by kind, so that long stretches are
 * alike. Inputs stand where they are said to, all before `firstFree`.
 */
export function stepsInBits(
  { written, never, always }: BitCode,
  wanted: Iterable<Plane>,
  placeOf: (input: string) => number,
  firstFree: number,
): StepsInBits {
  const steps = ordered(written, needed(written, wanted));
  const places = new Map<Plane, number>([
    [never, firstFree],
    [always, firstFree + 1],
  ]);
  const first = firstFree + 2;
  written.forEach((what, plane) => {
    if (typeof what === "string" && !places.has(plane)) places.set(plane, placeOf(what));
  });
  steps.forEach(({ plane }, index) => {
    places.set(plane, first + index);
  });
  const at = (plane: Plane): number => {
    const place = places.get(plane);
    if (place === undefined) throw new RangeError(`no plane ${plane}`);
    return place;
  };
  const stretches: number[] = [];
  steps.forEach(({ kind }, index) => {
    if (stretches.at(-2) !== kind) stretches.push(kind, index);
    stretches[stretches.length - 1] = index + 1;
  });
  return {
    stretches: Int32Array.from(stretches),
    parts: Int32Array.from(steps.flatMap(({ one, other }) => [at(one), at(other)])),
    always: firstFree + 1,
    first,
    planes: first + steps.length,
    placeOf: at,
  };
}

function needed(written: BitCode["written"], wanted: Iterable<Plane>): ReadonlySet<Plane> {
  const found = new Set(wanted);
  for (const plane of found) {
    const what = written[plane];
    if (typeof what === "object") found.add(what.one).add(what.other);
  }
  return found;
}

interface Placed extends BitStep {
  readonly plane: Plane;
  readonly depth: number;
}

function ordered(written: BitCode["written"], wanted: ReadonlySet<Plane>): readonly Placed[] {
  const depths: number[] = [];
  const steps = written.flatMap((what, plane): readonly Placed[] => {
    depths[plane] = typeof what === "string" ? 0 : 1 + Math.max(depths[what.one] ?? 0, depths[what.other] ?? 0);
    return typeof what === "string" || !wanted.has(plane) ? [] : [{ ...what, plane, depth: depths[plane] ?? 0 }];
  });
  return steps.sort((a, b) => a.depth - b.depth || a.kind - b.kind || a.plane - b.plane);
}

/** Runs the steps on thirty-two rows, one word a plane. */
export function runSteps({ stretches, parts, first }: StepsInBits, planes: Int32Array): void {
  let at = 0;
  let plane = first;
  for (let stretch = 0; stretch < stretches.length; stretch += 2) {
    const kind = stretches[stretch] ?? 0;
    const end = (stretches[stretch + 1] ?? 0) * 2;
    if (kind === BOTH) {
      for (; at < end; at += 2) planes[plane++] = (planes[parts[at] ?? 0] ?? 0) & (planes[parts[at + 1] ?? 0] ?? 0);
    } else if (kind === EITHER) {
      for (; at < end; at += 2) planes[plane++] = (planes[parts[at] ?? 0] ?? 0) | (planes[parts[at + 1] ?? 0] ?? 0);
    } else {
      for (; at < end; at += 2) planes[plane++] = (planes[parts[at] ?? 0] ?? 0) & ~(planes[parts[at + 1] ?? 0] ?? 0);
    }
  }
}
