import type { LocalDate } from "../../kernel/local-date.js";
import type { RuleSetHead } from "../../ruleset/rule-set.js";
import type { DocumentFormat, DocumentKind } from "../threshold/document-kind.js";
import { DOCUMENT_KINDS } from "../threshold/document-kind.js";

const BEGINS = "<!-- levels-of-need document:";

/** From what a paper was printed. */
interface Mark {
  readonly kind: DocumentKind | "difference";
  readonly on?: LocalDate;
  readonly set: string;
  readonly version: string;
}

/** The comment at the head of a paper that says from what it was printed; a browser does not show it. */
export function markText(
  kind: Mark["kind"],
  { id, version }: Pick<RuleSetHead, "id" | "version">,
  on?: LocalDate,
): string {
  return `${BEGINS} kind=${kind}${on === undefined ? "" : ` on=${on}`} set=${safe(id)} version=${safe(version)} -->`;
}

/** Nothing that could end the comment. */
function safe(text: string): string {
  return text.replace(/[^\w.]+/g, (found) => (found === "-" ? "-" : "_"));
}

/** How every paper begins that was printed here. */
export const PAPER_BEGINS: Readonly<Record<DocumentFormat, string>> = {
  html: `<!doctype html>\n${BEGINS}`,
  markdown: BEGINS,
};

const MARK =
  /<!--\s*levels-of-need document: kind=([a-z]+)(?: on=(\d{4}-\d{2}-\d{2}))? set=([\w.-]+) version=([\w.-]+)(?: sum=[\da-f]{8})?\s*-->/;

/** What a paper says of itself, wherever an editor has moved it; nothing for a paper that was not printed here. */
export function markOf(paper: string): Mark | undefined {
  const [, kind = "", on, set = "", version = ""] = MARK.exec(paper) ?? [];
  const known = ([...DOCUMENT_KINDS, "difference"] as const).find((one) => one === kind);
  return known === undefined ? undefined : { kind: known, set, version, ...(on === undefined ? {} : { on }) };
}

const SUM = / sum=([\da-f]{8})(?=\s*-->)/;

/** The paper with a sum of itself in its mark, by which it is seen later whether somebody has edited it. */
export function sealed(paper: string): string {
  return paper.replace(MARK, (mark) => mark.replace(/\s*-->$/, ` sum=${sumOf(paper)} -->`));
}

/** Whether nobody has edited a paper since it was printed, but for the ends of its lines. */
export function isAsPrinted(paper: string): boolean {
  return SUM.exec(paper)?.[1] === sumOf(paper.replace(SUM, ""));
}

/** A sum that changes with every letter (FNV-1a, 32 bits); it guards against oversight, not against intent. */
function sumOf(paper: string): string {
  let sum = 0x811c9dc5;
  for (const character of paper.replace(/\r\n/g, "\n")) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, "0");
}
