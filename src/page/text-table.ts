import { wrapped } from "./wrapped.js";

const BETWEEN = "  ";
const NARROWEST = 12;

/** A table as plain text: cells wrapped in their columns, a line under the head, rows apart where one takes several lines. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const widths = widthsOf([head, ...rows], width - BETWEEN.length * (head.length - 1));
  const lines = (cells: readonly string[]): readonly string[] => {
    const columns = widths.map((most, at) => wrapped(cells[at] ?? "", most));
    const height = Math.max(...columns.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map((column, at) => (column[line] ?? "").padEnd(widths[at] ?? 0))
        .join(BETWEEN)
        .trimEnd(),
    );
  };
  const printed = rows.map(lines);
  const gap = printed.some(({ length }) => length > 1) ? [""] : [];
  const body = printed.flatMap((row, place) => (place === 0 ? row : [...gap, ...row]));
  return [...lines(head), widths.map((most) => "-".repeat(most)).join(BETWEEN), ...body].join("\n");
}

/** As wide as their widest cell; where that is too much together, the widest column gives way. */
function widthsOf(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (let excess = widths.reduce((sum, one) => sum + one, -width); excess > 0; excess--) {
    const widest = widths.indexOf(Math.max(...widths));
    const most = widths[widest] ?? 0;
    if (most <= NARROWEST) break;
    widths[widest] = most - 1;
  }
  return widths;
}
