import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { ReferralId } from "../ids.js";
import type { ProgrammeData } from "../programme-data.js";
import { NEVER_ON_ROLL, type OnRoll, onRoll } from "./on-roll.js";

/** What of a document is counted, and how a record leads to its child and a child to its school. */
export interface Records {
  readonly data: ProgrammeData;
  readonly childOf: (referral: ReferralId) => LocalChildId | undefined;
  readonly rollOf: (child: LocalChildId) => OnRoll;
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
export function byChild<OfChild extends { readonly child: LocalChildId }>(
  records: readonly OfChild[],
): ReadonlyMap<LocalChildId, readonly OfChild[]> {
  const files = new Map<LocalChildId, OfChild[]>();
  for (const record of records) {
    const file = files.get(record.child);
    if (file === undefined) files.set(record.child, [record]);
    else file.push(record);
  }
  return files;
}
