import type { Fact, Scalar } from "levels-of-need/facts";

type GivenValue = Scalar | null | object;

/** What was given of a fact, in its own words. */
export function answerWords(fact: Fact, given: GivenValue): string {
  if (given === null) return `Asked, and not known: ${fact.label}`;
  if (typeof given === "object") return `Known in part: ${fact.label} (${partWords(fact, given)})`;
  if (fact.kind === "boolean") return given === true ? fact.label : fact.labelWhenFalse;
  if (fact.kind === "integer") return `${fact.label}: ${numberWords(fact, Number(given))}`;
  return startUpper(labelOf(fact, given));
}

/** A number with what is counted; from two years on an age in months is said in years. */
export function numberWords({ id, unit }: Extract<Fact, { kind: "integer" }>, number: number): string {
  if (id !== "ageMonths" || number < 24) return `${number} ${unit}`;
  const [years, months] = [Math.floor(number / 12), number % 12];
  return months === 0 ? `${years} years` : `${years} years and ${months === 1 ? "1 month" : `${months} months`}`;
}

/** A phrase as a sentence begins. */
export function startUpper(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function labelOf(fact: Fact, value: unknown): string {
  if (fact.kind === "integer" && typeof value === "number") return numberWords(fact, value);
  if (fact.kind !== "ordered" && fact.kind !== "choice") return String(value);
  return fact.values.find((one) => one.value === value)?.label ?? String(value);
}

function partWords(fact: Fact, part: object): string {
  const { from, to, oneOf } = part as {
    readonly from?: Scalar;
    readonly to?: Scalar;
    readonly oneOf?: readonly Scalar[];
  };
  if (oneOf !== undefined) return oneOf.map((value) => labelOf(fact, value)).join(", or ");
  if (to === undefined) return `${labelOf(fact, from)}, or more`;
  return from === undefined ? `${labelOf(fact, to)}, or less` : `${labelOf(fact, from)} to ${labelOf(fact, to)}`;
}
