/** A value of JSON with everything that it repeats said once; it loads faster than its own text. */
export interface Packed {
  /** Every text of the value, each with a `|` after it. */
  readonly texts: string;
  /** The rest, as JSON text: a `Plan`. */
  readonly plan: string;
}

/**
 * How the parts are put together, innermost first.
 *
 * Parts are numbered: the texts, then the scalars, then what is made by each step. A step is a number for what is made, then
 * the numbers of its parts. Below the number of shapes, it is an object of that shape; what lies above says how long a list is.
 */
export interface Plan {
  readonly scalars: readonly (boolean | number | null)[];
  /** The keys of objects, in order. */
  readonly shapes: readonly (readonly string[])[];
  readonly steps: readonly number[];
}

// Stands in no text of ours.
export const END = "|";

/** The value that was packed, frozen all the way down; equal parts of it are one. */
export function unpack(packed: Packed): unknown {
  return unpackParts(packed).at(-1);
}

/** Every part of the value that was packed, each once, innermost first; the value itself comes last. */
export function unpackParts({ texts, plan }: Packed): readonly unknown[] {
  const { scalars, shapes, steps }: Plan = JSON.parse(plan);
  const parts: unknown[] = texts.split(END);
  parts.pop();
  parts.push(...scalars);
  // Plain loops: this runs once, cold, and makes every object of the national set.
  for (let at = 0; at < steps.length; ) {
    const what = steps[at++] as number;
    const keys = shapes[what];
    if (keys === undefined) {
      const list: unknown[] = [];
      for (let left = what - shapes.length; left > 0; left--) list.push(parts[steps[at++] as number]);
      parts.push(Object.freeze(list));
    } else {
      const made: { [key: string]: unknown } = {};
      for (const key of keys) made[key] = parts[steps[at++] as number];
      parts.push(Object.freeze(made));
    }
  }
  return parts;
}
