/** The list without one thing after another. */
export function leavingOut<One>(list: readonly One[]): readonly (readonly One[])[] {
  return list.map((_, place) => list.toSpliced(place, 1));
}

/** The list with one thing after another changed. */
export function changing<One>(list: readonly One[], change: (one: One) => readonly One[]): readonly (readonly One[])[] {
  return list.flatMap((one, place) => change(one).map((other) => list.with(place, other)));
}

/** The object without one key. */
export function omit<Value extends object>(value: Value, key: string): Value {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Value;
}

/** All of the list, then its halves, its quarters and so on down to each thing alone. */
export function* everSmallerParts<One>(list: readonly One[]): Generator<readonly One[]> {
  for (let size = list.length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
  }
}
