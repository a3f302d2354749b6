import { AGE_GROUPS } from "./age-groups.js";
import { ALL, type BackTestCounts, type CountedTable } from "./counts.js";
import type { NamedTable } from "./hidden-numbers.js";
import { RUNG_ROWS } from "./rows.js";

/**
 * Every table that is shown, with the names of its sides; they form a tree, so that together they tell no more than each.
 *
 * Of one episode the levels of the readings bound each other. So by rung there is one reading alone: else cells that are
 * hidden in one table could be narrowed by those that are shown in another.
 */
export function namedTables(
  { setting, byRung, byAge, byCouncil, monitoring }: BackTestCounts,
  hiddenBelow: number,
): Map<string, NamedTable> {
  const first = `${setting.worlds[0]}.pointsTo`;
  const rows = (counted: CountedTable): readonly string[] => Object.keys(counted).filter((row) => row !== ALL);
  const beside = (
    name: string,
    counted: CountedTable,
    order: readonly string[] = rows(counted),
  ): [string, NamedTable] => [name, { sides: { rows: name, columns: first }, rows: order, counted }];
  const councils = rows(byCouncil);
  return new Map([
    ...Object.entries(byRung)
      .filter(([reading]) => hiddenBelow === 0 || reading === first)
      .map(([reading, counted]): [string, NamedTable] => [
        reading,
        { sides: { rows: "rung", columns: reading }, rows: RUNG_ROWS.map(({ row }) => row), counted },
      ]),
    beside("age", byAge, Object.keys(AGE_GROUPS)),
    ...(councils.length > 1 ? [beside("council", byCouncil)] : []),
    ...setting.monitoring.map((kind) => beside(kind, monitoring[kind] ?? {})),
  ]);
}
