/** A number for each row, a byte each; there is room for whole stretches of thirty-two rows. */
interface NumbersOfRows {
  readonly bytes: Uint8Array;
  /** The same four bytes at a time. */
  readonly words: Uint32Array;
}

export function numbersOfRows(rows: number): NumbersOfRows {
  const room = new ArrayBuffer(((rows + 31) >>> 5) * 32);
  return { bytes: new Uint8Array(room, 0, rows), words: new Uint32Array(room) };
}

/** For any four bits, four bytes of which each is one of them, in whichever order this machine keeps its bytes. */
const SPREAD = /* @__PURE__ */ Uint32Array.from({ length: 16 }, (_, bits) => {
  const four = Uint8Array.from({ length: 4 }, (__, row) => (bits >>> row) & 1);
  return new Uint32Array(four.buffer)[0] ?? 0;
});

/** Writes the numbers of the thirty-two rows from `first` on, whose bits stand in the planes, the lowest first. */
export function writeNumbers(
  { words }: NumbersOfRows,
  planes: Int32Array,
  bits: readonly number[],
  first: number,
): void {
  const start = first >>> 2;
  for (let bit = 0; bit < bits.length; bit++) {
    const rows = planes[bits[bit] ?? 0] ?? 0;
    if (rows === 0) continue;
    for (let four = 0; four < 8; four++) {
      const spread = SPREAD[(rows >>> (four * 4)) & 15] ?? 0;
      words[start + four] = (words[start + four] ?? 0) | (spread << bit);
    }
  }
}
