import type { Basis } from "../basis.js";
import type { ProtectedCharacteristic } from "./protected.js";

/**
 * One code of a set, in the words of this package.
 *
 * `from` and `until` are the first and last census year: the calendar years in which a collection ends, on 31 March. A code
 * that was reworded stands in its set once for each wording, in years that do not overlap.
 */
export interface Code<Value extends string = string> {
  readonly code: Value;
  readonly label: string;
  readonly group?: string;
  /** What it means, where the label is not enough. */
  readonly means?: string;
  readonly from?: number;
  readonly until?: number;
  /** Codes that say it now; the code itself may still be valid beside them. */
  readonly successors?: readonly string[];
  /** What is unverified, or otherwise worth knowing. */
  readonly note?: string;
}

/** An element of a return in which the codes are written. */
export interface CodedElement {
  readonly name: string;
  /** Its number in the Common Basic Data Set. */
  readonly cbds?: string;
}

/** What every set of codes says of itself. */
export interface CodeList<Entry extends Code = Code> {
  readonly id: string;
  readonly title: string;
  readonly elements: readonly CodedElement[];
  /** The census years whose schemas were read; of other years the list is what we know best, and no more. */
  readonly seen?: { readonly from: number; readonly until: number };
  /** Where it was read; the sources are in `CODE_SOURCES`. */
  readonly basis: readonly Basis[];
  readonly note?: string;
  /** What the census asks of these codes, each with the number of its rule. */
  readonly rules?: readonly string[];
  readonly codes: readonly Entry[];
  readonly protects?: ProtectedCharacteristic;
}

/** A set of codes that records no protected characteristic. */
export interface CodeSet<Value extends string = string, Entry extends Code<Value> = Code<Value>>
  extends CodeList<Entry> {
  readonly protects?: never;
}

/** A set of codes for a protected characteristic: read by `parseProtected`, and by nothing else. */
export interface ProtectedCodeSet<Kind extends ProtectedCharacteristic, Value extends string>
  extends CodeList<Code<Value>> {
  readonly protects: Kind;
}
