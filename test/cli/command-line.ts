import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What a command line said, and with which code it ended. */
export interface Said {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export const program: string = resolve("dist/cli.js");

/** Runs the built command line as its users do. */
export function levelsOfNeed(
  args: readonly string[],
  options: { readonly input?: string | Buffer; readonly in?: string } = {},
): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input: options.input ?? "",
    cwd: options.in ?? process.cwd(),
    encoding: "utf8",
    // A printed set holds the whole national one.
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { exit: status, out: stdout, err: stderr };
}

/** A folder that is gone when the test is over. */
export function inTemporaryFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), "levels-of-need-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes a file into a folder and gives its path. */
export function file(folder: string, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
