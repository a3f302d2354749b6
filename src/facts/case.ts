import type { LocalDate } from "../kernel/local-date.js";
import type { BuiltInFacts } from "./catalogue.js";
import type { GivenFacts } from "./given.js";

/** What is known about a child's situation, as on a day. Never put a name, an address or free text into it. */
export interface Case<Facts = BuiltInFacts> {
  readonly on: LocalDate;
  /** A fact that is left out was not asked; `null` says that it was asked and is not known. Both decide alike. */
  readonly facts: GivenFacts<Facts> & { readonly ageYears?: GivenFacts<{ age: number }>["age"] };
}
