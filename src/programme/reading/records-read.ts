import { LIST_NAMES, type ListName, type ProgrammeRecords } from "../programme-data.js";
import { readRecord } from "../schema/lists.js";
import type { Finding } from "./problem.js";

/** A record that has its shape, or what is wrong with it; and its id as far as it has one. */
export interface RecordRead<Record> {
  readonly id: string | undefined;
  readonly record?: Record;
  readonly findings: readonly Finding[];
}

/** The records of every list, each at its place. A key that holds no list has none here. */
export type RecordsRead = { readonly [List in ListName]?: readonly RecordRead<ProgrammeRecords[List][number]>[] };

export type JsonObject = { readonly [key: string]: unknown };

export function readRecords(document: JsonObject): RecordsRead {
  return Object.fromEntries(
    LIST_NAMES.flatMap((list) => {
      const written = listOf(document, list);
      return written === undefined ? [] : [[list, written.map((value) => readOne(list, value))]];
    }),
  );
}

/** A list that is left out is empty; `undefined` where something else stands. */
function listOf(document: JsonObject, list: ListName): readonly unknown[] | undefined {
  if (!Object.hasOwn(document, list)) return [];
  const written = document[list];
  return Array.isArray(written) ? written : undefined;
}

/** The id of a faulty record counts too: a reference to it is not wrong. */
function readOne<List extends ListName>(list: List, value: unknown): RecordRead<ProgrammeRecords[List][number]> {
  const shaped = readRecord(list, value);
  if (!shaped.ok) return { id: idIn(value), findings: shaped.findings };
  return { id: idIn(shaped.value), record: shaped.value, findings: [] };
}

function idIn(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null || !("id" in record)) return undefined;
  return typeof record.id === "string" ? record.id : undefined;
}
