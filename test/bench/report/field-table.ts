import type { Field } from "../measure/field.js";
import type { Measurements } from "../measure/measurements.js";
import { ratioOf } from "../measure/ratio.js";
import { figure } from "./figures.js";
import type { Table } from "./table.js";

const BASE = "json-rules-engine";

/** Every contender on one ground: decisions a second, how many times json-rules-engine, heap, and what it says for that. */
export async function fieldTable(field: Field, rules: number | "national", bench: Measurements): Promise<Table> {
  const base = field.times.get(BASE) ?? [];
  const rows: string[][] = [];
  for (const { id, name, gives, values } of field.contenders) {
    const said = `${gives}; ${values} values`;
    const absent = field.absent.get(id);
    if (absent !== undefined) {
      rows.push([name, absent.absent, "", "", absent.why, said]);
      continue;
    }
    const times = field.times.get(id) ?? [];
    const { best, median } = ratioOf(times, base);
    const heap = await bench.heap({ rules, density: field.density }, id);
    rows.push([
      name,
      Math.round(1e6 / Math.min(...times)).toLocaleString("en-GB"),
      figure(best, "x"),
      figure(median, "x"),
      heapWords(heap),
      said,
    ]);
  }
  return {
    title: `${field.workload.name}, ${field.density}`,
    columns: ["contender", "decisions a CPU second", "x json-rules-engine", "median", "heap a decision", "hands back"],
    onPageAlone: ["hands back"],
    rows,
  };
}

function heapWords(bytes: number): string {
  if (bytes >= 1e6) return figure(bytes / 1e6, "MB");
  return bytes >= 10_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000).toFixed(1)} kB`;
}
