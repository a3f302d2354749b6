/** Rows of cells under a heading; numbers stand to the right. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know to read it rightly. */
  readonly note?: string;
}

/** A table for a terminal. */
export function asText({ title, columns, rows, note }: Table): string {
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  const lines = [title, line(columns), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
  return `${[...lines, ...(note === undefined ? [] : [note])].join("\n")}\n`;
}

/** The same in Markdown. */
export function asMarkdown({ title, columns, rows, note }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const under = columns.map((_, at) => (at === 0 ? "---" : "---:"));
  const lines = [`## ${title}`, "", line(columns), line(under), ...rows.map(line)];
  return `${[...lines, ...(note === undefined ? [] : ["", note])].join("\n")}\n`;
}
