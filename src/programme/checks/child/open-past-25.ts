import { birthday } from "../../birthday.js";
import type { Check } from "../check.js";

const LAST_BIRTHDAY = 25;

export const openPast25: Check = {
  id: "C4",
  severity: "warning",
  holds: "no referral is open after the child's 25th birthday",
  censusRules: ["8775Q"],
  find: ({ children }, { on }) =>
    children.flatMap(({ child, episodes }) => {
      const { dateOfBirth } = child.record;
      if (dateOfBirth === undefined) return [];
      const last = birthday(dateOfBirth, LAST_BIRTHDAY);
      return episodes
        .filter(({ closure }) => (closure?.on ?? on) > last)
        .map(({ referral: { at } }) => ({
          at: `${at}/history`,
          also: [`${child.at}/dateOfBirth`],
          says: "the referral is open after the 25th birthday; close it, or correct the date of birth",
        }));
    }),
};
