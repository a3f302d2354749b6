import { json } from "virtual:timescales";
import { deepFreeze } from "../kernel/freeze.js";
import type { BankHolidayList } from "./bank-holiday.js";
import type { CitedBasis, Timescale, TimescaleTable } from "./timescale.js";

interface BuiltIn extends TimescaleTable {
  readonly bankHolidays: BankHolidayList;
}

let read: BuiltIn | undefined;

function builtIn(): BuiltIn {
  read ??= deepFreeze(JSON.parse(json) as BuiltIn);
  return read;
}

/**
 * The clocks of children's social care in England, and councils' own as examples: each with its authority.
 *
 * Our reading of law and published procedures. `standingOf` says which count without being asked for.
 */
export function timescales(): readonly Timescale[] {
  return builtIn().timescales;
}

/**
 * The bank holidays of England and Wales from 2012 to 2028, as the Government published them.
 *
 * Contains public sector information licensed under the Open Government Licence v3.0.
 */
export function bankHolidays(): BankHolidayList {
  return builtIn().bankHolidays;
}

/** Authorities with the titles of their sources. */
export function cited(basis: readonly CitedBasis[]): readonly CitedBasis[] {
  return basis.map((one) => {
    const source = builtIn().sources.find(({ id }) => id === one.source);
    if (source === undefined) return one;
    return { ...one, title: source.title, ...(source.publisher && { publisher: source.publisher }) };
  });
}
