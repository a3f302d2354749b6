/** A fault that is put into a sound set, and all that must be found then: `code at pointer`. */
export interface Fault {
  /** Says what is wrong, as the end of "a rule file ...". */
  readonly is: string;
  /** Into which set it is put: Borchester, unless it is one that only the national rules can have. */
  readonly into?: "national";
  /** Parts by JSON pointer and what they become; `undefined` takes the part out. */
  readonly change: readonly (readonly [at: string, part: unknown])[];
  readonly found: readonly string[];
}
