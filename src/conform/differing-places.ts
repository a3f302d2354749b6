import { isObject } from "../kernel/json.js";
import { pointer, type Step } from "../kernel/pointer.js";
import { type Difference, inWords } from "./difference.js";

/** Places that are named of one case: the rest tells no more. */
const MOST_PLACES = 10;

/** Where two JSON values differ: the order of keys says nothing, the order of lists does. */
export function differingPlaces(expected: unknown, found: unknown, at: string): readonly Difference[] {
  return differing(expected, found, [])
    .slice(0, MOST_PLACES)
    .map(({ path, ...one }) => ({ of: `${at}${pointer(path)}`, ...one }));
}

interface Place {
  readonly path: readonly Step[];
  readonly expected: string;
  readonly found: string;
}

function differing(expected: unknown, found: unknown, path: readonly Step[]): readonly Place[] {
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length)
    return expected.flatMap((one, at) => differing(one, found[at], [...path, at]));
  if (isObject(expected) && isObject(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
    return keys.flatMap((key) => differing(own(expected, key), own(found, key), [...path, key]));
  }
  return isSame(expected, found) ? [] : [{ path, expected: inWords(expected), found: inWords(found) }];
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Whether neither differs in a part, where one of the two is no object or list, or two lists are not of a length. */
function isSame(one: unknown, other: unknown): boolean {
  return typeof one === typeof other && JSON.stringify(one) === JSON.stringify(other);
}
