import * as z from "zod/mini";
import { ROUTES } from "../../domain/route.js";
import { ARMS } from "../entities/arm.js";
import type { DecidedLevel } from "../entities/decided-level.js";
import type { AllocationHistory } from "../life-cycles/arm-allocation.js";
import type { EarlyHelpHistory } from "../life-cycles/early-help.js";
import type { PlacementHistory } from "../life-cycles/placement.js";
import type { ReferralHistory } from "../life-cycles/referral.js";
import type { DecisionHistory } from "../life-cycles/threshold-decision.js";
import { reasonForClosureSchema } from "./code.js";
import { daySchema, idSchema, wordsSchema } from "./value.js";

export const placementHistorySchema: z.ZodMiniType<PlacementHistory> = z.tuple(
  [z.discriminatedUnion("event", [happened("planned"), happened("started")])],
  z.discriminatedUnion("event", [
    happened("recruiting-began"),
    happened("started"),
    happened("paused"),
    happened("resumed"),
    happened("ended", {
      reason: z.enum(["as-planned", "worker-left", "school-closed", "funding-ended", "not-started", "other"]),
    }),
  ]),
);

export const allocationHistorySchema: z.ZodMiniType<AllocationHistory> = z.tuple(
  [happened("found-eligible")],
  z.discriminatedUnion("event", [happened("randomised", { arm: z.enum(ARMS) }), happened("withdrawn")]),
);

export const referralHistorySchema: z.ZodMiniType<ReferralHistory> = z.tuple(
  [happened("received")],
  z.discriminatedUnion("event", [
    happened("decided-no-further-action"),
    happened("decided-to-assess"),
    happened("assessment-began"),
    happened("opened", { as: z.enum(["child-in-need", "section-47-enquiry", "child-protection-plan"]) }),
    happened("closed", { reason: reasonForClosureSchema }),
  ]),
);

export const earlyHelpHistorySchema: z.ZodMiniType<EarlyHelpHistory> = z.tuple(
  [happened("offered")],
  z.discriminatedUnion("event", [
    happened("consented"),
    happened("opened"),
    happened("closed", {
      reason: z.enum(["needs-met", "not-agreed", "agreement-withdrawn", "moved-away", "other"]),
    }),
    happened("stepped-up"),
  ]),
);

export const decidedLevelSchema: z.ZodMiniType<DecidedLevel> = z.strictObject({
  level: wordsSchema,
  route: z.enum(ROUTES),
});

export const decisionHistorySchema: z.ZodMiniType<DecisionHistory> = z.tuple(
  [happened("proposed")],
  z.discriminatedUnion("event", [
    happened("confirmed", { byRole: wordsSchema }),
    happened("overridden", {
      byRole: wordsSchema,
      outcome: decidedLevelSchema,
      reason: z.exactOptional(z.string()),
    }),
    happened("superseded", { by: idSchema<"threshold decision">() }),
  ]),
);

/** An event by its name, with its day and what else it must say. */
function happened<Name extends string, Shape extends z.core.$ZodShape = Readonly<Record<never, never>>>(
  event: Name,
  more?: Shape,
): z.ZodMiniObject<{ event: z.ZodMiniLiteral<Name>; on: z.ZodMiniType<string> } & Shape, z.core.$strict> {
  return z.strictObject({ event: z.literal(event), on: daySchema, ...(more ?? ({} as Shape)) });
}
