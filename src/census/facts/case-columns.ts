import type { DictionaryColumn, Table } from "../../engine/batch/table.js";
import type { Scalar } from "../../facts/comparison.js";
import type { Given } from "../../facts/given.js";
import { type FactorReading, prepareReading } from "./reading.js";
import type { SeenChild, SeenEpisode } from "./seen.js";
import { factsAt } from "./to-case.js";

/** Many episodes as columns, for `indicateMany`. */
export interface CaseColumns {
  /** How many rows there are so far. */
  readonly rows: number;
  /** Adds a row and gives its number; nothing for an episode without a day of referral, which makes no row. */
  add(child: SeenChild, episode: SeenEpisode): number | undefined;
  /** The rows added since the last time, which are then forgotten; numbers begin at 0 again. */
  take(): Table;
}

const LEAST_ROWS = 1024;

/**
 * An empty table of cases, to be filled episode by episode: what `toCase` says of each, in two bytes a fact.
 *
 * Take it every so many rows, and a return of any size is decided in bounded memory.
 *
 * @example
 * const columns = caseColumns({ world: "open" });
 * const referral = { referred: "2025-09-12", assessments: [] };
 * columns.add({ born: "2015-06-30", disabilities: [], episodes: [] }, referral); // 0
 * columns.take().columns.ageMonths; // { codes: Uint16Array [1], values: [null, 122] }
 */
export function caseColumns(options: FactorReading = {}): CaseColumns {
  const reading = prepareReading(options);
  let columns = new Map<string, GrowingColumn>();
  let rows = 0;
  return {
    get rows(): number {
      return rows;
    },
    add(child, episode) {
      if (episode.referred === undefined) return undefined;
      const facts = factsAt(child, episode, episode.referred, reading);
      for (const fact in facts) {
        const column = columns.get(fact) ?? growingColumn();
        columns.set(fact, column);
        column.put(rows, facts[fact] ?? null);
      }
      return rows++;
    },
    take() {
      const taken = Object.fromEntries([...columns].map(([fact, column]) => [fact, column.cut(rows)]));
      const table = { rows, columns: taken };
      [columns, rows] = [new Map(), 0];
      return table;
    },
  };
}

interface GrowingColumn {
  put(row: number, value: Given<Scalar>): void;
  cut(rows: number): DictionaryColumn;
}

function growingColumn(): GrowingColumn {
  const values: Given<Scalar>[] = [null];
  const places = new Map<Given<Scalar>, number>();
  let codes = new Uint16Array(LEAST_ROWS);
  return {
    put(row, value) {
      while (row >= codes.length) codes = grown(codes);
      let place = places.get(value);
      if (place === undefined) {
        place = values.push(value) - 1;
        places.set(value, place);
      }
      codes[row] = place;
    },
    cut: (rows) => ({ codes: rows <= codes.length ? codes.slice(0, rows) : grown(codes, rows), values }),
  };
}

function grown(codes: Uint16Array, length: number = codes.length * 2): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(length);
  longer.set(codes);
  return longer;
}
