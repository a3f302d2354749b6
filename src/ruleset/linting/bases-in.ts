import type { Basis } from "../../domain/basis.js";
import { isObject } from "../../kernel/json.js";
import type { Step } from "../../kernel/pointer.js";
import type { Entry } from "./entries.js";

/** Every authority that is cited anywhere in a value, and where. */
export function basesIn(value: unknown, path: readonly Step[] = []): readonly Entry<Basis>[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown, index) => basesIn(part, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const at = [...path, key];
    // INVARIANT: the file was read without problems, so what stands under this key has its shape.
    if (key === "basis" && Array.isArray(part))
      return part.map((item: Basis, index) => ({ item, path: [...at, index] }));
    return GIVEN.has(key) ? [] : basesIn(part, at);
  });
}

/** Where facts are given or compared, which may be called anything. */
const GIVEN: ReadonlySet<string> = new Set(["conditions", "given", "when", "of"]);
