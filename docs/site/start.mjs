// Makes a file of the site's builder and runs it: `npm run docs`. What it needs of the package it takes from `src`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(`${root}node_modules/.site-`);
try {
  await build({
    absWorkingDir: root,
    entryPoints: ["docs/site/main.ts"],
    outfile: `${folder}/main.mjs`,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  process.exitCode =
    spawnSync(process.execPath, [`${folder}/main.mjs`, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" })
      .status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
