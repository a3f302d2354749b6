// Prints the example cases as a teacher would read them, and a calendar of due dates. Run it with `npm run demo`.
import { readdirSync, readFileSync } from "node:fs";
import { compile, explain, readCase } from "levels-of-need";
import { england } from "levels-of-need/england";
import { loadRuleSet } from "levels-of-need/node";
import { calendarPage, pathway, readEvents } from "levels-of-need/timescales";

const folder = new URL("./cases/", import.meta.url);
const national = compile(england());
const borchester = compile(readOrFail(await loadRuleSet("examples/councils/borchester", { bases: [england()] })));

for (const file of readdirSync(folder).sort()) {
  const { title, ...facts } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const thresholds = file.includes("borchester") ? borchester : national;
  const given = readOrFail(readCase(facts, thresholds.ruleSet));
  print(title, explain(thresholds.indicate(given)));
}

const christmas = JSON.parse(readFileSync(new URL("./pathways/across-christmas.json", import.meta.url), "utf8"));
const { events, on } = readOrFail(readEvents(christmas));
print(christmas.title, calendarPage(readOrFail(pathway(events, { on }))));

function print(title, page) {
  console.log(`${"=".repeat(78)}\n${title}\n${"=".repeat(78)}\n\n${page}\n`);
}

function readOrFail(read) {
  if (read.ok) return read.value;
  throw new Error(read.problems.map(({ at, says }) => `${at}: ${says}`).join("\n"));
}
