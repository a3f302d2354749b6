/** What a text says as JSON; `undefined` where it is none, which no JSON says. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the value is an object and not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether the value is an object that says by its own keys what it holds.
 *
 * A `Map`, a `Date`, a promise or an instance of a class without keys of its own keeps that elsewhere, and would be read as empty.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  // What begins a chain of prototypes is the one of plain objects, of another realm too.
  return (
    isObject(value) &&
    (Object.getPrototypeOf(Object.getPrototypeOf(value) ?? Object.prototype) === null || Object.keys(value).length > 0)
  );
}
