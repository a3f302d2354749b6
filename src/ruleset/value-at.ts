import type { Step } from "../kernel/pointer.js";

/** The part of a plain value at a path; `undefined` where there is none. Inherited properties are not looked at. */
export function valueAt(value: unknown, path: readonly Step[]): unknown {
  let part: unknown = value;
  for (const step of path) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as { readonly [step: string]: unknown })[step];
  }
  return part;
}
