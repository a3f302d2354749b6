/**
 * Some of the value classes of one fact, one bit each, thirty-two to a word.
 *
 * Words, because most facts have so few classes that one of them holds all.
 */
export type Classes = readonly number[];

/** The classes of so many that are wanted. */
export function classesWhere(count: number, isWanted: (place: number) => boolean): Classes {
  const words = new Array<number>(wordsFor(count)).fill(0);
  for (let place = 0; place < count; place++) {
    if (isWanted(place)) words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31));
  }
  return words;
}

/** How many words hold so many classes. */
export function wordsFor(count: number): number {
  return (count + 31) >>> 5;
}

/** Those in both. */
export function inBoth(one: Classes, other: Classes): Classes {
  return one.map((word, place) => word & (other[place] ?? 0));
}

/** Those in either. */
export function inEither(one: Classes, other: Classes): Classes {
  return one.map((word, place) => word | (other[place] ?? 0));
}

/** Those of the first that are not in the second. */
export function without(one: Classes, other: Classes): Classes {
  return one.map((word, place) => word & ~(other[place] ?? 0));
}

/** Whether some are in both. */
export function meet(one: Classes, other: Classes): boolean {
  for (let place = 0; place < one.length; place++) if (((one[place] ?? 0) & (other[place] ?? 0)) !== 0) return true;
  return false;
}

export function isNone(classes: Classes): boolean {
  return classes.every((word) => word === 0);
}

export function isSame(one: Classes, other: Classes): boolean {
  return one.every((word, place) => word === other[place]);
}
