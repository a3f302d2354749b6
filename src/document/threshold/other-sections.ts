import { startUpper } from "../../ruleset/words.js";
import type { WantedSection } from "./wanted-sections.js";
import { ACCOUNT, CHILDREN, CRITERIA, FAIRNESS, RIGHTS } from "./wanted-sections.js";

const WANTED: readonly WantedSection[] = [...CRITERIA, ...CHILDREN, ...FAIRNESS, ...RIGHTS, ...ACCOUNT];

/** Sections that a council wrote beyond those that every document wants, under their own names. */
export function otherSections(statutory: { readonly [key: string]: string }): readonly WantedSection[] {
  return Object.keys(statutory)
    .filter((key) => !WANTED.some((one) => one.key === key))
    .map((key) => ({ key, title: startUpper(key.replace(/-/g, " ")), about: "" }));
}
