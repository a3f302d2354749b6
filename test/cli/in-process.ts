import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run.js";
import type { Said } from "./command-line.js";

/** Runs a command line without a process of its own, which is quick enough for many: the national set is loaded once. */
export async function commandLine(args: readonly string[], input = ""): Promise<Said> {
  let [out, err] = ["", ""];
  const exit = await run(args, {
    out: (text) => {
      out += text;
    },
    outInTurn: async (text) => {
      out += text;
      return "read";
    },
    err: (text) => {
      err += text;
    },
    readStandardInput: async () => new TextEncoder().encode(input),
    standardInput: async function* () {
      yield new TextEncoder().encode(input);
    },
    interrupted: () => new AbortController().signal,
    today: () => "2026-11-21",
    isColoured: false,
    isWatched: false,
  });
  return { exit, out, err };
}

/** A folder that is gone when the test is over. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "levels-of-need-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
