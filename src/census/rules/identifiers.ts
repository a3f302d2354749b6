import { parseUpn } from "../../domain/identifiers/upn.js";
import { eachChild } from "./child-check.js";
import { type CensusRule, rulesOf } from "./rule.js";

const UPN_LENGTH = 13;
const FIRST_OF_UPN = /^[A-HJ-NP-RT-Z]/;
const LAST_OF_UPN = /^[\dA-HJ-NP-RT-Z]$/;
const LONGEST_LOCAL_ID = 20;

/** The form of what a child is known by. */
export const IDENTIFIERS: readonly CensusRule[] = /* @__PURE__ */ rulesOf("identifier", [
  {
    number: "1510",
    module: "ChildIdentifiers",
    fields: ["UPN"],
    says: "the first letter of the UPN does not fit the other characters, or the UPN does not have 13; ask the school for the right one",
    check: eachChild(({ upn }) => upn !== undefined && hasWrongLetter(upn)),
  },
  {
    number: "1530",
    module: "ChildIdentifiers",
    fields: ["UPN"],
    says: "characters 2 to 4 of the UPN are no authority in the list for UPNs; ask the school for the right one",
    check: eachChild(({ upn }, { valid }) => upn !== undefined && !valid.upnPrefix.has(upn.slice(1, 4))),
  },
  {
    number: "1540",
    module: "ChildIdentifiers",
    fields: ["UPN"],
    says: "characters 5 to 12 of the UPN are not all digits; ask the school for the right one",
    check: eachChild(({ upn }) => upn !== undefined && /\D/.test(upn.slice(4, UPN_LENGTH - 1))),
  },
  {
    number: "1550",
    module: "ChildIdentifiers",
    fields: ["UPN"],
    says: "the last character of the UPN is neither a digit nor a letter other than I, O and S; ask the school for the right one",
    check: eachChild(({ upn }) => {
      const last = upn?.charAt(UPN_LENGTH - 1) ?? "";
      return last !== "" && !LAST_OF_UPN.test(last);
    }),
  },
  {
    number: "1560Q",
    module: "ChildIdentifiers",
    fields: ["FormerUPN"],
    says: "the former UPN does not have the form of a UPN; correct it, leave it out, or give the reason",
    check: eachChild(({ formerUpn }) => formerUpn !== undefined && !hasFormOfUpn(formerUpn)),
  },
  {
    number: "1570",
    module: "ChildIdentifiers",
    fields: ["LAchildID"],
    says: "the authority's id of the child has more than 20 characters; shorten it, so that no two children come to have one id",
    from: 2025,
    check: eachChild(({ localId = "" }) => localId.length > LONGEST_LOCAL_ID),
  },
  {
    number: "1580",
    module: "ChildIdentifiers",
    fields: ["LAchildID"],
    says: "the authority's id of the child has characters other than letters and digits; leave them out, so that no two children come to have one id",
    from: 2025,
    check: eachChild(({ localId = "" }) => /[^A-Za-z0-9]/.test(localId)),
  },
]);

/** Wrong digits and letters further on have rules of their own; with them, no letter can be worked out. */
function hasWrongLetter(upn: string): boolean {
  if (upn.length !== UPN_LENGTH || !FIRST_OF_UPN.test(upn)) return true;
  const read = parseUpn(upn);
  return !read.ok && read.problems.some(({ code }) => code === "wrong-check-letter");
}

/** The form alone: the check letter is not asked for. */
function hasFormOfUpn(text: string): boolean {
  const read = parseUpn(text);
  return read.ok || read.problems.every(({ code }) => code === "wrong-check-letter");
}
