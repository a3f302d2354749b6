import { writeFile } from "node:fs/promises";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";

/** Writes a file that is not there yet; an existing one is left as it is and named as the problem. */
export async function writeNew(
  path: string,
  text: string,
): Promise<Result<string, Problem<"file-exists" | "not-written">>> {
  try {
    await writeFile(path, text, { flag: "wx" });
    return { ok: true, value: path };
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    const code = exists ? "file-exists" : "not-written";
    const says = exists
      ? `${path} is there already; choose another name, or move it away`
      : `${path} could not be written`;
    return { ok: false, problems: [{ code, at: "", says }] };
  }
}
