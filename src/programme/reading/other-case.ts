import type { ProgrammeRecords } from "../programme-data.js";
import type { Finding } from "./problem.js";

type Records = Pick<ProgrammeRecords, "contacts" | "referrals" | "section47Enquiries" | "strategyDiscussions">;

/** Records that are joined though they are of different cases; paths are from the document. */
export function otherCases({
  contacts,
  referrals,
  section47Enquiries,
  strategyDiscussions,
}: Records): readonly Finding[] {
  const childOf = new Map(referrals.map(({ id, child }) => [id, child]));
  const referralOf = new Map(strategyDiscussions.map(({ id, referral }) => [id, referral]));
  return [
    ...contacts.flatMap(({ child, referral }, place): readonly Finding[] => {
      const other = referral === undefined ? undefined : childOf.get(referral);
      if (other === undefined || other === child) return [];
      const says = "this contact became a referral of another child; correct the child or the referral";
      return [{ code: "other-case", path: ["contacts", place, "referral"], says }];
    }),
    ...section47Enquiries.flatMap(({ referral, strategyDiscussion }, place): readonly Finding[] => {
      const other = strategyDiscussion === undefined ? undefined : referralOf.get(strategyDiscussion);
      if (other === undefined || other === referral) return [];
      const says = "the strategy discussion is on another referral than the enquiry; correct one of them";
      return [{ code: "other-case", path: ["section47Enquiries", place, "strategyDiscussion"], says }];
    }),
  ];
}
