/** How a step joins two planes. */
export const BOTH = 0;
export const EITHER = 1;
/** The first without the second. */
const BUT_NOT = 2;

/** A plane is one bit of each row: an input, or what a step makes of two others. Here it is named by a number. */
export type Plane = number;

/** Writes code over planes, each plane once: the same planes joined alike are the same plane. */
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
  /** What each plane is, by its number: the key of an input, or a step. Parts come before what is made of them. */
  readonly written: readonly (string | BitStep)[];
}

export interface BitStep {
  readonly kind: number;
  readonly one: Plane;
  readonly other: Plane;
}

const NEVER = 0;
const ALWAYS = 1;

export function bitCode(): BitCode {
  const written: (BitStep | string)[] = ["never", "always"];
  const numbers = new Map<string, Plane>();

  const once = (key: string, what: BitStep | string): Plane => {
    const number = numbers.get(key) ?? written.push(what) - 1;
    numbers.set(key, number);
    return number;
  };

  const step = (kind: number, one: Plane, other: Plane): Plane => once(`${kind}:${one},${other}`, { kind, one, other });

  const join = (kind: number, parts: readonly Plane[]): Plane => {
    const [neutral, decides] = kind === BOTH ? [ALWAYS, NEVER] : [NEVER, ALWAYS];
    const distinct = [...new Set(parts)].filter((part) => part !== neutral).sort((a, b) => a - b);
    if (distinct.includes(decides)) return decides;
    return distinct.length === 0 ? neutral : inPairs(kind, distinct);
  };

  /** Neighbours are joined, then neighbouring pairs, so that steps do not wait for one another. */
  const inPairs = (kind: number, parts: readonly Plane[]): Plane => {
    const [one = NEVER, other] = parts;
    if (other === undefined) return one;
    const pairs = parts.flatMap((part, place) => {
      if (place % 2 === 1) return [];
      const next = parts[place + 1];
      return next === undefined || next === part ? [part] : [step(kind, Math.min(part, next), Math.max(part, next))];
    });
    return inPairs(kind, pairs);
  };

  const butNot = (one: Plane, other: Plane): Plane => {
    if (one === NEVER || other === ALWAYS || one === other) return NEVER;
    return other === NEVER ? one : step(BUT_NOT, one, other);
  };

  /** Part by part: so many of those before hold, or one fewer and this one does. */
  const atLeast = (number: number, parts: readonly Plane[]): Plane => {
    let reached: readonly Plane[] = [ALWAYS, ...Array.from({ length: number }, () => NEVER)];
    for (const part of parts) {
      const before = reached;
      reached = before.map((plane, many) =>
        many === 0 ? plane : join(EITHER, [plane, join(BOTH, [before[many - 1] ?? NEVER, part])]),
      );
    }
    return reached[Math.max(0, number)] ?? NEVER;
  };

  return {
    never: NEVER,
    always: ALWAYS,
    input: (key) => once(`input ${key}`, key),
    all: (parts) => join(BOTH, parts),
    any: (parts) => join(EITHER, parts),
    butNot,
    atLeast,
    written,
  };
}
