/**
 * Turns thirty-two words about: bit `b` of word `r` becomes bit `r` of word `b`.
 *
 * Quarters of a square change places, then the quarters of each of those, down to single bits.
 */
export function transpose(words: Int32Array, start: number): void {
  for (let near = start; near < start + 16; near++) swap(words, near, near + 16, 16, 0x0000ffff);
  for (let square = start; square < start + 32; square += 16) {
    for (let near = square; near < square + 8; near++) swap(words, near, near + 8, 8, 0x00ff00ff);
  }
  for (let square = start; square < start + 32; square += 8) {
    for (let near = square; near < square + 4; near++) swap(words, near, near + 4, 4, 0x0f0f0f0f);
  }
  for (let square = start; square < start + 32; square += 4) {
    for (let near = square; near < square + 2; near++) swap(words, near, near + 2, 2, 0x33333333);
  }
  for (let near = start; near < start + 32; near += 2) swap(words, near, near + 1, 1, 0x55555555);
}

/** Exchanges the upper bits of one word with the lower ones of the other. */
function swap(words: Int32Array, near: number, far: number, by: number, lower: number): void {
  const one = words[near] ?? 0;
  const other = words[far] ?? 0;
  const changed = ((one >>> by) ^ other) & lower;
  words[near] = one ^ (changed << by);
  words[far] = other ^ changed;
}
