import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { abortable } from "../stream/abortable.js";
import { openSource } from "../stream/file-source.js";
import type { StreamSignal } from "../stream/stream-options.js";

/** The bytes of a return on the disk. */
export interface ReturnFile {
  /** What is read of it, as it is asked for; throws the signal's reason once that is aborted. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes have been read. */
  readonly read: () => number;
  /** How many there are, where that is known beforehand. */
  readonly size: number | undefined;
  /** What it is called in problems. */
  readonly name: string;
}

/** Opens a return to be read as a stream; `-` is standard input. */
export async function openReturnFile(
  path: string,
  standardInput: () => AsyncIterable<Uint8Array>,
  signal?: StreamSignal,
): Promise<Result<ReturnFile, Problem<"unreadable-file">>> {
  const source = await openSource(path, standardInput);
  if (!source.ok) return source;
  let read = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const bytes of abortable(source.value.bytes, signal)) {
      read += bytes.length;
      yield bytes;
    }
  };
  const name = path === "-" ? "standard input" : path;
  return { ok: true, value: { bytes: counted(), read: () => read, size: source.value.size, name } };
}
