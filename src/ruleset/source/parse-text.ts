import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { pointer, type Step } from "../../kernel/pointer.js";
import type { Place } from "../../kernel/problem.js";
import { MOST_DEPTH, MOST_TEXT, MOST_VALUES } from "../limits.js";
import type { Locate, ProblemDetails, RuleSetProblem, Spot } from "../problem.js";
import { type TextProblemCode, textSentence } from "../text-problem-words.js";
import { placesIn } from "./place.js";
import { plainTreeValue } from "./plain-tree-value.js";
import { scanText } from "./scan-text.js";
import { syntaxWords } from "./syntax-words.js";

/** What a text holds: a value unless it could not be parsed, where each part of it stands, and what is wrong so far. */
export interface Parsed {
  readonly value?: unknown;
  readonly locate: Locate;
  readonly problems: readonly RuleSetProblem[];
  /** Names of rules and duties in files that could not be parsed, so that naming them is not another problem. */
  readonly lost?: readonly string[];
}

const MOST_SYNTAX_ERRORS = 10;

/** Parses JSON with comments and trailing commas, at most so deep; keeps where everything stands. */
export function parseText(written: string, file: string, deepest: number = MOST_DEPTH): Parsed {
  const text = written.startsWith("\uFEFF") ? written.slice(1) : written;
  const placeOf = placesIn(text, file);
  const unread = unreadable(text, deepest);
  if (unread !== undefined) return refused(unread, placeOf(unread.offset));

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (tree === undefined || errors.length > 0) return notJson(errors, placeOf);
  const locate: Locate = (path, spot) => ({ at: pointer(path), place: placeOf(offsetOf(tree, path, spot)) });
  return { ...plainTreeValue(tree, placeOf), locate };
}

interface Unreadable<Code extends TextProblemCode = TextProblemCode> {
  readonly code: Code;
  readonly says: string;
  readonly offset: number;
}

/** Why the text cannot or must not be parsed. */
function unreadable(text: string, deepest: number): Unreadable | undefined {
  if (text.trim() === "") return unread("empty-file", {});
  if (text.length > MOST_TEXT) return unread("too-large", { most: MOST_TEXT, of: "characters" });
  const undecoded = text.search(/[\0\uFFFD]/);
  if (undecoded !== -1) return unread("not-utf8", { why: text[undecoded] === "\0" ? "nul" : "undecodable" }, undecoded);
  const tooMuch = scanText(text, deepest);
  if (tooMuch?.code === "too-deep") return unread("too-deep", { most: deepest }, tooMuch.offset);
  if (tooMuch === undefined) return undefined;
  return unread("too-large", { most: MOST_VALUES, of: "values and signs" }, tooMuch.offset);
}

function unread<Code extends TextProblemCode>(code: Code, details: ProblemDetails[Code], offset = 0): Unreadable<Code> {
  return { code, says: textSentence(code, details), offset };
}

function refused({ code, says }: Unreadable, place: Place): Parsed {
  return { locate: () => ({ at: "", place }), problems: [{ code, at: "", says, place }] };
}

/** The first error of each line: what follows it there is mostly its echo. */
function notJson(errors: readonly ParseError[], placeOf: (offset: number) => Place): Parsed {
  const problems: RuleSetProblem[] = [];
  for (const { error, offset } of errors) {
    const place = placeOf(offset);
    if (problems.length >= MOST_SYNTAX_ERRORS) break;
    if (problems.at(-1)?.place?.line === place.line) continue;
    const says = textSentence("not-json", { error: syntaxWords(printParseErrorCode(error)) });
    problems.push({ code: "not-json", at: "", says, place });
  }
  return { locate: () => ({ at: "", place: placeOf(0) }), problems };
}

/** Where a value or its key stands; for what is missing, where it would be. */
function offsetOf(tree: Node, path: readonly Step[], spot: Spot): number {
  const node = findNodeAtLocation(tree, [...path]);
  if (node === undefined) return path.length === 0 ? tree.offset : offsetOf(tree, path.slice(0, -1), "value");
  const property = node.parent?.type === "property" ? node.parent : undefined;
  return spot === "key" && property !== undefined ? property.offset : node.offset;
}
