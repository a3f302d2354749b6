import * as z from "zod/mini";
import { CONFIDENCES, FORCES } from "../../domain/basis.js";
import { TELLS } from "../../domain/tell.js";
import { URGENCIES } from "../../domain/urgency.js";
import type { Cited, Clock, Compared, DutyOwed, NextStep, Reason } from "../../engine/indication.js";
import { OPERATORS } from "../../facts/comparison.js";
import type { Truth } from "../../kernel/truth.js";
import { BINDINGS, SIDES, STEP_PARTS } from "../../ruleset/rule.js";
import { daySchema, defined, factIdSchema, listOf, nameSchema } from "../../ruleset/schema/text.js";
import { levelSchema } from "./level.js";
import { knownSchema, printedSchema, scalarSchema } from "./text.js";

const urgencySchema = z.exactOptional(z.enum(URGENCIES));

export const citedSchema: z.ZodMiniType<Cited> = defined(
  z.strictObject({
    source: nameSchema,
    at: z.exactOptional(printedSchema),
    force: z.enum(FORCES),
    confidence: z.enum(CONFIDENCES),
    checked: daySchema,
    note: z.exactOptional(printedSchema),
    title: printedSchema,
    publisher: z.exactOptional(printedSchema),
    published: z.exactOptional(daySchema),
  }),
  "cited",
);

const truth: z.ZodMiniType<Truth> = z.enum(["holds", "fails", "unknown"]);

const comparedSchema: z.ZodMiniType<Compared> = defined(
  z.union([
    z.strictObject({
      fact: factIdSchema,
      operator: z.enum(OPERATORS),
      value: z.union([scalarSchema, listOf(scalarSchema)]),
      truth,
      known: z.exactOptional(knownSchema),
      read: z.exactOptional(knownSchema),
    }),
    z.strictObject({ condition: nameSchema, is: z.lazy(() => comparedSchema), truth }),
    z.strictObject({ all: listOf(z.lazy(() => comparedSchema)), truth }),
    z.strictObject({ any: listOf(z.lazy(() => comparedSchema)), truth }),
    z.strictObject({ not: z.lazy(() => comparedSchema), truth }),
  ]),
  "compared",
);

const speaks = {
  title: printedSchema,
  origin: nameSchema,
  reason: printedSchema,
  conditions: comparedSchema,
  readings: listOf(factIdSchema),
  urgency: urgencySchema,
  tell: z.exactOptional(z.enum(TELLS)),
  basis: listOf(citedSchema),
  because: listOf(printedSchema),
};

export const reasonSchema: z.ZodMiniType<Reason> = z.strictObject({
  ...speaks,
  rule: nameSchema,
  binding: z.enum(BINDINGS),
  level: levelSchema,
  actions: listOf(nameSchema),
});

const clockSchema: z.ZodMiniType<Clock> = z.strictObject({
  id: nameSchema,
  title: printedSchema,
  from: printedSchema,
  length: z.int(),
  unit: z.enum(["hours", "days", "working-days", "weeks", "months"]),
});

export const stepSchema: z.ZodMiniType<NextStep> = defined(
  z.strictObject({
    id: nameSchema,
    says: printedSchema,
    by: printedSchema,
    side: z.enum(SIDES),
    urgency: urgencySchema,
    part: z.enum(STEP_PARTS),
    if: z.exactOptional(printedSchema),
    timescale: z.exactOptional(clockSchema),
    calledForBy: listOf(nameSchema),
    basis: listOf(citedSchema),
  }),
  "step",
);

export const dutySchema: z.ZodMiniType<DutyOwed> = z.strictObject({
  ...speaks,
  duty: nameSchema,
  holds: z.enum(["applies", "may apply"]),
  steps: listOf(stepSchema),
});
