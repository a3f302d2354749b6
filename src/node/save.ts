import { access, type FileHandle, open, rename, rm, writeFile } from "node:fs/promises";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { notWritten } from "./not-written.js";

/** Bytes that are written together. */
const BYTES_AT_A_TIME = 262_144;

/** Writes a file that is not there yet, whole or not at all; an existing one is left as it is and named as the problem. */
export async function writeNew(path: string, text: string): Promise<Saved> {
  const opened = await tried(path, open(path, "wx"));
  if (!opened.ok) {
    const free = await nameFree(path);
    return free.ok ? opened : free;
  }
  const file = opened.value;
  const written = await tried(
    path,
    file.writeFile(text).finally(() => file.close()),
  );
  if (written.ok) return { ok: true, value: path };
  // Only what was begun here is taken away again.
  await rm(path, { force: true }).catch(() => {});
  return written;
}

/** What became of a file that was to be written. */
type Saved = Result<string, Problem<"file-exists" | "not-written">>;

/** Whether a file that is not there yet can be written, before the work whose result it is to hold. */
export async function roomFor(path: string): Promise<Saved> {
  const free = await nameFree(path);
  if (!free.ok) return free;
  const tryOut = writeFile(unfinished(path), "", { flag: "wx" }).then(() => rm(unfinished(path)));
  const room = await tried(path, tryOut);
  return room.ok ? free : room;
}

/**
 * Writes a file that is not there yet, bit by bit under another name: it has its own name once it is whole.
 *
 * Where making the text fails nothing is left behind, and the failure is thrown on.
 */
export async function writeWhole(path: string, texts: AsyncIterable<string>): Promise<Saved> {
  const free = await nameFree(path);
  if (!free.ok) return free;
  const opened = await tried(path, open(unfinished(path), "wx"));
  if (!opened.ok) return opened;
  const file = opened.value;
  let isWhole = false;
  // One for all: a buffer for each text would be garbage that is slow to be collected, a hundred megabytes of it.
  const buffer = new Uint8Array(BYTES_AT_A_TIME);
  try {
    for await (const text of texts) {
      const written = await tried(path, write(file, text, buffer));
      if (!written.ok) return written;
    }
    await file.close();
    const stillFree = await nameFree(path);
    if (!stillFree.ok) return stillFree;
    const renamed = await tried(path, rename(unfinished(path), path));
    isWhole = renamed.ok;
    return renamed.ok ? { ok: true, value: path } : renamed;
  } finally {
    await file.close().catch(() => {});
    if (!isWhole) await rm(unfinished(path), { force: true });
  }
}

/** What the disk gave, or why it gave nothing. */
async function tried<Value>(path: string, asked: Promise<Value>): Promise<Result<Value, Problem<"not-written">>> {
  return asked.then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, problems: [notWritten(path, error)] }),
  );
}

async function write(file: FileHandle, text: string, buffer: Uint8Array): Promise<void> {
  const encoder = new TextEncoder();
  for (let rest = text; rest !== ""; ) {
    const { read, written: bytes } = encoder.encodeInto(rest, buffer);
    rest = rest.slice(read);
    for (let at = 0; at < bytes; ) at += (await file.write(buffer, at, bytes - at)).bytesWritten;
  }
}

/** What a file is called until it is whole. */
export function unfinished(path: string): string {
  return `${path}.${process.pid}.part`;
}

/** Whether nothing has that name yet. */
export async function nameFree(path: string): Promise<Saved> {
  return access(path).then(
    () => alreadyThere(path),
    () => ({ ok: true, value: path }),
  );
}

function alreadyThere(path: string): Saved {
  const says = `${path} is there already; choose another name, or move it away`;
  return { ok: false, problems: [{ code: "file-exists", at: "", says }] };
}
