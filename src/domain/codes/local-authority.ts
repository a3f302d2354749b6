import { json as areas } from "virtual:codes/districts";
import { json } from "virtual:codes/local-authorities";
import { deepFreeze } from "../../kernel/freeze.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Basis } from "../basis.js";
import type { DfeCode, GssCode } from "../identifiers/authority-code.js";
import type { RegionCode } from "./region.js";

/** What kind of council an authority is. */
export type AuthorityKind = "unitary" | "metropolitan-district" | "london-borough" | "county";

/** A children's services authority under one pair of codes; when a code changes, another entry begins. */
export interface LocalAuthority {
  readonly gss: GssCode;
  /** Not known of five counties that ended on 31 March 2009. */
  readonly dfe?: DfeCode;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly region: RegionCode;
  /** First day of the code in the list; where that is 2009-01-01, the day on which the list begins. */
  readonly from: LocalDate;
  /** Last day of the code. */
  readonly until?: LocalDate;
  /** The codes that took its place on the day after, in whole or in part. */
  readonly successors: readonly GssCode[];
  readonly note?: string;
}

/** Local authorities with the days on which each was one. */
export interface AuthorityList {
  /** First day of which the list speaks, and the day as on which it was last looked at. */
  readonly seen: { readonly from: LocalDate; readonly until: LocalDate };
  readonly basis: readonly Basis[];
  readonly note: string;
  readonly authorities: readonly LocalAuthority[];
}

/** A district, and the county that is the children's services authority there. */
interface District {
  readonly gss: GssCode;
  readonly name: string;
  readonly county: GssCode;
}

/** Every children's services authority in England since 2009, also those that have ended. */
export const LOCAL_AUTHORITIES: AuthorityList = /* @__PURE__ */ readAuthorities(json);

/** The eight districts of Staffordshire; no district is a children's services authority, listed here or not. */
export const DISTRICTS: readonly District[] = /* @__PURE__ */ readDistricts(areas);

interface WrittenAuthority extends Omit<LocalAuthority, "gss" | "name" | "kind" | "successors"> {
  readonly code: GssCode;
  readonly label: string;
  readonly successors?: readonly GssCode[];
}

function readAuthorities(text: string): AuthorityList {
  const { seen, basis, note, codes } = JSON.parse(text) as Omit<AuthorityList, "authorities"> & {
    readonly codes: readonly WrittenAuthority[];
  };
  const authorities = codes.map(({ code, label, successors = [], ...rest }) => ({
    gss: code,
    name: label,
    kind: kindOf(code),
    ...rest,
    successors,
  }));
  return deepFreeze({ seen, basis, note, authorities });
}

function kindOf(code: GssCode): AuthorityKind {
  if (code.startsWith("E10")) return "county";
  if (code.startsWith("E09")) return "london-borough";
  return code.startsWith("E08") ? "metropolitan-district" : "unitary";
}

function readDistricts(text: string): readonly District[] {
  const { codes } = JSON.parse(text) as {
    readonly codes: readonly { readonly code: GssCode; readonly label: string; readonly within: GssCode }[];
  };
  return deepFreeze(codes.map(({ code, label, within }) => ({ gss: code, name: label, county: within })));
}
