import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { MOST_FILES } from "../ruleset/limits.js";
import type { RuleSetProblem } from "../ruleset/problem.js";
import { type ReadOptions, readPrinted, readWritten, type SourceFile, type Written } from "../ruleset/read.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { readText, unreadable } from "./read-text.js";

/** What loading may be told; places name the file as it was asked for. */
export type LoadOptions = Omit<ReadOptions, "file">;

/**
 * The rule set in a file or a folder on disk; or all problems, also that there is no such file.
 *
 * Of a folder every `.json` file is read, in every folder below it; hidden ones and `node_modules` are not.
 */
export async function loadRuleSet(path: string, options: LoadOptions = {}): Promise<Result<RuleSet, RuleSetProblem>> {
  const read = await loadWritten(path, options);
  return read.ok ? { ok: true, value: read.value.ruleSet } : read;
}

/** The same, with what the file itself says and where. */
export async function loadWritten(path: string, options: LoadOptions = {}): Promise<Result<Written, RuleSetProblem>> {
  return (await isFolder(path)) ? loadFolder(path, options) : loadFile(path, options);
}

/** A printed root, read on top of itself alone: whole and as it was printed, and no proof of anything more. */
export async function loadPrinted(path: string): Promise<Result<Written, RuleSetProblem>> {
  const text = await readText(path);
  return text.ok ? readPrinted(text.value, path) : text;
}

/** Whether a problem lies in the bytes on disk and not in what they say. */
export function isUnreadable({ code }: Problem): boolean {
  return code === "unreadable-file" || code === "not-utf8";
}

async function loadFile(path: string, options: LoadOptions): Promise<Result<Written, RuleSetProblem>> {
  const text = await readText(path);
  return text.ok ? readWritten(text.value, { ...options, file: path }) : text;
}

async function loadFolder(folder: string, options: LoadOptions): Promise<Result<Written, RuleSetProblem>> {
  const files: SourceFile[] = [];
  const problems: RuleSetProblem[] = [];
  const found = await jsonFilesIn(folder);
  if (!found.ok) return found;
  for (const path of found.value) {
    const text = await readText(path);
    if (text.ok) files.push({ path, text: text.value });
    else problems.push(...text.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  const read = readWritten(files, options);
  return read.ok ? read : { ok: false, problems: read.problems.map((one) => placedIn(folder, one)) };
}

/** A file that is missing from a folder stands nowhere yet: its place is where it belongs. */
function placedIn(folder: string, problem: RuleSetProblem): RuleSetProblem {
  if (problem.code !== "missing-file") return problem;
  return { ...problem, place: { file: join(folder, "rule-set.json"), line: 1, column: 1 } };
}

/** A path at which there is nothing is no folder; reading it as a file says why. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Of several folders one may be closed to this user: then nobody knows what is missing. */
async function jsonFilesIn(folder: string): Promise<Result<readonly string[], RuleSetProblem>> {
  try {
    return { ok: true, value: jsonFilesAmong(await readdir(folder, { recursive: true, withFileTypes: true }), folder) };
  } catch (error) {
    const closed = error instanceof Error && "path" in error ? String(error.path) : folder;
    return unreadable(closed, error);
  }
}

function jsonFilesAmong(found: readonly Dirent[], folder: string): readonly string[] {
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(relative(folder, path)))
    .sort()
    .slice(0, MOST_FILES + 1);
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith(".") || part === "node_modules");
}
