/** A step into a JSON value: a key of an object or an index of a list. */
export type Step = string | number;

/** The JSON pointer (RFC 6901) for a path; the empty path points to the whole. */
export function pointer(path: readonly Step[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The path that a JSON pointer spells out, every step a key. */
export function pathOf(at: string): readonly string[] {
  return at
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
