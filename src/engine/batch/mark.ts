import type { Bytes } from "./block.js";

/** A fact of which bytes stand for the state in each row, and what each of the 256 writes. */
export interface MarkingBytes extends Pick<Bytes, "fours" | "first"> {
  readonly bits: Int32Array;
}

/** A fact with its state in each row, and what each state writes. */
export interface MarkingStates {
  readonly column: Uint16Array;
  readonly bits: Int32Array;
}

/** Adds to the words of these rows what the bytes write; `from` and `end` are multiples of four. */
export function markBytes(words: Int32Array, marking: readonly MarkingBytes[], from: number, end: number): void {
  for (let index = 0; index < marking.length; index += 2) {
    const one = marking[index];
    const other = marking[index + 1];
    if (one === undefined) continue;
    if (other === undefined) markOne(words, one, from, end);
    else markTwo(words, one, other, from, end);
  }
}

/** Four rows of two facts at a time: most of the time goes into reading, and so twice as much is done for it. */
function markTwo(
  words: Int32Array,
  { fours: some, first: firstOfSome, bits: bitsOfSome }: MarkingBytes,
  { fours: others, first: firstOfOthers, bits: bitsOfOthers }: MarkingBytes,
  from: number,
  end: number,
): void {
  for (let row = from; row < end; row += 4) {
    const four = some[(firstOfSome + row) >>> 2] ?? 0;
    const other = others[(firstOfOthers + row) >>> 2] ?? 0;
    words[row] = (words[row] ?? 0) | (bitsOfSome[four & 255] ?? 0) | (bitsOfOthers[other & 255] ?? 0);
    words[row + 1] =
      (words[row + 1] ?? 0) | (bitsOfSome[(four >>> 8) & 255] ?? 0) | (bitsOfOthers[(other >>> 8) & 255] ?? 0);
    words[row + 2] =
      (words[row + 2] ?? 0) | (bitsOfSome[(four >>> 16) & 255] ?? 0) | (bitsOfOthers[(other >>> 16) & 255] ?? 0);
    words[row + 3] = (words[row + 3] ?? 0) | (bitsOfSome[four >>> 24] ?? 0) | (bitsOfOthers[other >>> 24] ?? 0);
  }
}

function markOne(words: Int32Array, { fours, first, bits }: MarkingBytes, from: number, end: number): void {
  for (let row = from; row < end; row += 4) {
    const four = fours[(first + row) >>> 2] ?? 0;
    words[row] = (words[row] ?? 0) | (bits[four & 255] ?? 0);
    words[row + 1] = (words[row + 1] ?? 0) | (bits[(four >>> 8) & 255] ?? 0);
    words[row + 2] = (words[row + 2] ?? 0) | (bits[(four >>> 16) & 255] ?? 0);
    words[row + 3] = (words[row + 3] ?? 0) | (bits[four >>> 24] ?? 0);
  }
}

/** The same for states. */
export function markStates(words: Int32Array, marking: readonly MarkingStates[], from: number, end: number): void {
  for (const { column, bits } of marking) {
    for (let row = from; row < end; row++) words[row] = (words[row] ?? 0) | (bits[column[row] ?? 0] ?? 0);
  }
}
