import { ETHNICITIES } from "../../domain/codes/ethnicity.js";
import type { CensusChild } from "../return/child.js";
import { disabilityRecorded } from "../return/disability-recorded.js";
import type { Monitored } from "./counts.js";

/** The row of a table for what is not recorded, or not by a code of the census. */
const NOT_RECORDED = "not recorded";

const SEX: ReadonlyMap<string, string> = new Map([
  ["F", "female"],
  ["M", "male"],
  ["U", "not known, or not yet born"],
  ["1", "male"],
  ["2", "female"],
  ["0", "not known, or not yet born"],
  ["9", "not known, or not yet born"],
]);

const ETHNIC_GROUPS: ReadonlyMap<string, string> = new Map(
  ETHNICITIES.codes.map(({ code, label, group }) => [code, group ?? label]),
);

const DISABILITY: ReadonlyMap<boolean | undefined, string> = new Map([
  [true, "a disability recorded"],
  [false, "none"],
]);

/**
 * In which row of a monitoring table a child is counted.
 *
 * This is the only place at which a back-test reads sex, ethnicity and disability, and what it gives goes into no case.
 */
export function monitoredRow(kind: Monitored, { sex, ethnicity, disabilities }: CensusChild): string {
  if (kind === "sex") return SEX.get(sex ?? "") ?? NOT_RECORDED;
  if (kind === "ethnicity") return ETHNIC_GROUPS.get(ethnicity ?? "") ?? NOT_RECORDED;
  return DISABILITY.get(disabilityRecorded(disabilities)) ?? NOT_RECORDED;
}
