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

/** How many rows, and how many rules decide them. */
export interface TableSize {
  readonly rows: number;
  readonly rules: number;
}

/** Seconds for ever more rows, with the memory of the whole process. */
export async function growthOverCases(bench: Measurements, sizes: readonly TableSize[]): Promise<Table> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const cells = [size.rows.toLocaleString("en-GB"), size.rules.toLocaleString("en-GB")];
    for (const by of ["ours", "ours-levels", "duckdb"] as const) {
      const outcome = await bench.batch(by, size.rows, size.rules);
      if (isAbsent(outcome)) cells.push(outcome.absent, "");
      else cells.push(figure(outcome.seconds, "s"), figure(outcome.peak, "MB"));
    }
    rows.push(cells);
  }
  return {
    title: "Processor time of a batch as cases and rules grow, one core",
    columns: ["rows", "rules", "levels and rules", "memory", "levels alone", "memory", "DuckDB", "memory"],
    rows,
    note: "From columns that are already there, a byte a fact and row; the memory is the most that the whole process had, columns included. `indicateMany` gives three levels a row, whether enough is known and whether more facts could change the level, and, where they are not left out, which rules apply and may apply; DuckDB the certain and the possible level.",
  };
}

function microseconds(time: number): string {
  return time >= 100 ? Math.round(time).toLocaleString("en-GB") : time.toPrecision(3);
}
