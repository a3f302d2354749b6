import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { notWritten } from "./not-written.js";
import { unfinished } from "./save.js";
import type { Generated } from "./save-generated.js";

/** Whether files that are there already are left as they are, and nothing is written, or are written anew. */
type IfThere = "leave" | "overwrite";

/**
 * Writes files and the folders that they need: all of them, or nothing.
 *
 * Every file that is in the way is named, not only the first. What is written is whole before it has its name; if that fails,
 * what was begun is taken away again.
 */
export async function writeTogether(
  files: readonly Generated[],
  ifThere: IfThere,
): Promise<Result<readonly string[], Problem<"file-exists" | "not-written">>> {
  const there = ifThere === "overwrite" ? [] : await existing(files.map(({ path }) => path));
  if (there.length > 0) {
    const says = (path: string): string => `${path} is there already; choose another name, or move it away`;
    return { ok: false, problems: there.map((path) => ({ code: "file-exists", at: "", says: says(path) })) };
  }
  const undo: (() => Promise<void>)[] = [];
  let now = "";
  try {
    for (const { path, text } of files) {
      now = path;
      const made = await mkdir(dirname(path), { recursive: true });
      if (made !== undefined) undo.push(() => rm(made, { recursive: true, force: true }));
      undo.push(() => rm(unfinished(path), { force: true }));
      await writeFile(unfinished(path), text);
    }
    for (const { path } of files) {
      now = path;
      await rename(unfinished(path), path);
      if (ifThere === "leave") undo.push(() => rm(path, { force: true }));
    }
    return { ok: true, value: files.map(({ path }) => path) };
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    return { ok: false, problems: [notWritten(now, error)] };
  }
}

async function existing(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return found.flat();
}
