import type { Finding } from "./problem.js";
import type { RecordRead, RecordsRead } from "./records-read.js";

/** Records that are joined though they are of different cases; paths are from the document. */
export function otherCases(read: RecordsRead): readonly Finding[] {
  const childOf = byKey(read.referrals, ({ id, child }) => [id, child]);
  const referralOf = byKey(read.strategyDiscussions, ({ id, referral }) => [id, referral]);
  return [
    ...found(read.contacts, ({ child, referral }) => {
      const other = referral === undefined ? undefined : childOf.get(referral);
      return other === undefined || other === child ? undefined : CONTACT;
    }).map(({ place, says }): Finding => ({ code: "other-case", path: ["contacts", place, "referral"], says })),
    ...found(read.section47Enquiries, ({ referral, strategyDiscussion }) => {
      const other = strategyDiscussion === undefined ? undefined : referralOf.get(strategyDiscussion);
      return other === undefined || other === referral ? undefined : ENQUIRY;
    }).map(
      ({ place, says }): Finding => ({
        code: "other-case",
        path: ["section47Enquiries", place, "strategyDiscussion"],
        says,
      }),
    ),
  ];
}

const CONTACT = "this contact became a referral of another child; correct the child or the referral";
const ENQUIRY = "the strategy discussion is on another referral than the enquiry; correct one of them";

function byKey<Record, Key, Value>(
  records: readonly RecordRead<Record>[] = [],
  entryOf: (record: Record) => readonly [Key, Value],
): ReadonlyMap<Key, Value> {
  return new Map(records.flatMap(({ record }) => (record === undefined ? [] : [entryOf(record)])));
}

interface Said {
  readonly place: number;
  readonly says: string;
}

function found<Record>(
  records: readonly RecordRead<Record>[] = [],
  saysOf: (record: Record) => string | undefined,
): readonly Said[] {
  return records.flatMap(({ record }, place) => {
    const says = record === undefined ? undefined : saysOf(record);
    return says === undefined ? [] : [{ place, says }];
  });
}
