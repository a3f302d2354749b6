/** A JSON value, as somebody may write it for the value of a comparison or of a fact. */
export type Json = boolean | number | string | null | readonly Json[] | { readonly [key: string]: Json };

/** Values of every kind that JSON has, among them those on which JavaScript compares differently from what one expects. */
export const WRITTEN_VALUES: readonly Json[] = [
  ...[false, true, null],
  ...[-1, 0, 1, 2, 3, 9, 10, 12, 13, 215, 216, 312, 0.5, 9.5, 1e21],
  ...["", " ", "0", "1", "9", "10", "9.5", "9 days", "true", "null"],
  ...["none", "slight", "clear", "grave", "red", "Red", "re", "2026-11-21"],
  ...[[], [0], [9, 10], [10, 9], [9.5], [1, 9, 12], [9, 9], [9, "9"], ["9"], ["9", "10"]],
  ...[["red"], ["red", "10"], ["none", "clear"], ["grave"], [true], [true, false], [null], [[9]], [""]],
  ...[{}, { fact: "isSo" }, { fact: "times" }, { from: 1 }],
];

/** Operators that json-rules-engine has and the strict language has not, decorated ones, and one that nobody has. */
export const STRANGE_OPERATORS: readonly string[] = [
  ...["contains", "doesNotContain", "not:equal", "not:lessThan", "swap:lessThan", "swap:in"],
  ...["someFact:equal", "everyFact:equal", "someValue:equal", "everyValue:equal", "lesThan"],
];
