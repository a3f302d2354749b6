import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { Position } from "../return/position.js";
import type { ReturnLimits } from "./limits.js";
import type { TextPiece } from "./text-pieces.js";
import { faultOf, LONE_AMPERSAND, type XmlFault } from "./xml-faults.js";

/** Is told what an XML file holds, in its order. Lines and columns count from 1. */
export interface XmlListener {
  opened(name: string, line: number, column: number): void;
  /** The element that is about to close has an attribute. */
  attribute(name: string): void;
  closed(): void;
  /** `line` and `column` are where the text begins. */
  text(text: string, line: number, column: number): void;
  /** Nothing comes after it. */
  broken(fault: XmlFault, where: Position): void;
}

/** Takes XML bit by bit. */
interface XmlEvents {
  /** A declaration of another encoding counts only of what was bytes. */
  write(piece: TextPiece): void;
  end(): void;
  /** Where it has come to. */
  here(): Position;
}

const ENCODINGS_READ = ["UTF-8", "UTF8", "US-ASCII", "ASCII"];

/** An ampersand with something after it that no entity has. */
const AMPERSAND_ALONE = /&[\w#]*[^\w#;]/;

/** Reads XML, refuses what no return needs and a hostile file has, and keeps its memory within limits. */
export function xmlEvents(listener: XmlListener, limits: ReturnLimits): XmlEvents {
  const parser = new SaxesParser();
  let isOver = false;
  let isEnding = false;
  let hasBegun = false;
  let isFromBytes = false;
  // An element counts as closed once its end has proved to be the right one, and the parser says that afterwards.
  let closing: SaxesTagPlain | undefined;
  let depth = 0;
  // Where the last thing ended.
  let [line, column, position] = [1, 1, 0];
  // The beginning of what has not ended yet, for what it shows of the fault.
  let unfinished = "";
  let written = 0;

  const broken = (fault: XmlFault, where: Position): void => {
    if (isOver) return;
    isOver = true;
    listener.broken(fault, where);
  };
  const close = (): void => {
    if (closing === undefined) return;
    const { attributes } = closing;
    closing = undefined;
    if (isOver) return;
    for (const name in attributes) listener.attribute(name);
    listener.closed();
  };
  const tooLong = (): void =>
    broken(AMPERSAND_ALONE.test(unfinished) ? LONE_AMPERSAND : { code: "too-much", of: "text" }, { line, column });
  /** Goes on to the end of what has just been read. */
  const mark = (): void => {
    const now = parser.position;
    if (now - position > limits.text) tooLong();
    position = now;
    line = parser.line;
    column = parser.column + 1;
  };
  const checkEncoding = (): void => {
    const { encoding } = parser.xmlDecl;
    if (isFromBytes && encoding !== undefined && !ENCODINGS_READ.includes(encoding.toUpperCase()))
      broken({ code: "wrong-encoding", encoding }, { line: 1, column: 1 });
  };
  const text = (found: string): void => {
    close();
    const [startLine, startColumn] = [line, column];
    mark();
    if (!isOver) listener.text(found, startLine, startColumn);
  };
  /** The parser has read the `<` as well that ended it. */
  const textBefore = (found: string): void => {
    text(found);
    column--;
    position--;
  };

  // INVARIANT: no more than seven. The parser keeps each in a field of its own, and from the eighth on V8 looks all its fields
  // up by name, which takes five times as long.
  parser.on("opentagstart", ({ name }) => {
    close();
    // The name may be followed by a line break, and then lies on the line before.
    const isBehind = parser.column === 0;
    const startLine = isBehind ? parser.line - 1 : parser.line;
    const behind = column - (position - (parser.position - name.length - 2));
    const startColumn = isBehind ? behind : parser.column - name.length - 1;
    mark();
    if (!hasBegun) checkEncoding();
    hasBegun = true;
    depth++;
    if (depth > limits.depth) broken({ code: "too-much", of: "depth" }, { line: startLine, column: startColumn });
    if (!isOver) listener.opened(name, startLine, startColumn);
  });
  parser.on("closetag", (tag) => {
    close();
    mark();
    depth--;
    closing = tag;
  });
  parser.on("text", textBefore);
  parser.on("cdata", text);
  parser.on("comment", () => {
    close();
    mark();
  });
  parser.on("doctype", () => broken({ code: "doctype" }, { line, column }));
  parser.on("error", ({ message }) => {
    const words = message.replace(/^\d+:\d+: /, "");
    if (words.startsWith("unexpected close tag")) closing = undefined;
    close();
    if (!isEnding) {
      // It says so once it has read on, as far as the chunk goes.
      const isOutside = words.startsWith("text data outside");
      broken(
        faultOf(words, { hasBegun }),
        isOutside ? { line, column } : { line: parser.line, column: Math.max(1, parser.column) },
      );
      return;
    }
    const isEmpty = position === 0 && unfinished.trim() === "";
    const cut: XmlFault = { code: isEmpty ? "empty-file" : "truncated" };
    broken(AMPERSAND_ALONE.test(unfinished) ? LONE_AMPERSAND : cut, { line: parser.line, column: parser.column + 1 });
  });

  return {
    write: ({ text, wasBytes }) => {
      if (isOver || text === "") return;
      isFromBytes = wasBytes;
      parser.write(text);
      close();
      const start = written;
      written += text.length;
      if (position >= start) unfinished = text.slice(position - start);
      if (written - position > limits.text) tooLong();
    },
    end: () => {
      if (isOver) return;
      isEnding = true;
      parser.close();
      close();
      isOver = true;
    },
    here: () => ({ line: parser.line, column: parser.column + 1 }),
  };
}
