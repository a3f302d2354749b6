import { resolve } from "node:path";
import { buildSite } from "./build-site.js";
import { OUT } from "./places.js";
import { reference } from "./reference.js";

const began = performance.now();
const found = await reference(process.cwd());
const site = buildSite({ root: process.cwd(), out: resolve(OUT), reference: found.documents });
const problems = [...found.problems, ...site.problems];
const seconds = Math.round((performance.now() - began) / 100) / 10;
const figures = `${site.pages} pages, ${Math.round(site.bytes / 1000)} kB, ${seconds} s`;

for (const { file, says } of problems) console.error(`${file}: ${says}`);
if (problems.length === 0) console.log(`${OUT}: ${figures}; no link is broken, every export is documented`);
else console.error(`${OUT}: ${figures}; ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
process.exitCode = problems.length === 0 ? 0 : 1;
