import { AT_A_TIME } from "./limits.js";

/** Where the text of a return comes from: a file's stream of bytes, or anything that gives bytes or text bit by bit. */
export type ReturnSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** Why the text does not go on. */
export type TextFault =
  | { readonly fault: "not-utf8" }
  | { readonly fault: "wrong-encoding"; readonly encoding: string }
  /** The last character is not whole. */
  | { readonly fault: "truncated" };

/** A stretch of text; whether it was bytes, of which a declaration may say how they are to be read. */
export interface TextPiece {
  readonly text: string;
  readonly wasBytes: boolean;
}

/** The text of a source, a piece at a time; a fault is the last that comes. */
export async function* textPieces(source: ReturnSource): AsyncGenerator<TextPiece | TextFault> {
  const decode = utf8Decoder();
  for await (const chunk of source) {
    for (let start = 0; start < chunk.length; start += AT_A_TIME) {
      if (typeof chunk === "string") yield { text: chunk.slice(start, start + AT_A_TIME), wasBytes: false };
      else {
        const pieces = decode.next(chunk.subarray(start, start + AT_A_TIME));
        for (const piece of pieces) yield piece;
        if (pieces.some((piece) => "fault" in piece)) return;
      }
    }
  }
  for (const piece of decode.end()) yield piece;
}

interface Utf8Decoder {
  next(bytes: Uint8Array): readonly (TextPiece | TextFault)[];
  end(): readonly (TextPiece | TextFault)[];
}

const LONGEST_SIGN = 4;
const NO_BYTES = new Uint8Array();

/** Turns bytes into text; what is not yet a whole character, or not enough to know the encoding by, waits for more. */
function utf8Decoder(): Utf8Decoder {
  let waiting = NO_BYTES;
  let isBegun = false;
  const begin = (bytes: Uint8Array): readonly (TextPiece | TextFault)[] => {
    const encoding = isBegun ? undefined : otherEncoding(bytes);
    if (encoding !== undefined) return [{ fault: "wrong-encoding", encoding }];
    isBegun = true;
    const end = wholeEnd(bytes);
    waiting = bytes.slice(end);
    return decoded(bytes.subarray(0, end));
  };
  return {
    next: (piece) => {
      const bytes = waiting.length === 0 ? piece : joined(waiting, piece);
      if (isBegun || bytes.length >= LONGEST_SIGN) return begin(bytes);
      waiting = bytes.slice();
      return [];
    },
    end: () => {
      const last = isBegun ? [] : begin(waiting);
      const isBroken = waiting.length > 0 && !last.some((piece) => "fault" in piece);
      return isBroken ? [...last, { fault: "truncated" }] : last;
    },
  };
}

/** The encoding that the first bytes show, where it is not UTF-8: a mark, or a `<` of more than one byte. */
function otherEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  const starts = (...bytes: readonly (number | undefined)[]): boolean =>
    [first, second, third, fourth].slice(0, bytes.length).every((byte, at) => byte === bytes[at]);
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff) || starts(0x3c, 0, 0, 0) || starts(0, 0, 0, 0x3c))
    return "UTF-32";
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff) || starts(0x3c, 0) || starts(0, 0x3c)) return "UTF-16";
  return undefined;
}

/** Up to where the bytes end with a whole character, so far as the last of them tell. */
function wholeEnd(bytes: Uint8Array): number {
  for (let back = 1; back < LONGEST_SIGN && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

// A mark may stand at the very beginning, where the parser passes over it; further on it is a character like any other.
const UTF8 = { fatal: true, ignoreBOM: true } as const;

function decoded(bytes: Uint8Array): readonly (TextPiece | TextFault)[] {
  const text = readable(bytes);
  if (text !== undefined) return [{ text, wasBytes: true }];
  // The longest beginning that is text: up to there everything is read.
  let [fits, tooMany] = [0, bytes.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (readable(bytes.subarray(0, middle)) === undefined) tooMany = middle;
    else fits = middle;
  }
  return [{ text: readable(bytes.subarray(0, fits)) ?? "", wasBytes: true }, { fault: "not-utf8" }];
}

/** The text of bytes that may end within a character; nothing where they are no text. */
function readable(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", UTF8).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
