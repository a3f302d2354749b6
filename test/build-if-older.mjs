// Builds the package if anything that goes into it is newer than what was built: `node test/build-if-older.mjs`.
// The scripts that test the built package run it first, one after another, and only the first of them has to wait.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** What the build makes last. */
const LAST = ["dist/index.d.ts", "dist/index.d.cts"];
const GOES_IN = ["src", "rules", "package.json", "package-lock.json", "tsconfig.json", "tsup.config.ts"];

/** When a file, or a folder or anything in it, was last changed; a folder changes when a file goes. */
function changed(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changed(join(path, name))), status.mtimeMs);
}

const built = LAST.map((file) => join(root, file));
const isBuilt = built.every((file) => existsSync(file));
const since = isBuilt ? Math.min(...built.map((file) => statSync(file).mtimeMs)) : 0;
if (GOES_IN.some((path) => changed(join(root, path)) >= since)) {
  process.exitCode = spawnSync("npm", ["run", "build"], { cwd: root, stdio: "inherit", shell: true }).status ?? 1;
}
