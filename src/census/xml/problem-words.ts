import { nearest } from "../../kernel/nearest.js";
import { quote } from "../../ruleset/quote.js";
import { CENSUS_YEARS } from "../return/year.js";
import type { ReturnLimits } from "./limits.js";
import type { CensusProblemCode, CensusProblemDetails } from "./problem.js";

type Words = { readonly [Code in CensusProblemCode]: (details: CensusProblemDetails[Code]) => string };

/** The sentence of a problem: lower case, no full stop, and what to do. */
export function sentence<Code extends CensusProblemCode>(code: Code, details: CensusProblemDetails[Code]): string {
  return WORDS[code](details);
}

const FIRST_YEAR = CENSUS_YEARS[0];
const LAST_YEAR = CENSUS_YEARS.at(-1);

const WORDS: Words = {
  "unknown-element": ({ name, within, known }) =>
    `no element called ${quote(name)} in ${quote(within)}; ${meant(name, known)}what it holds is not read`,
  "other-year": ({ name, years, year }) =>
    `${quote(name)} belongs to returns ${years}, and this one is of ${year}; write what that year asks for`,
  "element-twice": ({ name, isGroup }) =>
    isGroup
      ? `${quote(name)} stands here a second time; put what it holds into the first`
      : `${quote(name)} stands here a second time, and only the first is read; take one of them out`,
  "wrong-order": ({ name, after }) =>
    `${quote(name)} stands after ${quote(after)}; in a return it stands before it, so move it there`,
  "missing-element": ({ name, within }) => `${quote(within)} has no ${quote(name)}; add it`,
  "empty-element": ({ name }) => `${quote(name)} holds nothing; fill it in, or leave the element out`,
  "stray-text": ({ within }) => `text stands between the elements of ${quote(within)}, where none belongs; take it out`,
  "space-around": ({ name }) => `white space stands before or after the text of ${quote(name)}; take it out`,
  "unexpected-attribute": ({ name }) =>
    `${quote(name)} has an attribute, which no element of a return has; take it out`,
  "not-a-day": ({ name }) => `${quote(name)} is no day that exists, written like \`2026-03-31\`; it is not read`,
  "not-yes-or-no": ({ name }) => `${quote(name)} says neither 1 nor 0, neither true nor false; it is not read`,
  "not-a-whole-number": ({ name }) => `${quote(name)} is no whole number from 0; it is not read`,
  "unknown-code": ({ name, year }) =>
    `${quote(name)} holds a code that the census of ${year} does not have; correct it, for nothing is read from it`,

  "empty-file": () => "the file is empty; export the return again",
  "not-xml": () => "this is no XML file; a return is one and begins with `<`",
  "not-utf8": () => "from here on the file is not text in UTF-8; save it as UTF-8, or export the return again",
  "wrong-encoding": ({ encoding, isDeclared }) =>
    isDeclared
      ? `the file says that it is written in ${quote(encoding)}; a return is read in UTF-8: save it so, with \`encoding="UTF-8"\` in the first line`
      : `the file is written in ${encoding}; save it as UTF-8`,
  "not-well-formed": ({ within, why }) =>
    `the XML is broken here${inside(within)}: ${why}; nothing after this place can be read`,
  truncated: ({ within }) => `the file ends too early${inside(within)}: the rest of the return is missing`,
  doctype: () =>
    "the file declares a document type (`<!DOCTYPE`), which no return needs and which is never read; take it out",
  "unknown-entity": ({ within }) =>
    `${within === undefined ? "" : `in ${quote(within)} `}an entity is used that XML does not know; write \`&amp;\` for an ampersand, and other signs as they are`,
  "not-a-return": ({ root }) =>
    `the file begins with ${quote(root)}; a return of the children in need census begins with \`Message\``,
  "other-collection": () => "`Collection` is not `CIN`: this is no return of the children in need census",
  "unknown-year": () =>
    "the header has no `ReferenceDate` that can be read, so the census year is not known; add it, or say which year is meant",
  "year-not-read": ({ year }) =>
    `by its reference date this is the census of ${year}; those of ${FIRST_YEAR} to ${LAST_YEAR} are read`,
  "too-much": ({ of, most }) => `more than ${most.toLocaleString("en-GB")} ${MUCH[of]}; no real return has so many`,
};

const MUCH: { readonly [Of in keyof ReturnLimits]: string } = {
  text: "characters without an element",
  depth: "elements stand within one another",
  elements: "elements in one child or before the first",
  children: "children",
};

function meant(name: string, known: readonly string[]): string {
  const found = nearest(name, known);
  return found === undefined ? "" : `did you mean ${quote(found)}? `;
}

function inside(name: string | undefined): string {
  return name === undefined ? "" : `, in ${quote(name)}`;
}
