/** Rows of cells under a heading; columns of figures stand to the right. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that are too wide for a terminal, and stand on the page alone. */
  readonly onPageAlone?: readonly string[];
  /** What a reader must know to read it rightly. */
  readonly note?: string;
}

/** A table for a terminal. */
export function asText(table: Table): string {
  const { title, columns, rows, note } = withoutWide(table);
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (areFigures(rows, at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  const lines = [title, line(columns), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
  return `${[...lines, ...(note === undefined ? [] : [note])].join("\n")}\n`;
}

/** The same in Markdown. */
export function asMarkdown({ title, columns, rows, note }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const under = columns.map((_, at) => (areFigures(rows, at) ? "---:" : "---"));
  const lines = [`## ${title}`, "", line(columns), line(under), ...rows.map(line)];
  return `${[...lines, ...(note === undefined ? [] : ["", note])].join("\n")}\n`;
}

function withoutWide({ onPageAlone = [], columns, rows, ...table }: Table): Table {
  const isShown = (_: string, at: number): boolean => !onPageAlone.includes(columns[at] ?? "");
  return { ...table, columns: columns.filter(isShown), rows: rows.map((row) => row.filter(isShown)) };
}

/** Whether a column has figures, besides cells that say why there is none. */
function areFigures(rows: Table["rows"], column: number): boolean {
  return column > 0 && rows.some((row) => /^\d/.test(row[column] ?? ""));
}
