import * as z from "zod/mini";
import { VERSION } from "../../ruleset/schema/patterns.js";
import { digestSchema, listOf, nameSchema, said, textOf } from "../../ruleset/schema/text.js";
import {
  AUDIT_MARKS,
  type DecisionRecord,
  DIRECTIONS_OF_DECISION,
  type Fingerprints,
  type Inventory,
  MAY_BE_LEFT_OUT,
  type Outcome,
} from "../decision-record.js";
import { decisionSchema, provenancesSchema, referenceSchema } from "./decision.js";
import { indicationSchema } from "./indication.js";
import { levelSchema } from "./level.js";
import { printedSchema } from "./text.js";

const fingerprint = z.string().check(z.regex(/^[0-9a-f]{16}$/));

const fingerprintsSchema: z.ZodMiniType<Fingerprints> = z.record(nameSchema, z.record(nameSchema, fingerprint));

const inventorySchema: z.ZodMiniType<Inventory> = z.strictObject({
  rules: fingerprintsSchema,
  duties: fingerprintsSchema,
  parts: z.record(printedSchema, fingerprint),
});

const outcomeSchema: z.ZodMiniType<Outcome> = z.strictObject({
  direction: z.enum(DIRECTIONS_OF_DECISION),
  belowFloors: listOf(nameSchema),
  audit: listOf(z.enum(AUDIT_MARKS)),
  leftOut: listOf(z.enum(MAY_BE_LEFT_OUT)),
});

/** A decision record, as `recordDecision` writes it. */
export const recordSchema: z.ZodMiniType<DecisionRecord> = z.strictObject({
  format: said(z.literal(1), "The version of this format."),
  reference: referenceSchema,
  package: z.strictObject({ name: z.literal("levels-of-need"), version: textOf(VERSION) }),
  scale: said(listOf(levelSchema), "The levels of the scale, lowest first."),
  inventory: said(inventorySchema, "Fingerprints of all that stood in the rule set."),
  indication: said(indicationSchema, "What the thresholds pointed to, as it was given."),
  provenance: provenancesSchema,
  decision: said(decisionSchema, "What a person decided, and why."),
  outcome: said(outcomeSchema, "What follows from setting the two side by side."),
  supersedes: z.exactOptional(
    said(z.strictObject({ digest: digestSchema }), "The record in whose place this one stands."),
  ),
  redacted: z.exactOptional(
    said(
      z.strictObject({ of: digestSchema, removed: listOf(printedSchema) }),
      "What was taken out, and of which record.",
    ),
  ),
  digest: said(digestSchema, "SHA-256 of all the rest, as RFC 8785 writes it."),
});
