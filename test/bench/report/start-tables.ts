import type { Start } from "../measure/cold-start.js";
import type { Measurements } from "../measure/measurements.js";
import { figure } from "./figures.js";
import type { Table } from "./table.js";

const BUNDLED = [
  "levels-of-need/engine",
  "levels-of-need",
  "levels-of-need/england",
  "json-rules-engine",
  "json-logic-engine",
  "json-logic-js",
];

/** What a page downloads for each. */
export async function sizeTable(bench: Measurements): Promise<Table> {
  const rows: string[][] = [];
  for (const name of BUNDLED) rows.push([name, `${((await bench.size(name)) / 1_000).toFixed(1)} kB`]);
  return { title: "Bundle sizes", columns: ["import", "minified and gzipped"], rows };
}

/** How long it is from nothing to the first answer, step by step. */
export async function startTable(bench: Measurements): Promise<Table> {
  const { ours, jsonRulesEngine } = await bench.coldStart();
  return {
    title: "From nothing to the first answer, in a fresh process",
    columns: ["what", "processor time", "by the clock"],
    rows: [...started("levels-of-need", ours), ...started("json-rules-engine, the same rules", jsonRulesEngine)],
  };
}

function started(who: string, { processor, clock, steps }: Start): readonly (readonly string[])[] {
  const each = Object.entries(steps).map(([step, time]) => [`${who}: ${step}`, "", figure(time, "ms")]);
  return [...each, [`${who}: in all`, figure(processor, "ms"), figure(clock, "ms")]];
}

/** How long a process that runs already takes to make rules ready. */
export async function compileTable(bench: Measurements): Promise<Table> {
  const rows: string[][] = [];
  for (const rules of [60, 1_000]) {
    const { ours, jsonRulesEngine } = await bench.compileTime(rules);
    rows.push([`${rules.toLocaleString("en-GB")} made-up rules`, figure(ours, "ms"), figure(jsonRulesEngine, "ms")]);
  }
  return {
    title: "Making rules ready, once warm (processor time)",
    columns: ["rules", "levels-of-need, `compile`", "json-rules-engine, `addRule`"],
    rows,
  };
}
