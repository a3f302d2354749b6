import { join } from "node:path";
import { buildPlayground, sizeLines } from "./build.js";
import { serveFolder } from "./serve.js";

const root = process.cwd();
const outdir = join(root, "docs/playground/dist/page");
const files = await buildPlayground(root, outdir);
console.log([...sizeLines(files), `the page lies in ${outdir}`].join("\n"));
if (process.argv.includes("--serve")) {
  const { address } = await serveFolder(outdir);
  console.log(`open ${address} (ctrl+c ends it)`);
} else {
  console.log("browsers load its parts from a server alone: npm run playground -- --serve shows it on this machine");
}
