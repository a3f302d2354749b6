import type { BooleanFact, ChoiceFact, Fact, IntegerFact, OrderedFact } from "../../facts/fact.js";

/** What every fact has and few tests care about. */
const common = {
  theme: "Made up",
  nature: "observed",
  direction: "neutral",
  howToAnswer: "already-known",
  whoKnows: ["school"],
} as const;

type Named<Body> = Body & { readonly id: string };

/** A fact that is true or false. */
export function aBoolean(id: string, over: Partial<BooleanFact> = {}): Named<BooleanFact> {
  return { ...common, id, kind: "boolean", ...wording(id), labelWhenFalse: `${id} is not so`, ...over };
}

/** A fact whose values are steps, lowest first. */
export function anOrdered(id: string, steps: readonly string[], over: Partial<OrderedFact> = {}): Named<OrderedFact> {
  return { ...common, id, kind: "ordered", values: labelled(steps), ...wording(id), ...over };
}

/** A fact with one of several values, in no order. */
export function aChoice(id: string, values: readonly string[], over: Partial<ChoiceFact> = {}): Named<ChoiceFact> {
  return { ...common, id, kind: "choice", values: labelled(values), ...wording(id), ...over };
}

/** A fact that is a whole number. */
export function anInteger(id: string, from: number, to: number, over: Partial<IntegerFact> = {}): Named<IntegerFact> {
  return { ...common, id, kind: "integer", from, to, unit: "times", ...wording(id), ...over };
}

/** The same fact, read cautiously while it is unknown. */
export function readAs(
  fact: Fact,
  read: NonNullable<Fact["whenUnknown"]>["read"],
  when?: NonNullable<Fact["whenUnknown"]>["when"],
): Fact {
  const reading = { read, reason: "It may be so.", basis: [], ...(when === undefined ? {} : { when }) };
  return { ...fact, whenUnknown: reading };
}

function wording(id: string): { readonly label: string; readonly question: string } {
  return { label: `${id} is so`, question: `Do you already know about ${id}?` };
}

function labelled(values: readonly string[]): OrderedFact["values"] {
  return values.map((value) => ({ value, label: `it is ${value}`, means: `Somebody has seen that it is ${value}.` }));
}
