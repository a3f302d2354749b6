import * as z from "zod/mini";
import type { ArmAllocation, Trial, TrialResult } from "../entities/trial.js";
import { allocationHistorySchema } from "./history.js";
import { NOTED } from "./noted.js";
import { countSchema, daySchema, idSchema, wordsSchema } from "./value.js";

const positive = z.number().check(z.positive());

const trialResultSchema: z.ZodMiniType<TrialResult> = z.strictObject({
  measure: idSchema<"outcome measure">(),
  published: daySchema,
  effect: z.strictObject({
    kind: z.literal("rate-ratio"),
    estimate: positive,
    confidencePercent: z.number().check(z.positive(), z.lt(100)),
    from: positive,
    to: positive,
  }),
  finding: z.enum(["no-effect-found", "fewer", "more"]),
  schools: z.strictObject({ swis: countSchema, control: countSchema }),
  says: wordsSchema,
});

export const trialSchema: z.ZodMiniType<Trial> = z.strictObject({
  id: idSchema<"trial">(),
  programme: idSchema<"programme">(),
  registration: z.exactOptional(wordsSchema),
  design: z.enum(["parallel-cluster", "stepped-wedge-cluster"]),
  unit: z.literal("school"),
  stratifiedBy: z.exactOptional(wordsSchema),
  seedRef: z.exactOptional(wordsSchema),
  results: z.array(trialResultSchema),
  ...NOTED,
});

export const armAllocationSchema: z.ZodMiniType<ArmAllocation> = z.strictObject({
  trial: idSchema<"trial">(),
  school: idSchema<"school">(),
  stratum: z.exactOptional(wordsSchema),
  matchedWith: z.exactOptional(idSchema<"school">()),
  history: allocationHistorySchema,
  ...NOTED,
});
