// Makes a file of the benchmark, and one of its batches, and runs it beside the built package: `node test/bench/start.mjs`, after `npm run build`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outdir = `${root}test/bench/dist`;

if (!existsSync(`${root}dist/engine.js`)) {
  console.error("there is no built package to measure: run `npm run build` first");
  process.exit(2);
}

await build({
  absWorkingDir: root,
  entryPoints: [
    "test/bench/main.ts",
    "test/bench/batch-alone.ts",
    "test/bench/proofs/prove-alone.ts",
    "test/bench/census/step-alone.ts",
    "test/bench/parquet/decide-alone.ts",
  ],
  outdir,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "warning",
  plugins: [
    {
      // what looks for files beside itself still finds them from the one file
      name: "where-it-was",
      setup(made) {
        made.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
          contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
          loader: "ts",
        }));
      },
    },
  ],
});

const { status } = spawnSync(
  process.execPath,
  [...process.execArgv, "--expose-gc", `${outdir}/main.js`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
  },
);
process.exit(status ?? 1);
