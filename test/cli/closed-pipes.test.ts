import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { program } from "./command-line.js";
import { inFolder } from "./in-process.js";

/** Runs a line of the shell, in which `$LEVELS` stands for the built command. */
function shell(line: string, folder: string): { readonly exit: number | null; readonly err: string } {
  const { status, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", line], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", LEVELS: `${process.execPath} ${program}` },
  });
  return { exit: status, err: stderr };
}

describe("a command whose words are not read to the end", () => {
  it("writes its result all the same where nobody reads on what is said of bad rows", () =>
    inFolder(async (folder) => {
      const rows = Array.from({ length: 5_000 }, (_, at) => `${at},2026-11-02,${at % 2 === 0 ? 3 : "three"}\n`);
      writeFileSync(join(folder, "cases.csv"), `id,on,ageYears\n${rows.join("")}`);
      expect(shell("$LEVELS indicate cases.csv -o levels.csv 2>&1 | head -1", folder).exit).toBe(1);
      expect(readdirSync(folder)).toEqual(["cases.csv", "levels.csv"]);
      expect(readFileSync(join(folder, "levels.csv"), "utf8").split("\n")).toHaveLength(5_002);
    }));

  it("ends as asked where a reader of the result has seen enough", () =>
    inFolder(async (folder) => {
      expect(shell("$LEVELS schema | head -1", folder)).toEqual({ exit: 0, err: "" });
    }));

  it.skipIf(!existsSync("/dev/full"))("says that the result is lost where the disk is full, and shows no stack", () =>
    inFolder(async (folder) => {
      const { exit, err } = shell("$LEVELS schema > /dev/full", folder);
      expect({ exit, err }).toEqual({
        exit: 2,
        err: "levels-of-need: the result could not be written to standard output: no space is left on the disk; make some, or choose another\n",
      });
    }),
  );
});
