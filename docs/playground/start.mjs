// Builds the playground beside the built package: `node docs/playground/start.mjs`, after `npm run build`.
import { fileURLToPath, pathToFileURL } from "node:url";
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

// In this process: whoever ends it ends what is served too.
process.chdir(root);
await import(pathToFileURL(outfile).href);
