import { daysAfter } from "../../kernel/days.js";
import { birthday } from "../../programme/birthday.js";
import { eachChild, eachEpisode, eachPlan, eachProtectionPlan } from "./child-check.js";
import { isAfter } from "./days.js";
import { type CensusRule, rulesOf } from "./rule.js";

const DAYS_OF_PREGNANCY = 280;
const LAST_BIRTHDAY = 25;

/** Nothing begins long before a child is born, and nothing begins or ends after it has died. */
export const BIRTH_AND_DEATH: readonly CensusRule[] = /* @__PURE__ */ rulesOf("order", [
  {
    number: "8606",
    module: "CINdetails",
    fields: ["CINreferralDate", "PersonBirthDate", "ExpectedPersonBirthDate"],
    says: "the referral is more than 280 days before the birth, or the expected birth, of the child; correct one of the two days",
    check: eachEpisode(({ referred }, _, { born, expected }) => {
      const birth = born ?? expected;
      // Most children are born when they are referred, and then no day need be counted.
      if (referred === undefined || birth === undefined || referred >= birth) return false;
      return referred < daysAfter(birth, -DAYS_OF_PREGNANCY);
    }),
  },
  {
    number: "8535Q",
    module: "ChildIdentifiers",
    fields: ["PersonBirthDate", "PersonDeathDate"],
    says: "the child's death is before its birth; correct one of the two days",
    check: eachChild(({ born, died }) => isAfter(born, died)),
  },
  {
    number: "8555Q",
    module: "CINdetails",
    fields: ["CINreferralDate", "PersonDeathDate"],
    says: "the referral is after the child's death; correct one of the two days, or give the reason",
    check: eachEpisode(({ referred }, _, { died }) => isAfter(referred, died)),
  },
  {
    number: "4008",
    module: "CINPlanDates",
    fields: ["CINPlanStartDate", "PersonDeathDate"],
    says: "the child in need plan starts after the child's death; correct one of the two days",
    check: eachPlan(({ started }, _, __, { died }) => isAfter(started, died)),
  },
  {
    number: "4009Q",
    module: "CINPlanDates",
    fields: ["CINPlanEndDate", "PersonDeathDate"],
    says: "the child in need plan ends after the child's death; end it on that day, or give the reason",
    check: eachPlan(({ ended }, _, __, { died }) => isAfter(ended, died)),
  },
  {
    number: "8915",
    module: "ChildProtectionPlans",
    fields: ["CPPstartDate", "PersonDeathDate"],
    says: "the child protection plan starts after the child's death; correct one of the two days",
    check: eachProtectionPlan(({ started }, _, __, { died }) => isAfter(started, died)),
  },
  {
    number: "8920",
    module: "ChildProtectionPlans",
    fields: ["CPPendDate", "PersonDeathDate"],
    says: "the child protection plan ends after the child's death; correct one of the two days",
    check: eachProtectionPlan(({ ended }, _, __, { died }) => isAfter(ended, died)),
  },
]);

export const AGE: readonly CensusRule[] = /* @__PURE__ */ rulesOf("age", [
  {
    number: "8775Q",
    module: "CINdetails",
    fields: ["PersonBirthDate", "CINclosureDate"],
    says: "the episode is open after the 25th birthday; close it, correct the date of birth, or give the reason",
    check: eachEpisode(({ referred, closed, noFurtherAction }, { to }, { born }) => {
      if (born === undefined) return false;
      const until = closed ?? (noFurtherAction === true ? referred : to);
      return isAfter(until, birthday(born, LAST_BIRTHDAY));
    }),
  },
]);
