/** A factor that the children in need census takes at the end of an assessment. */
export interface CensusCode {
  readonly code: string;
  readonly status: "current" | "superseded";
  /** Why no fact need speak of it. */
  readonly leftOut?: string;
}

const CURRENT =
  "1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A 15A 16A 17A 18B 18C 19B 19C 22A 23A 24A";

/** The factors of the collection that ends on 31 March 2026, from the published schema. */
export const CENSUS_CODES: readonly CensusCode[] = [
  ...CURRENT.split(" ").map((code) => ({ code, status: "current" }) as const),
  { code: "18A", status: "superseded", leftOut: "18B and 18C say whether a child or an adult did it" },
  { code: "19A", status: "superseded", leftOut: "19B and 19C say whether a child or an adult did it" },
  { code: "20", status: "current", leftOut: "it means something other than all the rest" },
  { code: "21", status: "current", leftOut: "it means that there is no factor" },
];
