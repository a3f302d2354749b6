import type { LocalDate } from "../../kernel/local-date.js";
import type { SourceId } from "../ids.js";

/** What is known of a record beside its keys, and what is not. Records of children carry no free text. */
export interface Noted {
  readonly note?: string;
  /** What is not known, each in words: a key that is missing does not say whether anybody looked. */
  readonly unknown?: readonly string[];
  /** Where it was read. */
  readonly sources?: readonly SourceId[];
}

/** Something public in which a fact about a programme was read. */
export interface PublicSource {
  readonly id: SourceId;
  /** Who published it and where, in words. */
  readonly where: string;
  readonly published?: LocalDate;
  readonly href?: string;
  /** The day on which somebody last looked. */
  readonly checked: LocalDate;
  readonly note?: string;
}
