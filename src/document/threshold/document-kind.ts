import type { LocalDate } from "../../kernel/local-date.js";

export const DOCUMENT_KINDS = ["full", "family", "child", "guide", "transparency", "impact"] as const;

/**
 * For whom a rule set is printed, and how much of it. `full`: the whole threshold document. `family`, `child`: in plainer words, spoken to
 * them. `guide`: one sheet. `transparency`: an algorithmic transparency record. `impact`: the beginnings of a data protection
 * impact assessment.
 */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_FORMATS = ["html", "markdown"] as const;

/** A page for a browser or printer that needs nothing else, or Markdown (CommonMark with tables). */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Of which day a document speaks, for whom, and in which form. */
export interface DocumentOptions {
  /** The day as on which it is printed: what is in force then, in the words of that day. */
  readonly on: LocalDate;
  /** `full` if left out. */
  readonly kind?: DocumentKind;
  /** `html` if left out. */
  readonly format?: DocumentFormat;
}
