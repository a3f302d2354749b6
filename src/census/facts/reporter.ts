import type { ReferralSourceCode } from "../../domain/codes/referral-source.js";
import type { BuiltInFacts } from "../../facts/catalogue.js";
import type { Given } from "../../facts/given.js";

const TEACHER_OR_STAFF = { oneOf: ["teacher", "other-school-staff"] } as const;
const HEALTH_OR_OTHER = { oneOf: ["regulated-health-professional", "other"] } as const;
const SOCIAL_WORKER_OR_OTHER = { oneOf: ["social-worker", "other"] } as const;

/** Who reported, by the source of the referral; nothing where the source names a body in which many professions work. */
export const REPORTER: Readonly<Partial<Record<ReferralSourceCode, Given<BuiltInFacts["reporterRole"]>>>> = {
  "1A": "family",
  "1B": "other",
  "1C": "child",
  "1D": "other",
  "2A": TEACHER_OR_STAFF,
  "2B": { oneOf: ["teacher", "other-school-staff", "social-worker", "other"] },
  "3A": HEALTH_OR_OTHER,
  "3B": "regulated-health-professional",
  "3C": "regulated-health-professional",
  "3D": HEALTH_OR_OTHER,
  "3E": HEALTH_OR_OTHER,
  "3F": HEALTH_OR_OTHER,
  "4": "other",
  "5A": SOCIAL_WORKER_OR_OTHER,
  "5C": SOCIAL_WORKER_OR_OTHER,
  "5D": SOCIAL_WORKER_OR_OTHER,
  "6": "police",
  "7": SOCIAL_WORKER_OR_OTHER,
  "9": "other",
};
