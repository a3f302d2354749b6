import { type Classes, inBoth, inEither, isNone, isSame } from "./classes.js";
import type { ClassedFact } from "./value-classes.js";

/**
 * A condition on one fact, or parts joined; there is no negation, since it went into the classes.
 *
 * Parts are places of other formulas, all of them lower than its own.
 */
export type Formula =
  | { readonly kind: "never" | "always" }
  | { readonly kind: "fact"; readonly fact: number; readonly classes: Classes }
  | { readonly kind: "all" | "any"; readonly parts: readonly number[] }
  /** Holds where `met` is true at the number of its parts that hold. */
  | { readonly kind: "count"; readonly parts: readonly number[]; readonly met: readonly boolean[] };

/** Places of the two formulas that no case changes. */
export const NEVER = 0;
export const ALWAYS = 1;

/** Every formula of a rule set, each once: the same parts joined alike are the same place. */
export interface Formulas {
  at(place: number): Formula;
  fact(fact: number, classes: Classes): number;
  join(kind: "all" | "any", parts: readonly number[]): number;
  count(parts: readonly number[], met: readonly boolean[]): number;
}

export function formulasOver(facts: readonly ClassedFact[]): Formulas {
  const formulas: Formula[] = [{ kind: "never" }, { kind: "always" }];
  const places = new Map<string, number>();

  const at = (place: number): Formula => {
    const found = formulas[place];
    if (found === undefined) throw new RangeError(`no formula at ${place}`);
    return found;
  };

  const once = (key: string, formula: Formula): number => {
    const found = places.get(key) ?? formulas.push(formula) - 1;
    places.set(key, found);
    return found;
  };

  const fact = (place: number, classes: Classes): number => {
    if (isNone(classes)) return NEVER;
    if (isSame(classes, facts[place]?.all ?? [])) return ALWAYS;
    return once(`${place}=${classes.join()}`, { kind: "fact", fact: place, classes });
  };

  /** Groups of the same kind are opened, and comparisons of one fact become one. */
  const join = (kind: "all" | "any", parts: readonly number[]): number => {
    const neutral = kind === "all" ? ALWAYS : NEVER;
    const decides = kind === "all" ? NEVER : ALWAYS;
    const joined: number[] = [];
    // of each the fact that it compares; plain lists, because groups are small and there are thousands of them
    const compared: number[] = [];
    for (const part of opened(kind, parts, at)) {
      const formula = at(part);
      const fact = formula.kind === "fact" ? formula.fact : -1;
      const same = fact < 0 ? joined.indexOf(part) : compared.indexOf(fact);
      if (same < 0) {
        joined.push(part);
        compared.push(fact);
      } else if (fact >= 0) joined[same] = together(kind, joined[same] ?? neutral, part);
      if (part === decides || joined[same] === decides) return decides;
    }
    const sorted = joined.filter((part) => part !== neutral).sort((a, b) => a - b);
    if (sorted.length < 2) return sorted[0] ?? neutral;
    return once(`${kind}:${sorted.join()}`, { kind, parts: sorted });
  };

  /** Two comparisons of one fact, as one. */
  const together = (kind: "all" | "any", one: number, other: number): number => {
    const [first, second] = [at(one), at(other)];
    if (first.kind !== "fact" || second.kind !== "fact") return one;
    return fact(first.fact, (kind === "all" ? inBoth : inEither)(first.classes, second.classes));
  };

  const count = (parts: readonly number[], met: readonly boolean[]): number => {
    if (met.every((is) => is)) return ALWAYS;
    if (!met.some((is) => is)) return NEVER;
    const sorted = [...parts].sort((a, b) => a - b);
    return once(`count ${met.join()}:${sorted.join()}`, { kind: "count", parts: sorted, met });
  };

  return { at, fact, join, count };
}

function opened(kind: "all" | "any", parts: readonly number[], at: (place: number) => Formula): readonly number[] {
  if (!parts.some((part) => at(part).kind === kind)) return parts;
  return parts.flatMap((part) => {
    const formula = at(part);
    return formula.kind === kind && "parts" in formula ? formula.parts : [part];
  });
}
