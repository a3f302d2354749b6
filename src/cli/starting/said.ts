import { ENGLAND } from "../rule-sets.js";
import type { Rung } from "./scale.js";

/** What was said of a first file, on the command line or when asked; what is left out has a default. */
export interface Said {
  readonly id?: string;
  readonly name?: string;
  readonly from?: string;
  readonly table?: string;
  readonly levels?: readonly Rung[];
  readonly workflow: "with" | "without";
}

export const COUNCIL_ID: RegExp = /^(?!england$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const NAME_FORM =
  "NAME takes small letters, digits and single hyphens, such as borchester or north-borchester; england is the national set";

/** Whether a start brings levels along. */
export function bringsLevels(from: string | undefined): boolean {
  return from !== undefined && from !== ENGLAND;
}
