import type { LocalDate } from "../../kernel/local-date.js";
import type { CensusEpisode } from "./episode.js";
import type { Position } from "./position.js";

/**
 * A child of a return, as it is written there.
 *
 * Codes and identifiers are the text as it stands, right or wrong: the rules of the census judge them. A day or a yes or no
 * that cannot be read as one is left out, and the reader has said so.
 */
export interface CensusChild {
  /** Where it begins in the file that it was read from. */
  readonly at?: Position;
  /** `LAchildID`. */
  readonly localId?: string;
  readonly upn?: string;
  readonly formerUpn?: string;
  readonly upnUnknown?: string;
  /** `PersonBirthDate`. */
  readonly born?: LocalDate;
  /** `ExpectedPersonBirthDate`. */
  readonly expected?: LocalDate;
  /** `PersonDeathDate`. */
  readonly died?: LocalDate;
  /** `Sex` from 2025 (`M`, `F`, `U`); `GenderCurrent` before (`1`, `2`, `0`, `9`). */
  readonly sex?: string;
  readonly ethnicity?: string;
  /** `Disability`, each as often as it is written. */
  readonly disabilities: readonly string[];
  /** `CINdetails`, in the order of the file. */
  readonly episodes: readonly CensusEpisode[];
}
