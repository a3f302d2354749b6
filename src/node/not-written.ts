import type { Problem } from "../kernel/problem.js";

/** That a file could not be written, and why. */
export function notWritten(path: string, error: unknown): Problem<"not-written"> {
  return { code: "not-written", at: "", says: `${path} could not be written: ${whyNotWritten(error)}` };
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "its folder does not exist; make it, or choose another"],
  ["ENOTDIR", "a part of its path is a file and no folder; look at the path"],
  ["EEXIST", "a file stands in its way; look at the path"],
  ["EISDIR", "it is a folder; name a file"],
  ["EACCES", "this user may not write there; choose another folder"],
  ["EPERM", "this user may not write there; choose another folder"],
  ["EROFS", "nothing can be written there; choose another folder"],
  ["ENOSPC", "no space is left on the disk; make some, or choose another"],
]);

/** Why the disk took nothing, in words. */
export function whyNotWritten(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? `the machine says ${code || "no reason"}; look at the path`;
}
