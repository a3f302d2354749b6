import * as z from "zod/mini";
import type { Comparison, Condition, ConditionGroup, Scalar } from "../../facts/comparison.js";
import type { Part } from "../../facts/given.js";
import type { WrittenFacts } from "../rule.js";

// What these accept is checked by readers of their own, whose sentences name the operator or the fact that was probably
// meant; json-schema.ts puts the shape in their place for editors.

/** The conditions of a rule: `readGroup` reads them. */
export const groupSchema: z.ZodMiniType<ConditionGroup> = written<ConditionGroup>();

/** A group or a comparison: `readCondition` reads it. */
export const conditionSchema: z.ZodMiniType<Condition> = written<Condition>();

/** One comparison: `readComparison` reads it. */
export const comparisonSchema: z.ZodMiniType<Comparison> = written<Comparison>();

/** A value of a fact whose kind says which ones there are. */
export const valueSchema: z.ZodMiniType<Scalar> = written<Scalar>();

/** A value of a fact, or part of its values. */
export const partSchema: z.ZodMiniType<Scalar | Part<Scalar>> = written<Scalar | Part<Scalar>>();

/** What an example says of facts. */
export const givenSchema: z.ZodMiniType<WrittenFacts> = written<WrittenFacts>();

function written<Value>(): z.ZodMiniType<Value> {
  return z.custom<Value>((value) => value !== undefined);
}
