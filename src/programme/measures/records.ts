import type { LaChildId } from "../identifiers.js";
import type { ReferralId } from "../ids.js";
import type { ProgrammeData } from "../programme-data.js";
import { NEVER_ON_ROLL, type OnRoll, onRoll } from "./on-roll.js";

/** What of a document is counted, and how a record leads to its child and a child to its school. */
export interface Records {
  readonly data: ProgrammeData;
  readonly childOf: (referral: ReferralId) => LaChildId | undefined;
  readonly rollOf: (child: LaChildId) => OnRoll;
}

export function recordsOf(data: ProgrammeData): Records {
  const children = new Map(data.referrals.map(({ id, child }) => [id, child]));
  const rolls = new Map([...byChild(data.enrolments)].map(([child, enrolments]) => [child, onRoll(enrolments)]));
  return {
    data,
    childOf: (referral) => children.get(referral),
    rollOf: (child) => rolls.get(child) ?? NEVER_ON_ROLL,
  };
}

/** The records of each child, in their order. */
export function byChild<OfChild extends { readonly child: LaChildId }>(
  records: readonly OfChild[],
): ReadonlyMap<LaChildId, readonly OfChild[]> {
  const files = new Map<LaChildId, OfChild[]>();
  for (const record of records) {
    const file = files.get(record.child);
    if (file === undefined) files.set(record.child, [record]);
    else file.push(record);
  }
  return files;
}
