import * as z from "zod/mini";
import type {
  AssessmentFactor,
  CategoryOfAbuse,
  Disability,
  Ethnicity,
  LegalStatus,
  PreProceedingsOutcome,
  PrimaryNeed,
  ReasonForClosure,
  ReferralSource,
  Sex,
} from "../code-types.js";
import { formSchema } from "./value.js";

const CODE = { pattern: /^[A-Z0-9]{1,4}$/, expected: "a code of one to four capital letters and digits" } as const;

export const referralSourceSchema: z.ZodMiniType<ReferralSource> = formSchema(CODE);
export const primaryNeedSchema: z.ZodMiniType<PrimaryNeed> = formSchema(CODE);
export const assessmentFactorSchema: z.ZodMiniType<AssessmentFactor> = formSchema(CODE);
export const categoryOfAbuseSchema: z.ZodMiniType<CategoryOfAbuse> = formSchema(CODE);
export const reasonForClosureSchema: z.ZodMiniType<ReasonForClosure> = formSchema(CODE);
export const legalStatusSchema: z.ZodMiniType<LegalStatus> = formSchema(CODE);
export const ethnicitySchema: z.ZodMiniType<Ethnicity> = formSchema(CODE);
export const disabilitySchema: z.ZodMiniType<Disability> = formSchema(CODE);
export const preProceedingsOutcomeSchema: z.ZodMiniType<PreProceedingsOutcome> = formSchema(CODE);
export const sexSchema: z.ZodMiniType<Sex> = z.enum(["M", "F", "U"]);
