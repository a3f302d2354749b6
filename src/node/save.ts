import { access, type FileHandle, open, rename, rm, writeFile } from "node:fs/promises";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";

/** Bytes that are written together. */
const BYTES_AT_A_TIME = 262_144;

/** Writes a file that is not there yet; an existing one is left as it is and named as the problem. */
export async function writeNew(path: string, text: string): Promise<Saved> {
  try {
    await writeFile(path, text, { flag: "wx" });
    return { ok: true, value: path };
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    return exists ? alreadyThere(path) : notWritten(path);
  }
}

/** What became of a file that was to be written. */
export type Saved = Result<string, Problem<"file-exists" | "not-written">>;

/**
 * Writes a file that is not there yet, bit by bit under another name: it has its own name once it is whole.
 *
 * Where making the text fails nothing is left behind, and the failure is thrown on.
 */
export async function writeWhole(path: string, texts: AsyncIterable<string>): Promise<Saved> {
  if (await isThere(path)) return alreadyThere(path);
  const unfinished = `${path}.${process.pid}.part`;
  const file = await open(unfinished, "wx").catch(() => undefined);
  if (file === undefined) return notWritten(path);
  let isWhole = false;
  // One for all: a buffer for each text would be garbage that is slow to be collected, a hundred megabytes of it.
  const buffer = new Uint8Array(BYTES_AT_A_TIME);
  try {
    for await (const text of texts) {
      if (!(await written(file, text, buffer))) return notWritten(path);
    }
    await file.close();
    if (await isThere(path)) return alreadyThere(path);
    isWhole = await rename(unfinished, path).then(
      () => true,
      () => false,
    );
    return isWhole ? { ok: true, value: path } : notWritten(path);
  } finally {
    await file.close().catch(() => {});
    if (!isWhole) await rm(unfinished, { force: true });
  }
}

async function written(file: FileHandle, text: string, buffer: Uint8Array): Promise<boolean> {
  const encoder = new TextEncoder();
  try {
    for (let rest = text; rest !== ""; ) {
      const { read, written: bytes } = encoder.encodeInto(rest, buffer);
      rest = rest.slice(read);
      for (let at = 0; at < bytes; ) at += (await file.write(buffer, at, bytes - at)).bytesWritten;
    }
    return true;
  } catch {
    return false;
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function alreadyThere(path: string): Saved {
  return refuse("file-exists", `${path} is there already; choose another name, or move it away`);
}

function notWritten(path: string): Saved {
  return refuse("not-written", `${path} could not be written`);
}

function refuse(code: "file-exists" | "not-written", says: string): Saved {
  return { ok: false, problems: [{ code, at: "", says }] };
}
