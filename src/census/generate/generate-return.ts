import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import type { CensusChild } from "../return/child.js";
import type { CensusHeader } from "../return/header.js";
import { CENSUS_YEARS, type CensusYear, censusPeriod } from "../return/year.js";
import { childOf } from "./child.js";
import { MOST_CHILDREN, NO_AUTHORITY } from "./identifiers.js";
import { makerOf } from "./maker.js";
import { attribution } from "./statistics.js";
import type { Targets } from "./targets.js";

/** Which return is made up. */
export interface GenerateOptions {
  /** A whole number from 0: the same seed gives the same return, to the byte, everywhere. */
  readonly seed: number;
  readonly year: CensusYear;
  /** How many children. */
  readonly children: number;
  /** The three digits of the authority whose published counts the children are drawn from; England's if left out. */
  readonly authority?: string;
}

/** A made-up return. */
export interface GeneratedReturn {
  readonly header: CensusHeader;
  /** One after another, made as they are asked for; from the beginning again each time. */
  readonly children: Iterable<CensusChild>;
  /** What the return is drawn to come to, and what was not published of the authority. */
  readonly targets: Targets;
  /** Whose counts they are, in the wording their licence requires. */
  readonly attribution: string;
}

/** What stands in the header for the program that made the return. */
export const SYNTHETIC = "SYNTHETIC levels-of-need";

/**
 * A return of children who do not exist, which satisfies every error rule of its year.
 *
 * How often things happen is as published for the year that ended on 31 March 2024, nationally or of the authority; what was
 * not published (ages, what goes with what) is our choice, so that nothing about children can be learnt from it. The header says
 * that it is synthetic, and every local id begins with `SYN`. A return of fewer than ten children has one with many disabilities, since the
 * Department asks about a return with few kinds. Throws `MisuseError` for an unknown year or authority.
 *
 * @example
 * const { header, children } = generateReturn({ seed: 7, year: 2026, children: 2 });
 * header.softwareCode; // "SYNTHETIC levels-of-need"
 * [...children].map(({ localId }) => localId); // ["SYN00000000", "SYN00000001"]
 */
export function generateReturn(options: GenerateOptions): GeneratedReturn {
  const { seed, year, children, authority } = optionsTaken("generateReturn", options);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new MisuseError("`seed` is a whole number from 0");
  if (!CENSUS_YEARS.includes(year)) throw new MisuseError(`\`year\` is one of ${CENSUS_YEARS.join(", ")}`);
  if (!Number.isInteger(children) || children < 1 || children > MOST_CHILDREN) {
    throw new MisuseError(`\`children\` is a whole number from 1 to ${MOST_CHILDREN}`);
  }
  const maker = makerOf(options);
  const { to } = censusPeriod(year);
  return Object.freeze({
    header: Object.freeze({
      collection: "CIN",
      year: String(year),
      referenceDate: to,
      sourceLevel: "L",
      authority: authority ?? NO_AUTHORITY,
      softwareCode: SYNTHETIC,
      release: `seed ${seed}`,
      serialNo: "001",
      writtenAt: `${to}T00:00:00`,
    }),
    children: {
      *[Symbol.iterator]() {
        for (let number = 0; number < children; number++) yield childOf(maker, number);
      },
    },
    targets: maker.targets,
    attribution: attribution(),
  });
}
