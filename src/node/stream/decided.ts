import type { Inside } from "../../engine/inside.js";
import type { Problem } from "../../kernel/problem.js";
import { linesDecider, type ReadRow, type RowsFrom } from "./decide-lines.js";
import type { Lines } from "./lines.js";
import type { RowDays } from "./row-days.js";
import type { StreamOptions } from "./stream-options.js";
import type { Refuse, RefusedRow, StreamedRow } from "./streamed-row.js";

/** Decides lines as they are read, and says after each stretch how far it has come. */
export async function* decided<Content>(
  lines: AsyncIterable<Lines>,
  inside: Inside,
  options: StreamOptions,
  how: {
    readonly read: (lines: Lines) => readonly (ReadRow<Content> | RefusedRow)[];
    readonly rowsFrom: RowsFrom<Content>;
    readonly refuse: Refuse;
    readonly days: RowDays;
  },
): AsyncGenerator<readonly StreamedRow[]> {
  const decide = linesDecider(inside, how.rowsFrom, how.refuse);
  let [rows, refused] = [0, 0];
  for await (const some of lines) {
    const found = decide(how.read(some));
    rows += found.length;
    refused += found.filter(({ ok }) => !ok).length;
    options.onProgress?.({ rows, refused, undated: how.days.undated(), bytes: some.bytes });
    yield found;
  }
}

/** Makes refused rows; `within` is where in a row its facts stand. */
export function refusing(options: StreamOptions, within = ""): Refuse {
  return (at, problems) =>
    Object.freeze({
      ok: false,
      line: at.line,
      ...(at.id === undefined ? {} : { id: at.id }),
      problems: Object.freeze(problems.map((one) => placed({ ...one, at: `${within}${one.at}` }, at.line, options))),
    });
}

/** The problem at its line of the file. */
export function placed<Code extends string>(
  { code, at, says, place }: Problem<Code>,
  line: number,
  { file = "stream" }: StreamOptions,
): Problem<Code> {
  return Object.freeze({ code, at, says, place: Object.freeze({ file, line, column: place?.column ?? 1 }) });
}
