import type { CodeList } from "../../domain/codes/code-set.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Position } from "../return/position.js";
import type { CensusYear } from "../return/year.js";

/** What a value says: a day that exists, 0 or 1, a number from 0, or text that is taken as it stands. */
export type ValueKind = "day" | "yes-no" | "whole-number" | "text";

/** Which fields of `Of` can hold a `Value`. */
type FieldsFor<Of, Value> = {
  readonly [Field in keyof Of & string]-?: Required<Of>[Field] extends Value ? Field : never;
}[keyof Of & string];

interface Named {
  /** The name in the file. */
  readonly name: string;
  /** First and last census year that has it. */
  readonly from?: CensusYear;
  readonly until?: CensusYear;
  /** No schema says where among its neighbours it stands. */
  readonly isAnywhere?: true;
}

interface Valued<Of, Kind extends ValueKind, Value> extends Named {
  readonly kind: Kind;
  readonly field: FieldsFor<Of, Value>;
}

/** One value, at most once. */
type ValueElement<Of> =
  | Valued<Of, "day" | "text", string>
  | Valued<Of, "yes-no", boolean>
  | Valued<Of, "whole-number", number>;

/** One text of a list; it may stand any number of times. */
interface TextsElement<Of> extends Named {
  readonly kind: "texts";
  readonly field: FieldsFor<Of, readonly string[]>;
  /** What may stand in it. Rules of the census look at every other code, but of a list only that some of it is valid. */
  readonly codes: CodeList;
}

/** One day of a list of things that have a day and nothing else. */
interface DatedElement<Of> extends Named {
  readonly kind: "dated";
  readonly field: FieldsFor<Of, readonly { readonly at?: Position; readonly on?: LocalDate }[]>;
}

/** Holds elements that belong to what stands around it. */
interface GroupElement<Of> extends Named {
  readonly kind: "group";
  /** Written even where it holds nothing. */
  readonly isRequired?: true;
  readonly holds: readonly ElementOf<Of>[];
}

/** One of a list of things, with fields of its own; it may stand any number of times. */
interface RecordElement<Of, Field extends keyof Of, Item> extends Named {
  readonly kind: "record";
  readonly field: Field & string;
  readonly holds: readonly ElementOf<Item>[];
}

type RecordElements<Of> = {
  readonly [Field in FieldsFor<Of, readonly object[]>]: RecordElement<Of, Field, ItemOf<Of[Field]>>;
}[FieldsFor<Of, readonly object[]>];

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;

/** An element of the file that holds something of an `Of`. */
export type ElementOf<Of> =
  | ValueElement<Of>
  | TextsElement<Of>
  | DatedElement<Of>
  | GroupElement<Of>
  | RecordElements<Of>;

/** The same without its type: what a walk through the table sees. */
export interface AnyElement extends Named {
  readonly kind: ValueKind | "texts" | "dated" | "group" | "record";
  readonly field?: string;
  readonly codes?: CodeList;
  readonly isRequired?: true;
  readonly holds?: readonly AnyElement[];
}
