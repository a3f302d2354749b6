import { readFile, stat } from "node:fs/promises";
import type { Result } from "../kernel/result.js";
import { MOST_TEXT } from "../ruleset/limits.js";
import type { RuleSetProblem } from "../ruleset/problem.js";
import { sentence } from "../ruleset/problem-words.js";

/** The text of a file, or why its bytes are none; a folder has no text. */
export async function readText(path: string): Promise<Result<string, RuleSetProblem>> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return refuse("unreadable-file", path, sentence("unreadable-file", { path, why: NOT_A_FILE }));
    // A file cannot hold more characters than bytes.
    if (found.size > MOST_TEXT * 4) return tooLarge(path);
    return decode(await readFile(path), path);
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Bytes as text, or why they are none; `path` names them in the problem. */
export function decode(bytes: Uint8Array, path: string): Result<string, RuleSetProblem> {
  if (bytes.length > MOST_TEXT * 4) return tooLarge(path);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return refuse("not-utf8", path, sentence("not-utf8", { why: "nul" }));
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refuse("not-utf8", path, sentence("not-utf8", { why: "undecodable" }));
  }
}

/** That a file or folder cannot be read, and why. */
export function unreadable(path: string, error: unknown): Result<never, RuleSetProblem> {
  return refuse("unreadable-file", path, sentence("unreadable-file", { path, why: whyNot(error) }));
}

const NOT_A_FILE = "is not a file; name one";

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EISDIR", NOT_A_FILE],
  ["ENOENT", "does not exist; look at the path"],
  ["EACCES", "may not be read by this user; change its permissions"],
  ["EPERM", "may not be read by this user; change its permissions"],
]);

/** Why the disk gave nothing, in words. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? `cannot be read (${code || "unknown reason"}); look at the path`;
}

function tooLarge(path: string): Result<never, RuleSetProblem> {
  return refuse("too-large", path, sentence("too-large", { most: MOST_TEXT, of: "characters" }));
}

function refuse(code: RuleSetProblem["code"], path: string, says: string): Result<never, RuleSetProblem> {
  return { ok: false, problems: [{ code, at: "", says, place: { file: path, line: 1, column: 1 } }] };
}
