import { UPN_PREFIXES } from "../../domain/codes/upn-prefix.js";
import { upnOf } from "../../domain/identifiers/upn.js";

/** What stands for an authority that does not exist. */
export const NO_AUTHORITY = "999";

/** The most children that a return has: as many as there are made-up numbers. */
export const MOST_CHILDREN = 10_000_000;

/** The local id of a child: whoever sees one sees that the child is made up. */
export function localIdOf(number: number): string {
  return `SYN${String(number).padStart(8, "0")}`;
}

/**
 * UPNs that are valid in form, of a school that does not exist.
 *
 * The prefix must be in the Department's list, so that an authority which is not there takes the first of those set aside.
 */
export function upnsOf(authority: string): (number: number) => string {
  const prefix = UPN_PREFIXES.codes.some(({ code }) => code === authority) ? authority : "001";
  return (number) => upnOf(`${prefix}99${String(number).padStart(7, "0")}`);
}
