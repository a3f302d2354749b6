import { MisuseError } from "../../kernel/misuse-error.js";
import type { CensusChild } from "../return/child.js";
import type { CensusHeader } from "../return/header.js";
import { CENSUS_YEARS, type CensusYear } from "../return/year.js";
import type { AnyElement } from "./element.js";
import { CHILD, CHILD_RECORD, CHILDREN_GROUP, HEADER, HEADER_GROUP, MESSAGE } from "./layout.js";
import { AT_A_TIME } from "./limits.js";
import { writtenValue } from "./written-value.js";

/**
 * The text of a return, bit by bit, as the schema of the year has it: what `readReturn` reads as the same header and children.
 *
 * The same children always give the same text. What stands in no return of the year, and what no XML can hold, throws
 * `MisuseError`; what is wrong by the rules of the census is written as it is. Positions are not written.
 *
 * @example
 * for await (const text of writeReturn(header, children, 2026)) file.write(text);
 */
export async function* writeReturn(
  header: CensusHeader,
  children: Iterable<CensusChild> | AsyncIterable<CensusChild>,
  year: CensusYear,
): AsyncGenerator<string, void, undefined> {
  if (!CENSUS_YEARS.includes(year))
    throw new MisuseError(`writeReturn: expected one of ${CENSUS_YEARS.join(", ")} as \`year\``);
  let text = `<?xml version="1.0" encoding="UTF-8"?>\n<${MESSAGE}>\n`;
  const ofHeader: AnyElement = { name: HEADER_GROUP, kind: "group", holds: HEADER };
  text += written(ofHeader, given(header), year, INDENT);
  text += `${INDENT}<${CHILDREN_GROUP}>\n`;
  const ofChild: AnyElement = { name: CHILD_RECORD, kind: "group", isRequired: true, holds: CHILD };
  for await (const child of children) {
    text += written(ofChild, given(child), year, INDENT + INDENT);
    if (text.length < AT_A_TIME) continue;
    yield text;
    text = "";
  }
  yield `${text}${INDENT}</${CHILDREN_GROUP}>\n</${MESSAGE}>\n`;
}

const INDENT = "  ";

/** Fields by name. */
interface Given {
  readonly [field: string]: unknown;
}

// The layout says which fields there are; here they are looked up by name.
function given(object: object): Given {
  return object as Given;
}

/** An element with what it holds, on lines of its own; nothing where there is nothing to say. */
function written(element: AnyElement, of: Given, year: CensusYear, indent: string): string {
  const { name, kind, field = "", holds = [], from = year, until = year } = element;
  const isOther = year < from || year > until;
  if (kind === "group") {
    let inside = "";
    for (const held of holds) inside += written(held, of, year, indent + INDENT);
    if (inside === "" && element.isRequired === undefined) return "";
    return `${indent}<${name}>\n${inside}${indent}</${name}>\n`;
  }
  const found = of[field];
  if (kind === "texts" || kind === "dated" || kind === "record") {
    const items: readonly unknown[] = Array.isArray(found) ? found : [];
    if (items.length > 0 && isOther) throw notInYear(name, year);
    let text = "";
    for (const item of items) text += writtenItem(element, item, year, indent);
    return text;
  }
  // One field may have an element for some years and another for the others.
  if (found === undefined || isOther) return "";
  return `${indent}<${name}>${writtenValue(name, kind, found)}</${name}>\n`;
}

function writtenItem({ name, kind, holds = [] }: AnyElement, item: unknown, year: CensusYear, indent: string): string {
  if (kind === "texts") return `${indent}<${name}>${writtenValue(name, "text", item)}</${name}>\n`;
  if (typeof item !== "object" || item === null) throw new MisuseError(`writeReturn: expected objects for \`${name}\``);
  if (kind === "record") return written({ name, kind: "group", isRequired: true, holds }, given(item), year, indent);
  const { on } = given(item);
  return on === undefined ? `${indent}<${name}/>\n` : `${indent}<${name}>${writtenValue(name, "day", on)}</${name}>\n`;
}

function notInYear(name: string, year: CensusYear): MisuseError {
  return new MisuseError(`writeReturn: a return of ${year} has no \`${name}\`; leave it out, or write another year`);
}
