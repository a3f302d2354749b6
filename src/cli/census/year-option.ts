import { CENSUS_YEARS, type CensusYear } from "../../census/return/year.js";
import { type Arguments, type OptionHelp, UsageError } from "../command.js";

/** `--year`, of a command that reads a return. */
export const YEAR: OptionHelp = {
  value: "YYYY",
  says: "the census year, named by the one in which it ends; that of the reference date if left out",
};

/** The census year of `--year`, if it is given. */
export function yearOf(args: Arguments): CensusYear | undefined {
  const written = args.option("year");
  if (written === undefined) return undefined;
  const found = CENSUS_YEARS.find((year) => String(year) === written);
  if (found === undefined) throw new UsageError(`--year takes ${CENSUS_YEARS.join(", ")}`);
  return found;
}
