import type { Step } from "../../kernel/pointer.js";
import { MOST_DEPTH, MOST_VALUES } from "../limits.js";
import type { ProblemDetails, Report } from "../problem.js";
import { hasControlCharacter, isForbiddenKey } from "./keys-and-text.js";

/**
 * A copy of a parsed value that holds nothing but plain data, or `undefined` with the problems reported.
 *
 * Nothing in the value runs: no getter is read, no `toJSON` called; a proxy that throws is only a problem.
 */
export function plainValue(value: unknown, report: Report, deepest: number = MOST_DEPTH): unknown {
  let isWhole = true;
  const refuse: Refuse = (code, path, details) => {
    if (isWhole || code !== "too-large") report.add(code, path, details);
    isWhole = false;
    return undefined;
  };
  try {
    const copied = copier(report, refuse, deepest)(value, []);
    return isWhole ? copied : undefined;
  } catch {
    return refuse("not-plain", [], { why: "the value cannot be read" });
  }
}

/** Says why part of the value cannot be copied, so that nothing of it is used. */
type Refuse = <Code extends "not-plain" | "too-large" | "too-deep">(
  code: Code,
  path: readonly Step[],
  details: ProblemDetails[Code],
) => undefined;

function copier(report: Report, refuse: Refuse, deepest: number): (value: unknown, path: readonly Step[]) => unknown {
  const above = new Set<object>();
  let values = 0;

  const copy = (value: unknown, path: readonly Step[]): unknown => {
    values += 1;
    if (values > MOST_VALUES) return refuse("too-large", [], { most: MOST_VALUES, of: "values" });
    if (value === null || typeof value === "boolean") return value;
    if (typeof value === "string") {
      if (hasControlCharacter(value)) report.add("control-character", path, {});
      return value;
    }
    if (typeof value === "number") {
      if (!Number.isFinite(value)) return refuse("not-plain", path, { why: "the number is not finite" });
      return value === 0 ? 0 : value;
    }
    if (typeof value !== "object")
      return refuse("not-plain", path, { why: `a value of kind ${typeof value} is not JSON` });
    if (above.has(value)) return refuse("not-plain", path, { why: "the value holds itself" });
    if (path.length >= deepest) return refuse("too-deep", path, { most: deepest });
    above.add(value);
    const copied = Array.isArray(value) ? copyList(value, path) : copyObject(value, path);
    above.delete(value);
    return copied;
  };

  const copyList = (list: readonly unknown[], path: readonly Step[]): unknown => {
    if (list.length > MOST_VALUES) return refuse("too-large", path, { most: MOST_VALUES, of: "values" });
    return Array.from({ length: list.length }, (_, index) => copyPart(list, index, [...path, index]));
  };

  const copyObject = (object: object, path: readonly Step[]): unknown => {
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return refuse("not-plain", path, { why: "the object is of a class" });
    }
    if (Object.getOwnPropertySymbols(object).length > 0)
      return refuse("not-plain", path, { why: "the object has a symbol as a key" });
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      if (isForbiddenKey(key)) report.add("forbidden-key", [...path, key], { key }, "key");
      else copied[key] = copyPart(object, key, [...path, key]);
    }
    return copied;
  };

  const copyPart = (whole: object, key: string | number, path: readonly Step[]): unknown => {
    const property = Object.getOwnPropertyDescriptor(whole, key);
    if (property === undefined) return refuse("not-plain", path, { why: "the list has a gap" });
    if (!("value" in property)) return refuse("not-plain", path, { why: "the value is computed when it is read" });
    return copy(property.value, path);
  };

  return copy;
}
