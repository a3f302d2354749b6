import { isObject } from "../../kernel/json.js";

const WIDEST = 110;

/** A value as JSON that people read and change: what fits on a line stands on one, so that a condition or a child is a line. */
export function laidOut(value: unknown, indent = ""): string {
  const short = onOneLine(value);
  const isSmall = !Array.isArray(value) || value.every((one) => !isObject(one) || value.length === 1);
  if (indent !== "" && isSmall && indent.length + short.length <= WIDEST) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.length > 0)
    return `[\n${value.map((one) => `${inner}${laidOut(one, inner)}`).join(",\n")}\n${indent}]`;
  if (!isObject(value) || Object.keys(value).length === 0) return short;
  const entries = Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${laidOut(one, inner)}`);
  return `{\n${entries.join(",\n")}\n${indent}}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
