import { CAVEAT } from "../engine/caveat.js";
import type { StreamedRow } from "../node/stream/streamed-row.js";
import { csvLine, inert } from "../page/csv-line.js";
import type { RuleSet } from "../ruleset/rule-set.js";

/** How rows are written: what comes before them, and each of them. */
export interface RowWriter {
  readonly head: string;
  readonly row: (row: StreamedRow) => string;
}

/** A line that says what spoke, with the scale and the caveat; then an object a line. */
export function ndjsonWriter({ id, version, title, digest, status, levels }: RuleSet): RowWriter {
  const scale = levels.map(({ id, name, route }) => ({ id, name, route }));
  const head = { format: 1, ruleSet: { id, version, title, digest, status }, levels: scale, caveat: CAVEAT };
  return { head: `${JSON.stringify(head)}\n`, row: (row) => `${JSON.stringify(plain(row))}\n` };
}

function plain(row: StreamedRow): object {
  const { line, id } = row;
  const at = { line, ...(id === undefined ? {} : { id }) };
  if (!row.ok) return { ...at, problems: row.problems.map(({ code, at, says }) => ({ code, at, says })) };
  const { on, atLeast, pointsTo, couldBe, enoughKnown, settled, applies, appliesWithReadings } = row;
  const levels = { atLeast: atLeast.id, pointsTo: pointsTo.id, couldBe: couldBe.id };
  return { ...at, on, ...levels, enoughKnown, settled, applies, appliesWithReadings };
}

/** Stands for the lowest level while too little is known to speak of it: a table is read by people. */
const NOT_ENOUGH_KNOWN = "not enough known";

const COLUMNS = [
  "line",
  "id",
  "on",
  "atLeast",
  "pointsTo",
  "couldBe",
  "enoughKnown",
  "settled",
  "applies",
  "appliesWithReadings",
  "problems",
];

/** The last column has no cells: its name says what spoke, and carries the caveat. */
export function csvWriter({ id, version, digest }: RuleSet): RowWriter {
  const about = `By ${id} ${version}, digest ${digest}. ${CAVEAT}`;
  return { head: csvLine([...COLUMNS, about]), row: (row) => csvLine([...cells(row), ""]) };
}

function cells(row: StreamedRow): readonly string[] {
  const at = [String(row.line), row.id === undefined ? "" : inert(String(row.id))];
  if (!row.ok) return [...at, "", "", "", "", "", "", "", "", row.problems.map(({ code }) => code).join(" ")];
  const { on, atLeast, pointsTo, couldBe, enoughKnown, settled, applies, appliesWithReadings } = row;
  const certain = applies.join(" ");
  return [
    ...at,
    on,
    enoughKnown ? atLeast.id : NOT_ENOUGH_KNOWN,
    enoughKnown ? pointsTo.id : NOT_ENOUGH_KNOWN,
    couldBe.id,
    String(enoughKnown),
    String(settled),
    certain,
    // What applies does so with the readings too: as many are the same.
    applies.length === appliesWithReadings.length ? certain : appliesWithReadings.join(" "),
    "",
  ];
}
