import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { notWritten } from "./not-written.js";

/** A text to write to a file. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes generated files, each whole, and none if one cannot be written.
 *
 * What is there already is replaced if it begins with the mark, and so was generated; else it is somebody's own and is left as
 * it is.
 */
export async function writeGenerated(
  files: readonly Generated[],
  mark: string,
): Promise<Result<readonly string[], Problem<"file-exists" | "not-written">>> {
  const problems: Problem<"file-exists" | "not-written">[] = [];
  for (const { path } of files) {
    if (!(await mayReplace(path, mark))) {
      const says = `${path} is there already and was not generated; choose another name, or move it away`;
      problems.push({ code: "file-exists", at: "", says });
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const begun = files.map(({ path, text }) => ({ path, text, beside: `${path}.part` }));
  let now = "";
  try {
    for (const { path, text, beside } of begun) {
      now = path;
      await writeFile(beside, text);
    }
    for (const { path, beside } of begun) {
      now = path;
      await rename(beside, path);
    }
    return { ok: true, value: files.map(({ path }) => path) };
  } catch (error) {
    for (const { beside } of begun) await rm(beside, { force: true });
    return { ok: false, problems: [notWritten(now, error)] };
  }
}

async function mayReplace(path: string, mark: string): Promise<boolean> {
  try {
    return (await readFile(path, "utf8")).startsWith(mark);
  } catch (error) {
    // What cannot be read for another reason cannot be written either, and says so then.
    return error instanceof Error && "code" in error && error.code !== "EISDIR";
  }
}
