/** How a step joins the planes of its parts. */
export const ALL = 0;
export const ANY = 1;
/** Of two parts: the first without the second. */
export const BUT_NOT = 2;
/** The first part is a number, the others are planes: so many of them, or more. */
export const AT_LEAST = 3;
/** A step's code is its number of parts times this, and the way in which they are joined. */
export const KINDS = 4;

/** A plane is one bit of each row: an input, or what steps make of others. Planes are named by number while code is written. */
export type Plane = number;

/** Writes code over planes, each plane once: the same parts joined alike are the same plane. */
export interface BitCode {
  readonly never: Plane;
  readonly always: Plane;
  /** A plane that comes from outside, by a key that names it. */
  input(key: string): Plane;
  all(parts: readonly Plane[]): Plane;
  any(parts: readonly Plane[]): Plane;
  butNot(one: Plane, other: Plane): Plane;
  /** So many of the parts, or more. */
  atLeast(number: number, parts: readonly Plane[]): Plane;
  /** The steps that make the planes that are wanted, once it is known where the inputs stand. */
  laidOut(wanted: readonly Plane[], placeOf: (input: string) => number, firstFree: number): LaidOut;
}

/** Code that can be run: step after step, each writing the next plane. */
export interface LaidOut {
  readonly code: Int32Array;
  /** Where the first step writes. */
  readonly first: number;
  /** How many planes there are in all. */
  readonly planes: number;
  readonly placeOf: (plane: Plane) => number;
}

interface Step {
  readonly kind: number;
  readonly parts: readonly number[];
}

const NEVER = 0;
const ALWAYS = 1;

export function bitCode(): BitCode {
  const steps: (Step | string)[] = ["never", "always"];
  const numbers = new Map<string, Plane>();

  const once = (key: string, step: Step | string): Plane => {
    const number = numbers.get(key) ?? steps.push(step) - 1;
    numbers.set(key, number);
    return number;
  };

  const join = (kind: number, parts: readonly Plane[]): Plane => {
    const [neutral, decides] = kind === ALL ? [ALWAYS, NEVER] : [NEVER, ALWAYS];
    const distinct = [...new Set(parts)].filter((part) => part !== neutral).sort((a, b) => a - b);
    if (distinct.includes(decides)) return decides;
    const [only = neutral, ...others] = distinct;
    return others.length === 0 ? only : once(`${kind}:${distinct.join()}`, { kind, parts: distinct });
  };

  const butNot = (one: Plane, other: Plane): Plane => {
    if (one === NEVER || other === ALWAYS || one === other) return NEVER;
    return other === NEVER ? one : once(`${BUT_NOT}:${one},${other}`, { kind: BUT_NOT, parts: [one, other] });
  };

  const atLeast = (number: number, parts: readonly Plane[]): Plane => {
    const open = parts.filter((part) => part !== NEVER && part !== ALWAYS);
    const more = number - parts.filter((part) => part === ALWAYS).length;
    if (more <= 0) return ALWAYS;
    if (more > open.length) return NEVER;
    if (more === 1) return join(ANY, open);
    // The same part may stand in a count twice, and then counts twice: `all` sees each part once, which comes to the same.
    if (more === open.length) return join(ALL, open);
    return once(`${AT_LEAST}:${more}:${open.join()}`, { kind: AT_LEAST, parts: [more, ...open] });
  };

  const planesIn = ({ kind, parts }: Step): readonly Plane[] => (kind === AT_LEAST ? parts.slice(1) : parts);

  const laidOut: BitCode["laidOut"] = (wanted, placeOf, firstFree) => {
    const needed = new Set(wanted);
    for (const plane of needed) {
      const step = steps[plane];
      if (typeof step === "object") for (const part of planesIn(step)) needed.add(part);
    }
    const places = new Map<Plane, number>([
      [NEVER, firstFree],
      [ALWAYS, firstFree + 1],
    ]);
    const first = firstFree + 2;
    const code: number[] = [];
    let next = first;
    const at = (plane: Plane): number => places.get(plane) ?? firstFree;
    steps.forEach((step, plane) => {
      if (plane <= ALWAYS || !needed.has(plane)) return;
      if (typeof step === "string") places.set(plane, placeOf(step));
      else {
        const [number = 0] = step.parts;
        code.push(step.parts.length * KINDS + step.kind);
        code.push(...(step.kind === AT_LEAST ? [number] : []), ...planesIn(step).map(at));
        places.set(plane, next++);
      }
    });
    return { code: Int32Array.from(code), first, planes: next, placeOf: at };
  };

  return {
    never: NEVER,
    always: ALWAYS,
    input: (key) => once(`input ${key}`, key),
    all: (parts) => join(ALL, parts),
    any: (parts) => join(ANY, parts),
    butNot,
    atLeast,
    laidOut,
  };
}
