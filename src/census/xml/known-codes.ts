import { codesOn } from "../../domain/codes/codes-on.js";
import type { CensusYear } from "../return/year.js";
import type { AnyElement } from "./element.js";

/** Whether what a listed element says is one of its codes in a census year; true of an element that has none. */
export type IsKnownCode = (element: AnyElement, year: CensusYear, text: string) => boolean;

export function knownCodes(): IsKnownCode {
  const bySet = new Map<AnyElement, ReadonlySet<string>>();
  return (element, year, text) => {
    if (element.codes === undefined) return true;
    let valid = bySet.get(element);
    if (valid === undefined) {
      valid = new Set(codesOn(element.codes, year).map(({ code }) => code));
      bySet.set(element, valid);
    }
    return valid.has(text);
  };
}
