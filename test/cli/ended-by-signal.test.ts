import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SOUND } from "../census/xml/a-return.js";
import { program } from "./command-line.js";
import { inFolder } from "./in-process.js";

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the built command line, and ends it by a signal once `isReached`; what it leaves is the caller's to look at. */
async function ended(
  args: readonly string[],
  signal: NodeJS.Signals,
  isReached: (out: string, child: ChildProcess) => boolean,
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, NO_COLOR: "1" } });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (err += text));
  // What is written to a process that has ended is lost, and that is no fault here.
  child.stdin.on("error", () => {});
  const over = new Promise<number | null>((resolve) => child.on("close", resolve));
  while (child.exitCode === null && !isReached(out, child)) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(child.exitCode, `it was over before it could be ended: ${err}`).toBeNull();
  child.kill(signal);
  return { exit: await over, out, err };
}

const isBeingWritten = (folder: string) => (): boolean => readdirSync(folder).some((name) => name.endsWith(".part"));

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const CHILDREN = "<Child><Stranger/></Child>\n".repeat(500);

describe.each(SIGNALS)("a command that is ended by %s", (signal) => {
  it("in the middle of census generate -o leaves no file", () =>
    inFolder(async (folder) => {
      const args = ["census", "generate", "-o", join(folder, "return.xml"), "--children", "500000"];
      const { exit, out, err } = await ended(args, signal, isBeingWritten(folder));
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
      expect(err).toContain("interrupted before the end of the return; nothing was written");
      expect(readdirSync(folder)).toEqual([]);
    }));

  it("in the middle of run -o leaves no file", () =>
    inFolder(async (folder) => {
      const data = join(folder, "cases.csv");
      const rows = Array.from({ length: 1_500_000 }, (_, at) => `${at},${at % 200},true\n`);
      writeFileSync(data, `id,ageMonths,injuryPresent\n${rows.join("")}`);
      const args = ["run", "england", "--data", data, "--on", "2026-11-22", "-o", join(folder, "levels.parquet")];
      const { exit, out, err } = await ended(args, signal, isBeingWritten(folder));
      expect({ exit, out }).toEqual({ exit: 2, out: "" });
      expect(err).toContain("interrupted before the end; no file was written");
      expect(readdirSync(folder)).toEqual(["cases.csv"]);
    }));

  it.each([
    ["text", (out: string) => expect(out).toBe("")],
    ["csv", (out: string) => expect(out.trimEnd().split("\n").at(-1)).toMatch(/^unreadable,interrupted,/)],
    [
      "json",
      (out: string) => expect(JSON.parse(out)).toMatchObject({ isWhole: false, broken: { code: "interrupted" } }),
    ],
  ])("in the middle of census check --format %s says in it that it is not whole", async (format, looksBroken) => {
    let [isBegun, taken] = [false, 0];
    const feed = (out: string, { stdin }: ChildProcess): boolean => {
      if (!isBegun) stdin?.write(SOUND.slice(0, SOUND.indexOf("<Child>")));
      isBegun = true;
      if (stdin?.writableNeedDrain === false) {
        taken += CHILDREN.length;
        stdin.write(CHILDREN);
      }
      // People are shown it at the end; there more than a pipe holds tells that it is being read.
      return format === "text" ? taken > 2_000_000 : out.length > 0;
    };
    const { exit, out, err } = await ended(["census", "check", "-", "--format", format], signal, feed);
    expect(exit).toBe(2);
    expect(err).toContain("interrupted before the end of the return; what was found after that is not known");
    looksBroken(out);
  });
});
