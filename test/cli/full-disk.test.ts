import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { inTemporaryFolder, program } from "./command-line.js";

const RECORDED = [
  "examples/cases/02-eight-month-old-small-mark.json",
  "examples/decisions/eight-month-old-small-mark.json",
];

/** A command line that may write files of two kilobytes at the most: more of one is refused midway, as where a disk is full. */
function withLittleRoom(
  folder: string,
  args: readonly string[],
): { readonly exit: number | null; readonly err: string } {
  const command = ["-c", 'ulimit -f 4 && exec "$@"', "sh", process.execPath, program, ...args];
  const { status, stderr } = spawnSync("/bin/sh", command, { cwd: folder, encoding: "utf8" });
  return { exit: status, err: stderr };
}

describe.runIf(existsSync("/bin/sh"))("where the disk is full midway", () => {
  test.each([
    ["indicate", ["indicate", "cases.csv", "-o", "out.csv"], "out.csv"],
    ["record", ["record", "england", ...RECORDED.map((path) => resolve(path)), "-o", "record.json"], "record.json"],
    ["emit", ["emit", "england", "-o", "rules.mjs"], "rules.mjs"],
    ["document", ["document", "england", "--on", "2026-11-21", "-o", "document.html"], "document.html"],
    [
      "census generate",
      ["census", "generate", "--year", "2026", "--seed", "3", "--children", "200", "-o", "return.xml"],
      "return.xml",
    ],
  ])("%s says that its file could not be written, and leaves nothing of it", (_, args, output) => {
    inTemporaryFolder((folder) => {
      writeFileSync(join(folder, "cases.csv"), `absencePattern,on\n${"persistent,2026-11-21\n".repeat(200)}`);
      const { exit, err } = withLittleRoom(folder, args);
      expect(err).toContain(`${output} could not be written`);
      expect([exit, readdirSync(folder)]).toEqual([2, ["cases.csv"]]);
    });
  });

  // DuckDB writes the file itself, and says what the machine told it
  test("run says that its result could not be written, and leaves nothing of it", () => {
    inTemporaryFolder((folder) => {
      writeFileSync(join(folder, "children.csv"), `id,ageYears\n${"1,9\n".repeat(500)}`);
      const { exit, err } = withLittleRoom(folder, ["run", "england", "--data", "children.csv", "-o", "out.csv"]);
      expect(err).toContain("the result could not be written (file too large); nothing was written");
      expect([exit, readdirSync(folder)]).toEqual([2, ["children.csv"]]);
    });
  });
});
