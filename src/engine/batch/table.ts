/** Numbers, one a row. */
export type NumberColumn =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** Each row says by a number which of the values it has; a value may be `null`, for "not known". */
export interface DictionaryColumn {
  readonly codes: NumberColumn;
  readonly values: readonly unknown[];
}

/**
 * What each row says of one fact.
 *
 * A plain array holds values as a case does: also `{ from, to }`, and `null` or nothing for "not known". In an array of
 * numbers a whole-number fact stands as it is, false and true as 0 and 1, and any other value by its place among the values
 * of the fact, the first being 0; `NOT_KNOWN` says which number is none. Places change when a rule set changes its values: what
 * is kept for long is better kept as a dictionary, which names them.
 */
export type Column = readonly unknown[] | NumberColumn | DictionaryColumn;

/**
 * Many cases of one day, a column for each fact of which something is known.
 *
 * A whole-number or ordered fact may stand in two columns, `schoolAttendancePercentFrom` and `schoolAttendancePercentTo`; an
 * empty end is open. `ageYears` may stand for `ageMonths`. Nothing in a table is a name or a free text.
 */
export interface Table {
  readonly rows: number;
  readonly columns: { readonly [name: string]: Column };
}

/**
 * The number that says "not known" in an array of numbers, by the kind of array: the greatest without a sign, the least with
 * one, and no number among those with fractions. A column whose fact could have that very value is refused; a wider array has room.
 */
export const NOT_KNOWN: Readonly<Record<NumberColumnName, number>> = /* @__PURE__ */ Object.freeze({
  Int8Array: -128,
  Uint8Array: 255,
  Uint8ClampedArray: 255,
  Int16Array: -32_768,
  Uint16Array: 65_535,
  Int32Array: -2_147_483_648,
  Uint32Array: 4_294_967_295,
  Float32Array: Number.NaN,
  Float64Array: Number.NaN,
});

/** The typed arrays that may be a column of numbers. */
export type NumberColumnName =
  | "Int8Array"
  | "Uint8Array"
  | "Uint8ClampedArray"
  | "Int16Array"
  | "Uint16Array"
  | "Int32Array"
  | "Uint32Array"
  | "Float32Array"
  | "Float64Array";

/** The number that says "not known" in this array; nothing for what is no array of numbers. */
export function notKnownIn(column: unknown): number | undefined {
  // By its name, since an array may come from another window or thread.
  const name: unknown = ArrayBuffer.isView(column) ? Reflect.get(column, Symbol.toStringTag) : undefined;
  return typeof name === "string" && Object.hasOwn(NOT_KNOWN, name) ? NOT_KNOWN[name as NumberColumnName] : undefined;
}

export function isNumberColumn(column: unknown): column is NumberColumn {
  return notKnownIn(column) !== undefined;
}
