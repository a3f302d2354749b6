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
    strict({ not: ref("condition") }),
    strict({
      condition: { type: "string", pattern: KEBAB.pattern.source, description: "Name of a group in `conditions`." },
    }),
  ];
  return {
    group: { anyOf: groups },
    condition: { anyOf: [...groups, ref("comparison")] },
    comparison: { anyOf: [...families.map(comparison), ownComparison(facts)] },
    given: {
      type: "object",
      description:
        "What is known of the child: a fact that is left out was not asked, null was asked and is not known.",
      properties: Object.fromEntries(
        families.flatMap(({ name, facts: all }) => all.map(({ id }) => [id, ref(`given-${name}`)])),
      ),
      additionalProperties: { anyOf: [SCALAR, { type: "null" }, ...partsOf(SCALAR)] },
    },
    value: SCALAR,
    part: { anyOf: [SCALAR, ...partsOf(SCALAR)] },
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

function comparison({ name, facts }: Kin): JsonSchema {
  const [{ kind }] = facts;
  const fact = { enum: facts.map(({ id }) => id), enumDescriptions: facts.map(({ label }) => label) };
  return compared(fact, operatorsOf(kind), ref(name));
}

/** A fact or count of the council's own: what it is, the editor cannot know. */
function ownComparison(facts: readonly Fact[]): JsonSchema {
  const fact = { type: "string", pattern: CAMEL.pattern.source, not: { enum: facts.map(({ id }) => id) } };
  return compared(fact, OPERATORS, SCALAR);
}

function compared(fact: JsonSchema, operators: readonly Operator[], value: JsonSchema): JsonSchema {
  const single = operators.filter((operator) => !LIST_OPERATORS.includes(operator));
  const list = { type: "array", minItems: 1, uniqueItems: true, items: value };
  return {
    ...strict({ fact, operator: {}, value: {} }),
    anyOf: [
      { properties: { operator: { enum: single }, value } },
      { properties: { operator: { enum: LIST_OPERATORS }, value: list } },
    ],
  };
}

function given({ name, facts }: Kin): JsonSchema {
  const [{ kind }] = facts;
  const parts = kind === "boolean" ? [] : partsOf(ref(name)).slice(kind === "choice" ? 1 : 0);
  return { anyOf: [ref(name), { type: "null" }, ...parts] };
}

/** A value known in part: a stretch, which a choice does not have, or some of several. */
function partsOf(value: JsonSchema): readonly JsonSchema[] {
  return [
    { type: "object", properties: { from: value, to: value }, minProperties: 1, additionalProperties: false },
    strict({ oneOf: { type: "array", minItems: 1, items: value } }),
  ];
}

/** An object with exactly these keys. */
function strict(properties: { readonly [key: string]: JsonSchema }): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/** A reference to a definition. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}
