import { match, P } from "ts-pattern";
import { AGE_YEARS } from "../../facts/age.js";
import { OPERATORS, type Operator } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { operatorsOf } from "../check/comparison.js";
import { CAMEL, KEBAB } from "./patterns.js";

export type JsonSchema = { readonly [keyword: string]: unknown };

/** Facts that have the same values. */
interface Kin {
  /** Name of the definition of their values. */
  readonly name: string;
  readonly values: JsonSchema;
  readonly facts: readonly [Fact, ...Fact[]];
}

const LIST_OPERATORS: readonly Operator[] = ["in", "notIn"];

/**
 * What the editor is told of conditions and given facts: the facts of the catalogue, which operators compare each, and
 * which values it has. Of a council's own facts and counts it knows only the form.
 */
export function conditionDefinitions(catalogue: readonly Fact[]): { readonly [name: string]: JsonSchema } {
  const facts = [...catalogue, AGE_YEARS];
  const families = kin(facts);
  const parts = { type: "array", minItems: 1, items: ref("condition") };
  const groups = [
    strict({ all: { ...parts, description: "Holds when every part holds." } }),
    strict({ any: { ...parts, description: "Holds when some part holds." } }),
    strict({ not: { ...ref("condition"), description: "Holds when it does not hold." } }),
    strict({
      condition: { type: "string", pattern: KEBAB.pattern.source, description: "Name of a group in `conditions`." },
    }),
  ];
  return {
    group: { anyOf: groups },
    condition: { anyOf: [...groups, ref("comparison")] },
    comparison: comparison(families),
    given: {
      type: "object",
      description:
        "What is known of the child: a fact that is left out was not asked, null was asked and is not known.",
      properties: Object.fromEntries(
        families.flatMap(({ name, facts: all }) =>
          all.map(({ id, label }) => [id, { description: label, ...ref(`given-${name}`) }]),
        ),
      ),
      additionalProperties: { anyOf: [SCALAR, { type: "null" }, ...partsOf(SCALAR)] },
    },
    value: SCALAR,
    part: { anyOf: [SCALAR, ...partsOf(SCALAR)] },
    ...PARTS,
    "known-fact": { enum: facts.map(({ id }) => id), enumDescriptions: facts.map(({ label }) => label) },
    ...OPERATOR_LISTS,
    ...Object.fromEntries(families.map((family) => [family.name, family.values])),
    ...Object.fromEntries(families.map((family) => [`given-${family.name}`, given(family)])),
  };
}

const SCALAR: JsonSchema = { type: ["boolean", "integer", "string"] };

function kin(facts: readonly Fact[]): readonly Kin[] {
  const families = new Map<string, Kin>();
  for (const fact of facts) {
    const values = valuesOf(fact);
    const key = JSON.stringify([fact.kind, values]);
    const family = families.get(key);
    const name = fact.kind === "boolean" ? "true-or-false" : `values-of-${fact.id}`;
    families.set(key, family ? { ...family, facts: [...family.facts, fact] } : { name, values, facts: [fact] });
  }
  return [...families.values()];
}

function valuesOf(fact: Fact): JsonSchema {
  return match(fact)
    .with({ kind: "boolean" }, () => ({ type: "boolean" }))
    .with({ kind: "integer" }, ({ from, to }) => ({ type: "integer", minimum: from, maximum: to }))
    .with({ kind: P.union("ordered", "choice") }, ({ values }) => ({
      type: "string",
      enum: values.map(({ value }) => value),
      enumDescriptions: values.map(({ means }) => means),
    }))
    .exhaustive();
}

/**
 * One comparison. The facts stand in it once, and a choice of fact settles which operators and values are offered: an
 * alternative for each would be four times as long, and an editor could not tell which of them was meant.
 */
function comparison(families: readonly Kin[]): JsonSchema {
  const own = { type: "string", pattern: CAMEL.pattern.source, not: KNOWN };
  const shape = strict({
    fact: { description: "What is compared: a fact, a count, or a fact of the file's own.", anyOf: [KNOWN, own] },
    operator: { description: "How it is compared; which there are depends on the fact." },
    value: { description: "With what: a value of the fact, or a list of them for `in` and `notIn`." },
  });
  const isOwn = { properties: { fact: { not: KNOWN } } };
  const anyOperator = whenever(isOwn, { properties: { operator: operatorWords(OPERATORS) } });
  const isList = { properties: { operator: oneOf(LIST_OPERATORS) } };
  const list = { properties: { value: { type: "array", minItems: 1, uniqueItems: true } } };
  const single = { properties: { value: SCALAR } };
  return { ...shape, ...whenever(isList, list, single), allOf: [anyOperator, ...families.map(ofFamily)] };
}

/** Written by pairs: an object with a `then` of its own looks like a promise. */
function whenever(condition: JsonSchema, then: JsonSchema, otherwise?: JsonSchema): JsonSchema {
  const pairs = [
    ["if", condition],
    ["then", then],
    ["else", otherwise],
  ] as const;
  return Object.fromEntries(pairs.filter(([, schema]) => schema !== undefined));
}

const MEANS: { readonly [OneOperator in Operator]: string } = {
  equal: "is exactly",
  notEqual: "is anything but",
  in: "is one of",
  notIn: "is none of",
  lessThan: "is below; for numbers",
  lessThanInclusive: "is at most; for numbers",
  greaterThan: "is above; for numbers",
  greaterThanInclusive: "is at least; for numbers",
  atLeast: "is this step or a later one; for facts with steps",
  atMost: "is this step or an earlier one; for facts with steps",
};

/** Written as a pattern: what an editor finds in the list of an `if`, it offers and explains as if it were meant. */
function oneOf(words: readonly string[]): JsonSchema {
  return { pattern: `^(?:${words.join("|")})$` };
}

/** The facts of the catalogue. */
const KNOWN: JsonSchema = ref("known-fact");

/** Of these facts, the operators and the values. */
function ofFamily({ name, facts }: Kin): JsonSchema {
  const [{ kind }] = facts;
  const value = { anyOf: [ref(name), { type: "array", items: ref(name) }] };
  const isOne = { required: ["fact"], properties: { fact: oneOf(facts.map(({ id }) => id)) } };
  return whenever(isOne, { properties: { operator: ref(`operators-of-${kind}`), value } });
}

const OPERATOR_LISTS: { readonly [name: string]: JsonSchema } = Object.fromEntries(
  (["boolean", "choice", "ordered", "integer"] as const).map((kind) => [
    `operators-of-${kind}`,
    operatorWords(operatorsOf(kind)),
  ]),
);

function operatorWords(operators: readonly Operator[]): JsonSchema {
  return { enum: operators, enumDescriptions: operators.map((operator) => MEANS[operator]) };
}

function given({ name, facts }: Kin): JsonSchema {
  const [{ kind }] = facts;
  const parts = kind === "boolean" ? [] : partsOf(ref(name)).slice(kind === "choice" ? 1 : 0);
  return { anyOf: [ref(name), { type: "null" }, ...parts] };
}

/** A value known in part: a stretch, which a choice does not have, or some of several. */
function partsOf(value: JsonSchema): readonly JsonSchema[] {
  return [
    { allOf: [ref("stretch"), { additionalProperties: value }] },
    { allOf: [ref("some"), { additionalProperties: { items: value } }] },
  ];
}

/** The keys of those parts, once; what stands behind them depends on the fact. */
const PARTS: { readonly [name: string]: JsonSchema } = {
  stretch: {
    type: "object",
    properties: {
      from: { description: "The lowest value that it may have." },
      to: { description: "The highest value that it may have." },
    },
    minProperties: 1,
    additionalProperties: false,
  },
  some: strict({ oneOf: { description: "The values that it may have.", type: "array", minItems: 1 } }),
};

/** An object with exactly these keys. */
function strict(properties: { readonly [key: string]: JsonSchema }): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/** A reference to a definition. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}
