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

/** How long it is from nothing to the first answer. */
export async function startTable(bench: Measurements): Promise<Table> {
  const { ours, jsonRulesEngine } = await bench.coldStart();
  const rows = [
    ["levels-of-need: `/engine`, `/england`, compile, first `indicate`", figure(ours, "ms")],
    ["json-rules-engine: the same rules from JSON, first `run`", figure(jsonRulesEngine, "ms")],
  ];
  for (const rules of [60, 1_000]) {
    rows.push([
      `levels-of-need: compile ${rules.toLocaleString("en-GB")} rules, warm`,
      figure(await bench.compileTime(rules), "ms"),
    ]);
  }
  return { title: "From nothing to the first answer", columns: ["what", "best"], rows };
}
