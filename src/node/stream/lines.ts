import type { Problem } from "../../kernel/problem.js";
import { abortable } from "./abortable.js";
import { BYTES_AT_A_TIME, MOST_BYTES_OF_LINE } from "./limits.js";
import type { StreamSignal } from "./stream-options.js";

/** Why there is no text for a line. */
export type LineFault = "not-utf8" | "line-too-long";

/** What is wrong with such a line, in a sentence. */
export function lineProblem(fault: LineFault): Problem<LineFault> {
  const says =
    fault === "not-utf8"
      ? "the line is not text in UTF-8; save the file as UTF-8"
      : `the line has more than ${MOST_BYTES_OF_LINE} bytes; no case needs so many`;
  return { code: fault, at: "", says };
}

/** Some lines, one after another. */
export interface Lines {
  /** The number of the first of them, from 1. */
  readonly first: number;
  readonly count: number;
  /** Without the last line break; a line that has a fault is empty in it. */
  readonly text: string;
  /** By how many lines after the first. */
  readonly faults: ReadonlyMap<number, LineFault>;
  /** Bytes of the stream up to their end. */
  readonly bytes: number;
}

const NEW_LINE = 10;
const CARRIAGE_RETURN = 13;

/** What bytes begin with: a line from its start, or the rest of one that was too long. */
type Begins = "line" | "rest";

/**
 * The lines of a stream of bytes, as many at a time as come together: no more is asked for before those are used up.
 *
 * A line ends with a line feed, before which a carriage return may stand; what follows the last line feed is a line unless it is
 * empty. A line that is too long is passed over to its end.
 */
export async function* linesOf(
  source: AsyncIterable<Uint8Array | string>,
  signal?: StreamSignal,
): AsyncGenerator<Lines> {
  let rest: Uint8Array = new Uint8Array();
  let first = 1;
  let begins: Begins = "line";
  let bytes = 0;
  const read = (line: Uint8Array): Lines => {
    const lines = decoded(line, first, begins);
    first += lines.count;
    begins = "line";
    return { ...lines, bytes };
  };
  for await (const chunk of abortable(source, signal)) {
    for (const piece of piecesOf(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk)) {
      signal?.throwIfAborted();
      const end = piece.lastIndexOf(NEW_LINE);
      bytes += end === -1 ? piece.length : end + 1;
      if (end === -1) {
        if (rest.length + piece.length > MOST_BYTES_OF_LINE) begins = "rest";
        rest = begins === "rest" ? rest.subarray(0, 0) : joined(rest, piece);
        continue;
      }
      const before = joined(rest, piece.subarray(0, end));
      rest = piece.slice(end + 1);
      yield read(before);
      bytes += rest.length;
    }
  }
  signal?.throwIfAborted();
  if (rest.length > 0 || begins === "rest") yield read(rest);
}

function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += BYTES_AT_A_TIME)
    yield chunk.subarray(start, start + BYTES_AT_A_TIME);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other.slice();
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function decoded(line: Uint8Array, first: number, begins: Begins): Omit<Lines, "bytes"> {
  const bytes = first === 1 ? withoutMark(line) : line;
  const text = begins === "rest" ? undefined : wholeText(bytes);
  if (text === undefined) return lineByLine(bytes, first, begins);
  let count = 1;
  let longest = 0;
  for (let start = 0; ; count++) {
    const end = bytes.indexOf(NEW_LINE, start);
    longest = Math.max(longest, (end === -1 ? bytes.length : end) - start);
    if (end === -1) break;
    start = end + 1;
  }
  if (longest > MOST_BYTES_OF_LINE) return lineByLine(bytes, first, begins);
  return { first, count, text: withoutReturns(text), faults: new Map() };
}

function lineByLine(bytes: Uint8Array, first: number, begins: Begins): Omit<Lines, "bytes"> {
  const faults = new Map<number, LineFault>();
  const texts: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(NEW_LINE, start);
    const end = found === -1 ? bytes.length : found;
    const isTooLong = end - start > MOST_BYTES_OF_LINE || (start === 0 && begins === "rest");
    const text = isTooLong ? undefined : wholeText(bytes.subarray(start, end));
    if (text === undefined) faults.set(texts.length, isTooLong ? "line-too-long" : "not-utf8");
    texts.push(text ?? "");
    start = end + 1;
  }
  return { first, count: texts.length, text: withoutReturns(texts.join("\n")), faults };
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function wholeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function withoutReturns(text: string): string {
  if (!text.includes("\r")) return text;
  const lines = text.replaceAll("\r\n", "\n");
  return lines.charCodeAt(lines.length - 1) === CARRIAGE_RETURN ? lines.slice(0, -1) : lines;
}
