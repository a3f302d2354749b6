type Numbers = Int8Array | Uint8Array | Int32Array | Float64Array;

/** Room is made for so many at once: most searches are small, and there are many of them. */
export const LEAST_ROOM = 16;

/** The same numbers with room for at least so many, zero where nothing stood. */
export function grown<Kind extends Numbers>(numbers: Kind, length: number): Kind {
  if (length <= numbers.length) return numbers;
  const Roomier = numbers.constructor as new (length: number) => Kind;
  const roomier = new Roomier(Math.max(length, 2 * numbers.length, LEAST_ROOM));
  roomier.set(numbers);
  return roomier;
}
