import { open, stat } from "node:fs/promises";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { sentence } from "../../ruleset/problem-words.js";
import { whyNot } from "../read-text.js";
import { BYTES_AT_A_TIME } from "./limits.js";

/** The bytes of a file, and how many there are where that is known beforehand. */
interface FileSource {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly size?: number;
}

/** Thrown where reading fails midway; it says so in a sentence. */
export class UnreadableSource extends Error {
  override readonly name: "UnreadableSource" = "UnreadableSource";
  readonly problem: Problem<"unreadable-file">;

  constructor(problem: Problem<"unreadable-file">) {
    super(problem.says);
    this.problem = problem;
  }
}

/** The bytes at a path, to be read as they are asked for; `-` is standard input. */
export async function openSource(
  path: string,
  standardInput: () => AsyncIterable<Uint8Array>,
): Promise<Result<FileSource, Problem<"unreadable-file">>> {
  if (path === "-") return { ok: true, value: { bytes: readable(standardInput(), "standard input") } };
  const found = await stat(path).catch((error: unknown) => whyNot(error));
  if (typeof found === "string") return { ok: false, problems: [unreadable(path, found)] };
  if (found.isDirectory()) return { ok: false, problems: [unreadable(path, "is a folder; name a file")] };
  const bytes = readable(bytesOf(path), path);
  return { ok: true, value: { bytes, ...(found.isFile() ? { size: found.size } : {}) } };
}

/** Each piece lies in the same buffer as the one before: it must be used up before the next is asked for. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(BYTES_AT_A_TIME);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function* readable(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw new UnreadableSource(unreadable(path, whyNot(error)));
  }
}

function unreadable(path: string, why: string): Problem<"unreadable-file"> {
  return { code: "unreadable-file", at: "", says: sentence("unreadable-file", { path, why }) };
}
