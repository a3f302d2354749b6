import * as z from "zod/mini";
import { parseLocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { LookedAfterEpisode, PreProceedings } from "../entities/care.js";
import type { Assessment, ChildInNeedPlan } from "../entities/child-in-need.js";
import type {
  ChildProtectionPlan,
  Conference,
  Section47Enquiry,
  StrategyDiscussion,
} from "../entities/child-protection.js";
import {
  assessmentFactorSchema,
  categoryOfAbuseSchema,
  legalStatusSchema,
  preProceedingsOutcomeSchema,
} from "./code.js";
import { countSchema, daySchema, identifierSchema, idSchema, intervalSchema, planDaysSchema } from "./value.js";

export const assessmentSchema: z.ZodMiniType<Assessment> = z.strictObject({
  id: idSchema<"assessment">(),
  referral: idSchema<"referral">(),
  start: daySchema,
  authorised: z.exactOptional(daySchema),
  factors: z.array(assessmentFactorSchema),
  outcome: z.exactOptional(
    z.enum(["no-further-action", "early-help", "child-in-need-plan", "strategy-discussion", "other"]),
  ),
});

export const childInNeedPlanSchema: z.ZodMiniType<ChildInNeedPlan> = z.strictObject({
  id: idSchema<"child in need plan">(),
  referral: idSchema<"referral">(),
  interval: planDaysSchema,
});

export const strategyDiscussionSchema: z.ZodMiniType<StrategyDiscussion> = z.strictObject({
  id: idSchema<"strategy discussion">(),
  referral: idSchema<"referral">(),
  on: daySchema,
  decision: z.enum(["section-47-enquiry", "no-section-47-enquiry", "joint-enquiry-with-police"]),
});

export const enquirySchema: z.ZodMiniType<Section47Enquiry> = z.strictObject({
  id: idSchema<"section 47 enquiry">(),
  referral: idSchema<"referral">(),
  strategyDiscussion: z.exactOptional(idSchema<"strategy discussion">()),
  start: daySchema,
  conferenceTarget: z.exactOptional(daySchema),
  completed: z.exactOptional(
    z.strictObject({ on: daySchema, outcome: z.enum(["conference-held", "conference-not-required"]) }),
  ),
});

export const conferenceSchema: z.ZodMiniType<Conference> = z.strictObject({
  id: idSchema<"conference">(),
  of: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("enquiry"), enquiry: idSchema<"section 47 enquiry">() }),
    z.strictObject({ kind: z.literal("referral"), referral: idSchema<"referral">() }),
  ]),
  kind: z.enum(["initial", "review", "transfer-in"]),
  on: daySchema,
  quorate: z.exactOptional(z.boolean()),
  outcome: z.enum(["plan-made", "no-plan", "plan-continues", "plan-ends"]),
});

export const childProtectionPlanSchema: z.ZodMiniType<ChildProtectionPlan> = z.strictObject({
  id: idSchema<"child protection plan">(),
  conference: idSchema<"conference">(),
  interval: planDaysSchema,
  initialCategory: categoryOfAbuseSchema,
  latestCategory: categoryOfAbuseSchema,
  previousPlans: countSchema,
  reviews: z.array(daySchema),
});

export const preProceedingsSchema: z.ZodMiniType<PreProceedings> = z.strictObject({
  id: idSchema<"pre-proceedings">(),
  referral: idSchema<"referral">(),
  start: daySchema,
  letterSent: z.exactOptional(daySchema),
  familyMeetingOffered: z.exactOptional(z.boolean()),
  familyMeetingHeld: z.exactOptional(z.boolean()),
  firstMeeting: z.exactOptional(daySchema),
  reviewMeetings: z.exactOptional(countSchema),
  stepDecision: z.exactOptional(daySchema),
  outcome: z.exactOptional(preProceedingsOutcomeSchema),
  courtApplication: z.exactOptional(daySchema),
  letterOfIntent: z.exactOptional(daySchema),
});

export const lookedAfterSchema: z.ZodMiniType<LookedAfterEpisode> = z.strictObject({
  id: idSchema<"looked-after episode">(),
  child: identifierSchema(parseLocalChildId),
  interval: intervalSchema,
  legalStatus: legalStatusSchema,
});
