import type { StopSignal } from "../../engine/facts-on-demand/fetchers.js";
import type { LocalDate } from "../../kernel/local-date.js";

export const STREAM_FORMATS = ["csv", "ndjson"] as const;

/** `csv`: a line of column names, then a case a line. `ndjson`: `{ "on": "2026-11-21", "facts": {}, "id": "4711" }` a line. */
export type StreamFormat = (typeof STREAM_FORMATS)[number];

/** By how a file is named: Windows does not tell `.CSV` from `.csv`. */
export function streamFormatOf(path: string): StreamFormat | undefined {
  return STREAM_FORMATS.find((format) => path.toLowerCase().endsWith(`.${format}`));
}

/** How far a stream has come. */
export interface StreamProgress {
  readonly rows: number;
  /** Of those, the rows that could not be used. */
  readonly refused: number;
  /** And the rows that named no day. */
  readonly undated: number;
  /** Bytes read so far. */
  readonly bytes: number;
}

/** What is used of an `AbortSignal`; every one of them will do. */
export interface StreamSignal extends StopSignal {
  /** Throws the reason for the stop, once there is one. */
  throwIfAborted(): void;
}

/** How a stream is read. */
export interface StreamOptions {
  readonly format: StreamFormat;
  /** The day as on which the facts of every row are known; takes the place of the rows' own. */
  readonly on?: LocalDate;
  /** The same for rows that name none: whose cell is empty, or that have no `on` or `null` for it. */
  readonly otherwiseOn?: LocalDate;
  /** Name of the file, for the places of problems. */
  readonly file?: string;
  readonly signal?: StreamSignal;
  /** Told after each stretch of rows. */
  readonly onProgress?: (progress: StreamProgress) => void;
}
