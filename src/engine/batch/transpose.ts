/**
 * Turns thirty-two words about: bit `b` of word `r` becomes bit `r` of word `b`, in place or into other words.
 *
 * Halves of the square change places, then the quarters of each of those, down to single bits.
 */
export function transpose(words: Int32Array, start: number, into: Int32Array = words, at: number = start): void {
  for (let row = 0; row < 16; row++) {
    const one = words[start + row] ?? 0;
    const other = words[start + row + 16] ?? 0;
    const changed = ((one >>> 16) ^ other) & 0x0000ffff;
    into[at + row] = one ^ (changed << 16);
    into[at + row + 16] = other ^ changed;
  }
  for (let square = at; square < at + 32; square += 16) {
    for (let near = square; near < square + 8; near++) swap(into, near, near + 8, 8, 0x00ff00ff);
  }
  for (let square = at; square < at + 32; square += 8) {
    for (let near = square; near < square + 4; near++) swap(into, near, near + 4, 4, 0x0f0f0f0f);
  }
  for (let square = at; square < at + 32; square += 4) {
    for (let near = square; near < square + 2; near++) swap(into, near, near + 2, 2, 0x33333333);
  }
  for (let near = at; near < at + 32; near += 2) swap(into, near, near + 1, 1, 0x55555555);
}

/** Exchanges the upper bits of one word with the lower ones of the other. */
function swap(words: Int32Array, near: number, far: number, by: number, lower: number): void {
  const one = words[near] ?? 0;
  const other = words[far] ?? 0;
  const changed = ((one >>> by) ^ other) & lower;
  words[near] = one ^ (changed << by);
  words[far] = other ^ changed;
}
