import type { Problem } from "../../kernel/problem.js";

type DuckDbFault = "not-csv" | "too-little-memory" | "unreadable-data" | "not-written" | "not-run";

/**
 * What DuckDB says of a failure, in a sentence that repeats nothing of the data: its own words show the whole line of a file, which
 * is somebody's.
 */
export function faultIn(error: unknown, file: string): Problem<DuckDbFault> {
  const message = error instanceof Error ? error.message : "";
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  if (line !== undefined) {
    const place = { file, line: Number(line), column: 1 };
    return { code: "not-csv", at: "", says: `${csvWords(message)}; nothing was written`, place };
  }
  const [code, says] = wholeFault(message, file);
  return { code, at: "", says };
}

function wholeFault(message: string, file: string): readonly [DuckDbFault, string] {
  if (/Out of Memory|could not allocate|failed to allocate/i.test(message))
    return ["too-little-memory", "there is too little memory for this file; nothing was written"];
  if (/No space left/i.test(message)) return ["not-written", "the disk is full; nothing was written"];
  const refused = /^IO Error: Could not write file ".*": (.+)$/s.exec(message)?.[1];
  if (refused !== undefined)
    return ["not-written", `the result could not be written (${refused.toLowerCase()}); nothing was written`];
  if (/parquet/i.test(message) && /Invalid Input|IO Error|Corrupt|magic bytes/i.test(message))
    return ["unreadable-data", `${file} cannot be read as Parquet; is it whole?`];
  if (/^IO Error/.test(message)) return ["unreadable-data", `${file} cannot be read; look at the path`];
  const kind = /^([A-Z][A-Za-z ]{2,30}) Error/.exec(message)?.[1] ?? "unknown";
  return ["not-run", `DuckDB could not run the statement (${kind.toLowerCase()} error); nothing was written`];
}

/** Its own sentence stands on a line by itself; what follows is advice, and what comes before is the line of the file. */
function csvWords(message: string): string {
  const [, expected, found] = /^Expected Number of Columns: (\d+) Found: (\d+)$/m.exec(message) ?? [];
  if (expected !== undefined) return `expected ${expected} cells as in the first line; there are ${found}`;
  if (/^Value with unterminated quote found/m.test(message))
    return "a quote is opened and not closed; close it, or write a quote within quotes twice";
  if (/^Invalid unicode/m.test(message)) return "the line is not text in UTF-8; save the file as UTF-8";
  if (/^Maximum line size/m.test(message)) return "the line is too long; is a quote before it not closed?";
  return "the line cannot be read as CSV";
}
