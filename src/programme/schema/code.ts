import * as z from "zod/mini";
import { ASSESSMENT_FACTORS, type AssessmentFactorCode } from "../../domain/codes/assessment-factor.js";
import { CATEGORIES_OF_ABUSE, type CategoryOfAbuseCode } from "../../domain/codes/category-of-abuse.js";
import type { Code, CodeList } from "../../domain/codes/code-set.js";
import { DISABILITIES, type DisabilityCode } from "../../domain/codes/disability.js";
import { ETHNICITIES, type EthnicityCode } from "../../domain/codes/ethnicity.js";
import { LEGAL_STATUSES, type LegalStatusCode } from "../../domain/codes/legal-status.js";
import { PRE_PROCEEDINGS_OUTCOMES, type PreProceedingsOutcomeCode } from "../../domain/codes/pre-proceedings.js";
import { PRIMARY_NEEDS, type PrimaryNeedCode } from "../../domain/codes/primary-need.js";
import { REASONS_FOR_CLOSURE, type ReasonForClosureCode } from "../../domain/codes/reason-for-closure.js";
import { REFERRAL_SOURCES, type ReferralSourceCode } from "../../domain/codes/referral-source.js";
import { SEXES, type SexCode } from "../../domain/codes/sex.js";
import { saying } from "./fault.js";

export const referralSourceSchema: z.ZodMiniType<ReferralSourceCode> = codeSchema(REFERRAL_SOURCES);
export const primaryNeedSchema: z.ZodMiniType<PrimaryNeedCode> = codeSchema(PRIMARY_NEEDS);
export const assessmentFactorSchema: z.ZodMiniType<AssessmentFactorCode> = codeSchema(ASSESSMENT_FACTORS);
export const categoryOfAbuseSchema: z.ZodMiniType<CategoryOfAbuseCode> = codeSchema(CATEGORIES_OF_ABUSE);
export const reasonForClosureSchema: z.ZodMiniType<ReasonForClosureCode> = codeSchema(REASONS_FOR_CLOSURE);
export const legalStatusSchema: z.ZodMiniType<LegalStatusCode> = codeSchema(LEGAL_STATUSES);
export const ethnicitySchema: z.ZodMiniType<EthnicityCode> = codeSchema(ETHNICITIES);
export const disabilitySchema: z.ZodMiniType<DisabilityCode> = codeSchema(DISABILITIES);
export const preProceedingsOutcomeSchema: z.ZodMiniType<PreProceedingsOutcomeCode> =
  codeSchema(PRE_PROCEEDINGS_OUTCOMES);
export const sexSchema: z.ZodMiniType<SexCode> = codeSchema(SEXES);

/** A code of the set in whatever census year: a document holds many, and `parseCode` asks for the one. */
function codeSchema<Value extends string>(set: CodeList<Code<Value>>): z.ZodMiniType<Value> {
  const codes = new Set<string>(set.codes.map(({ code }) => code));
  const isCode = (text: string): boolean => codes.has(text);
  const expected = `a code of the set "${set.title}", as the census writes it`;
  const schema = z.string().check(z.refine(isCode, saying({ code: "wrong-form", expected })));
  // INVARIANT: a code of the set stands for nothing but the membership that was just checked.
  return schema as unknown as z.ZodMiniType<Value>;
}
