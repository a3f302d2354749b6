import type { CensusHeader } from "../return/header.js";
import type { Position } from "../return/position.js";
import { isCensusYear, yearCounting } from "./census-year.js";
import type { ReadSoFar } from "./reading.js";

/** Hands the header out, and reads by its year from then on; without one that is known nothing more can be read. */
export function handOutHeader(where: Position, reading: ReadSoFar): void {
  const { outcome, instead } = reading;
  const header: CensusHeader = reading.header;
  if (header.collection !== undefined && header.collection.trim() !== "CIN") {
    outcome.breakOff("other-collection", {}, where);
    return;
  }
  const year = instead ?? (header.referenceDate === undefined ? undefined : yearCounting(header.referenceDate));
  if (year === undefined) outcome.breakOff("unknown-year", {}, where);
  else if (!isCensusYear(year)) outcome.breakOff("year-not-read", { year }, where);
  else {
    reading.year = year;
    outcome.handOut({ kind: "header", header, year });
    // What comes too late must not change what was handed out.
    reading.header = {};
  }
}
