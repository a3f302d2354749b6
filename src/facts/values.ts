import { once } from "../kernel/once.js";
import type { Comparison, Scalar } from "./comparison.js";
import type { FactBody } from "./fact.js";
import type { Part } from "./given.js";

/** Every value that a fact can have, lowest first where they have an order; made once, since every comparison asks. */
export const allValues: (fact: FactBody) => readonly Scalar[] = once((fact) => Object.freeze(valuesIn(fact)));

function valuesIn(fact: FactBody): readonly Scalar[] {
  switch (fact.kind) {
    case "boolean":
      return [false, true];
    case "integer":
      return Array.from({ length: fact.to - fact.from + 1 }, (_, index) => fact.from + index);
    default:
      return fact.values.map(({ value }) => value);
  }
}

/** The values of the domain that a value or a partial value leaves open. */
export function valuesOf(domain: readonly Scalar[], given: Scalar | Part<Scalar>): readonly Scalar[] {
  if (typeof given !== "object") return domain.filter((value) => value === given);
  if ("oneOf" in given) return domain.filter((value) => given.oneOf.includes(value));
  const first = given.from === undefined ? 0 : domain.indexOf(given.from);
  const last = given.to === undefined ? domain.length - 1 : domain.indexOf(given.to);
  return domain.slice(first, last + 1);
}

/** The values of the domain that meet the comparison; `domain` is in the fact's own order. */
export function valuesMeeting(domain: readonly Scalar[], { operator, value }: Omit<Comparison, "fact">): Set<Scalar> {
  return new Set(domain.filter((candidate) => meets(domain, candidate, operator, value)));
}

function meets(
  domain: readonly Scalar[],
  candidate: Scalar,
  operator: Comparison["operator"],
  value: Comparison["value"],
): boolean {
  switch (operator) {
    case "equal":
      return candidate === value;
    case "notEqual":
      return candidate !== value;
    case "in":
      return Array.isArray(value) && value.includes(candidate);
    case "notIn":
      return Array.isArray(value) && !value.includes(candidate);
    case "lessThan":
      return candidate < value;
    case "lessThanInclusive":
      return candidate <= value;
    case "greaterThan":
      return candidate > value;
    case "greaterThanInclusive":
      return candidate >= value;
    case "atLeast":
      return domain.indexOf(candidate) >= domain.indexOf(value as Scalar);
    case "atMost":
      return domain.indexOf(candidate) <= domain.indexOf(value as Scalar);
  }
}
