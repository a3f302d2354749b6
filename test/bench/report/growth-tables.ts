import type { Contender } from "../contenders/contender.js";
import { isAbsent } from "../contenders/contender.js";
import type { Field } from "../measure/field.js";
import type { Measurements } from "../measure/measurements.js";
import { SIZES } from "../workload/made-up.js";
import type { Density } from "../workload/workload.js";
import { figure } from "./figures.js";
import type { Table } from "./table.js";

/** Microseconds a decision with ever more rules. */
export async function growthOverRules(
  bench: Measurements,
  contenders: readonly Contender[],
  density: Density,
): Promise<Table> {
  const fields: Field[] = [];
  // never at once: a race must have the processor to itself
  for (const rules of SIZES) fields.push(await bench.field({ rules, density }));
  return {
    title: `Microseconds a decision as rules grow, ${density}`,
    columns: ["contender", ...SIZES.map((rules) => `${rules.toLocaleString("en-GB")} rules`)],
    rows: contenders.map(({ id, name }) => [
      name,
      ...fields.map(({ times, absent }) => {
        const its = times.get(id);
        return its === undefined ? (absent.get(id)?.absent ?? "") : microseconds(Math.min(...its));
      }),
    ]),
  };
}

/** Seconds for ever more rows, with the memory of the whole process. */
export async function growthOverCases(bench: Measurements, sizes: readonly number[]): Promise<Table> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const cells = [size.toLocaleString("en-GB")];
    for (const by of ["ours", "duckdb"] as const) {
      const outcome = await bench.batch(by, size);
      if (isAbsent(outcome)) cells.push(outcome.absent, "");
      else cells.push(figure(outcome.seconds, "s"), figure(outcome.peak, "MB"));
    }
    rows.push(cells);
  }
  return {
    title: "Processor time of a batch as cases grow, 60 rules, one core",
    columns: ["rows", "indicateMany", "peak memory", "DuckDB", "peak memory"],
    rows,
    note: "From columns that are already there. DuckDB gives the certain and the possible level of each row; `indicateMany` the rules that apply as well.",
  };
}

function microseconds(time: number): string {
  return time >= 100 ? Math.round(time).toLocaleString("en-GB") : time.toPrecision(3);
}
