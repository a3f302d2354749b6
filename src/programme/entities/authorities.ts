import type { GssCode } from "../../domain/identifiers/authority-code.js";
import type { AuthorityId, DistrictId } from "../ids.js";
import type { Interval } from "../interval.js";
import type { Noted } from "./noted.js";

/**
 * A council with children's social care, as it was in a stretch of time.
 *
 * Codes change: an authority that was reorganised stands here twice, and the earlier one names its successors.
 */
export interface LocalAuthority extends Noted {
  readonly id: AuthorityId;
  readonly name: string;
  readonly gss: GssCode;
  /** The three digits of the Department for Education. */
  readonly dfeCode: string;
  readonly kind: "county" | "unitary" | "metropolitan" | "london-borough";
  readonly region?: string;
  /** On which days it existed under these codes; not known if left out. */
  readonly interval?: Interval;
  readonly successors?: readonly AuthorityId[];
}

/** A district within a county: never itself an authority for children's social care. */
export interface District extends Noted {
  readonly id: DistrictId;
  readonly name: string;
  readonly gss: GssCode;
  readonly authority: AuthorityId;
}
