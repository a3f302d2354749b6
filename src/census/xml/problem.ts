import type { Place, Problem } from "../../kernel/problem.js";
import type { CensusYear } from "../return/year.js";
import type { ReturnLimits } from "./limits.js";

/** What the sentence of each problem needs to name; never the value of a field. */
export interface CensusProblemDetails {
  // these leave the rest to be read
  readonly "unknown-element": { readonly name: string; readonly within: string; readonly known: readonly string[] };
  readonly "other-year": { readonly name: string; readonly years: string; readonly year: CensusYear };
  readonly "element-twice": { readonly name: string; readonly isGroup: boolean };
  readonly "wrong-order": { readonly name: string; readonly after: string };
  readonly "missing-element": { readonly name: string; readonly within: string };
  readonly "empty-element": { readonly name: string };
  readonly "stray-text": { readonly within: string };
  readonly "space-around": { readonly name: string };
  readonly "unexpected-attribute": { readonly name: string };
  readonly "not-a-day": { readonly name: string };
  readonly "not-yes-or-no": { readonly name: string };
  readonly "not-a-whole-number": { readonly name: string };
  readonly "unknown-code": { readonly name: string; readonly year: CensusYear };
  // these end the reading
  readonly "empty-file": Record<never, never>;
  readonly "not-xml": Record<never, never>;
  readonly "not-utf8": Record<never, never>;
  readonly "wrong-encoding": { readonly encoding: string; readonly isDeclared: boolean };
  readonly "not-well-formed": { readonly within: string | undefined; readonly why: string };
  readonly truncated: { readonly within: string | undefined };
  readonly doctype: Record<never, never>;
  readonly "unknown-entity": { readonly within: string | undefined };
  readonly "not-a-return": { readonly root: string };
  readonly "other-collection": Record<never, never>;
  readonly "unknown-year": Record<never, never>;
  readonly "year-not-read": { readonly year: number };
  readonly "too-much": { readonly of: keyof ReturnLimits; readonly most: number };
}

/** What can be wrong with the file of a return. New codes may come in a minor release. */
export type CensusProblemCode = keyof CensusProblemDetails;

/**
 * One thing that is wrong with the file of a return.
 *
 * `at` is a pointer made of the names of elements; of those that may stand more than once, each is followed by how many stand
 * before it: `/Message/Children/Child/11/CINdetails/0/CINclosureDate`. No sentence gives the value of a field.
 */
export interface CensusProblem extends Problem<CensusProblemCode> {
  readonly place: Place;
}
