import type { LocalDate } from "../../kernel/local-date.js";
import type { CensusChild } from "../return/child.js";
import { eachChild } from "./child-check.js";
import { type CensusRule, rulesOf } from "./rule.js";

/** Why a child of school age may have no UPN: all reasons but `UN1`, that it is not of school age. */
const REASONS: ReadonlySet<string> = new Set(["UN2", "UN3", "UN4", "UN5", "UN6", "UN7"]);
const ONLY_WITHOUT_ACTION = "UN7";

/** A UPN, or why there is none. */
export const UPN_REQUIRED: readonly CensusRule[] = /* @__PURE__ */ rulesOf("required", [
  {
    number: "8770Q",
    module: "ChildIdentifiers",
    fields: ["UPN", "UPNunknown", "PersonBirthDate", "ReferralNFA"],
    says: "the child was six by the reference date and went further than referral, and has neither a UPN nor a reason for having none (UN2 to UN7); add one, or give the reason",
    until: 2024,
    check: eachChild((child, { year }) => lacksUpn(child, `${year - 6}-03-31`)),
  },
  {
    number: "8770Q",
    module: "ChildIdentifiers",
    fields: ["UPN", "UPNunknown", "PersonBirthDate", "ReferralNFA"],
    says: "the child was five when the school year of this census began and went further than referral, and has neither a UPN nor a reason for having none (UN2 to UN7); add one, or give the reason",
    from: 2025,
    check: eachChild((child, { year }) => lacksUpn(child, `${year - 6}-08-31`)),
  },
]);

export const UPN_CONSISTENT: readonly CensusRule[] = /* @__PURE__ */ rulesOf("consistency", [
  {
    number: "8772",
    module: "ChildIdentifiers",
    fields: ["UPNunknown", "ReferralNFA"],
    says: "the UPN is missing for the reason UN7, which is for children of whom no referral went further, and one did; give the UPN or another reason",
    check: eachChild(
      ({ upnUnknown, episodes }) =>
        upnUnknown === ONLY_WITHOUT_ACTION && episodes.some(({ noFurtherAction }) => noFurtherAction !== true),
    ),
  },
]);

function lacksUpn({ born, upn, upnUnknown, episodes }: CensusChild, latestBirth: LocalDate): boolean {
  return (
    upn === undefined &&
    born !== undefined &&
    born <= latestBirth &&
    (upnUnknown === undefined || !REASONS.has(upnUnknown)) &&
    episodes.some(({ noFurtherAction }) => noFurtherAction === false)
  );
}
