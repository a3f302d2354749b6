import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "examples/other-languages";

/** The reference in Python, as it is published. */
export const REFERENCE: string = join(FOLDER, "levels_of_need.py");

/** The command that starts Python 3; nothing where there is none. */
export const PYTHON: string | undefined = ["python3", "python"].find((command) => {
  const { stdout = "" } = spawnSync(command, ["--version"], { encoding: "utf8" });
  return /^Python 3\./.test(stdout ?? "");
});

/** Said where there is none, so that nobody takes what was skipped for what has passed. */
export const SKIPPED = "SKIPPED: there is no Python 3 here (apt-get install python3)";

/** A wrong copy of the reference: a piece of one of its files is replaced. Gives the path of the copy's program. */
export function wrongCopy(folder: string, file: string, piece: string, instead: string): string {
  const copy = join(folder, "wrong");
  mkdirSync(copy);
  for (const name of readdirSync(FOLDER).filter((one) => one.endsWith(".py")))
    copyFileSync(join(FOLDER, name), join(copy, name));
  const text = readFileSync(join(copy, file), "utf8");
  if (!text.includes(piece)) throw new Error(`${file} has no ${piece}`);
  writeFileSync(join(copy, file), text.replace(piece, instead));
  return join(copy, "levels_of_need.py");
}
