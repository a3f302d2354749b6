import { deepFreeze } from "../../kernel/freeze.js";
import { isLocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import type { ProgrammeData } from "../programme-data.js";
import { ALL_CHECKS } from "./all-checks.js";
import type { BrokenInvariant, Check, CheckHead, CheckOptions, Found } from "./check.js";
import { lookupIn } from "./lookup.js";

/** Every check: its name, how grave it is, what holds where it finds nothing, and the rules of the census. */
export const CHECKS: readonly CheckHead[] = deepFreeze(
  ALL_CHECKS.map(({ id, severity, holds, censusRules }) => ({ id, severity, holds, censusRules })),
);

/**
 * Everything in which the records do not agree with each other, check by check; empty when they do.
 *
 * Hand over what `readProgramme` gave: a reference that leads nowhere is passed over here. A finding names days of events,
 * never a child. What is not known is not found fault with.
 */
export function checkProgramme(data: ProgrammeData, options: CheckOptions): readonly BrokenInvariant[] {
  if (!isLocalDate(optionsTaken("checkProgramme", options).on))
    throw new MisuseError("`on` takes a day that exists, written YYYY-MM-DD");
  const records = lookupIn(data);
  return deepFreeze(ALL_CHECKS.flatMap((check) => check.find(records, options).map((found) => brokenBy(check, found))));
}

function brokenBy(check: Check, { at, also = [], says, severity, censusRules }: Found): BrokenInvariant {
  return {
    code: check.id,
    severity: severity ?? check.severity,
    at,
    also,
    says,
    censusRules: censusRules ?? check.censusRules,
  };
}
