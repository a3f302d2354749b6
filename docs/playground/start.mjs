// Builds the playground beside the built package: `node docs/playground/start.mjs`, after `npm run build`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outfile = `${root}docs/playground/dist/build.mjs`;

await build({
  absWorkingDir: root,
  entryPoints: ["docs/playground/main.ts"],
  outfile,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "warning",
});

const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
