import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { notWritten } from "../not-written.js";

/** How far a run over several returns has come, with what it counted so far. */
export interface Checkpoint<Counts> {
  /** What was asked of which files, by their digests: a run is gone on with only where this is the same. */
  readonly key: string;
  /** Which of the files, the first being 0, and how many of its children were counted. */
  readonly file: number;
  readonly children: number;
  readonly counts: Counts;
}

type CheckpointProblem = Problem<"unreadable-checkpoint" | "other-run" | "not-written">;

const FORMAT = "levels-of-need checkpoint 1";

/**
 * The checkpoint in a file; nothing where there is none yet.
 *
 * One of another run, or one that was changed or is not whole, is refused: it would be counted on from a wrong place.
 */
export async function readCheckpoint<Counts>(
  path: string,
  key: string,
): Promise<Result<Checkpoint<Counts> | undefined, CheckpointProblem>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return { ok: true, value: undefined };
    return refuse("unreadable-checkpoint", `${path} cannot be read`);
  }
  const [format, sum, body = ""] = divided(text);
  if (format !== FORMAT || sum !== digestOf(body)) {
    return refuse(
      "unreadable-checkpoint",
      `${path} is no checkpoint that was written here whole; name another file, or remove it`,
    );
  }
  const checkpoint: Checkpoint<Counts> = JSON.parse(body);
  if (checkpoint.key === key) return { ok: true, value: checkpoint };
  return refuse(
    "other-run",
    `${path} belongs to a run of other returns, rules or options; name another file, or remove it`,
  );
}

/** Writes the checkpoint under another name and gives it its own once it is whole. */
export async function saveCheckpoint<Counts>(
  path: string,
  checkpoint: Checkpoint<Counts>,
): Promise<Result<string, CheckpointProblem>> {
  const body = JSON.stringify(checkpoint);
  const unfinished = `${path}.${process.pid}.part`;
  try {
    // Small numbers of children stand in it: nobody else may read it.
    await writeFile(unfinished, `${FORMAT}\n${digestOf(body)}\n${body}`, { mode: 0o600 });
    await rename(unfinished, path);
    return { ok: true, value: path };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    return { ok: false, problems: [notWritten(path, error)] };
  }
}

/** Once a run is over it needs no checkpoint. */
export async function removeCheckpoint(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** The SHA-256 of a file, read as a stream. */
export async function digestOfFile(path: string): Promise<Result<string, CheckpointProblem>> {
  const hash = createHash("sha256");
  try {
    for await (const bytes of createReadStream(path)) hash.update(bytes);
    return { ok: true, value: hash.digest("hex") };
  } catch {
    return refuse("unreadable-checkpoint", `${path} cannot be read`);
  }
}

function divided(text: string): readonly string[] {
  const first = text.indexOf("\n");
  const second = text.indexOf("\n", first + 1);
  return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)];
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function refuse(code: CheckpointProblem["code"], says: string): { ok: false; problems: readonly CheckpointProblem[] } {
  return { ok: false, problems: [{ code, at: "", says }] };
}
