import * as z from "zod/mini";
import type { Scalar } from "../../facts/comparison.js";
import type { Part } from "../../facts/given.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import { factIdSchema } from "../../ruleset/schema/text.js";

const LONGEST_PRINTED = 20_000;

/** A text that the engine printed: whatever a rule set may hold. */
export const printedSchema: z.ZodMiniType<string> = z.string().check(z.maxLength(LONGEST_PRINTED));

export const scalarSchema: z.ZodMiniType<Scalar> = z.union([z.boolean(), z.number(), printedSchema]);

const partSchema: z.ZodMiniType<Part<Scalar>> = z.union([
  z.strictObject({ oneOf: z.array(scalarSchema) }),
  z.strictObject({ from: z.exactOptional(scalarSchema), to: z.exactOptional(scalarSchema) }),
]);

/** What is known of a fact, or as what it is read. */
export const knownSchema: z.ZodMiniType<Scalar | Part<Scalar>> = z.union([scalarSchema, partSchema]);

/** Facts as they were given; the rule set that read them says which there are. */
export const factsSchema: z.ZodMiniType<WrittenFacts> = z.record(factIdSchema, z.union([knownSchema, z.null()]));
