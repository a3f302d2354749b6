import * as z from "zod/mini";
import { ROUTES } from "../../domain/route.js";
import { ARMS } from "../entities/arm.js";
import type { Observation, OutcomeMeasure } from "../entities/outcomes.js";
import type { ThresholdDecision } from "../entities/threshold-decision.js";
import { decidedLevelSchema, decisionHistorySchema } from "./history.js";
import { NOTED } from "./noted.js";
import { countSchema, idSchema, intervalSchema, wordsSchema } from "./value.js";

export const thresholdDecisionSchema: z.ZodMiniType<ThresholdDecision> = z.strictObject({
  id: idSchema<"threshold decision">(),
  about: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("contact"), contact: idSchema<"contact">() }),
    z.strictObject({ kind: z.literal("referral"), referral: idSchema<"referral">() }),
    z.strictObject({ kind: z.literal("assessment"), assessment: idSchema<"assessment">() }),
  ]),
  ruleSet: z.strictObject({ id: wordsSchema, version: z.exactOptional(z.string()) }),
  engineVersion: z.exactOptional(wordsSchema),
  factsHash: z.exactOptional(z.string()),
  indicated: z.exactOptional(decidedLevelSchema),
  floor: z.exactOptional(z.enum(ROUTES)),
  reasons: z.array(wordsSchema),
  unknownsThatMatter: z.array(wordsSchema),
  history: decisionHistorySchema,
});

export const outcomeMeasureSchema: z.ZodMiniType<OutcomeMeasure> = z.strictObject({
  id: idSchema<"outcome measure">(),
  name: wordsSchema,
  role: z.enum(["primary", "secondary", "statistic"]),
  numerator: z.enum([
    "section-47-enquiries-started",
    "section-17-assessments-started",
    "referrals-received",
    "referrals-within-a-year-of-another",
    "days-looked-after",
    "sessions-attended",
    "key-stage-4-result",
  ]),
  denominator: z.enum([
    "pupils-on-roll",
    "pupil-days",
    "referrals-received",
    "children",
    "possible-sessions",
    "pupils",
  ]),
  attribution: z.literal("school-of-main-enrolment-on-the-day-of-the-event"),
  unit: wordsSchema,
  per: z.exactOptional(z.int().check(z.minimum(1))),
  windowMonths: z.exactOptional(countSchema),
  suppressBelow: countSchema,
  ...NOTED,
});

export const observationSchema: z.ZodMiniType<Observation> = z.strictObject({
  id: idSchema<"observation">(),
  measure: idSchema<"outcome measure">(),
  of: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("school"), school: idSchema<"school">() }),
    z.strictObject({ kind: z.literal("arm"), trial: idSchema<"trial">(), arm: z.enum(ARMS) }),
    z.strictObject({ kind: z.literal("authority"), authority: idSchema<"local authority">() }),
  ]),
  window: intervalSchema,
  result: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("counted"), numerator: countSchema, denominator: countSchema }),
    z.strictObject({ kind: z.literal("suppressed"), below: countSchema }),
  ]),
  ...NOTED,
});
