// Prints the example cases as a teacher would read them. Run it with `npm run demo`.
import { readdirSync, readFileSync } from "node:fs";
import { compile, explain, readCase } from "levels-of-need";
import { england } from "levels-of-need/england";
import { loadRuleSet } from "levels-of-need/node";

const folder = new URL("./cases/", import.meta.url);
const national = compile(england());
const borchester = compile(readOrFail(await loadRuleSet("examples/councils/borchester", { bases: [england()] })));

for (const file of readdirSync(folder).sort()) {
  const { title, ...facts } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const thresholds = file.includes("borchester") ? borchester : national;
  const given = readOrFail(readCase(facts, thresholds.ruleSet));
  console.log(`${"=".repeat(78)}\n${title}\n${"=".repeat(78)}\n\n${explain(thresholds.indicate(given))}\n`);
}

function readOrFail(read) {
  if (read.ok) return read.value;
  throw new Error(read.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));
}
