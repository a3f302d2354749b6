import { deepFreeze } from "../../kernel/freeze.js";
import { pointer } from "../../kernel/pointer.js";
import type { Result } from "../../kernel/result.js";
import { LIST_NAMES, type ListName, type ProgrammeData, type ProgrammeRecords } from "../programme-data.js";
import { type Head, readHead, readRecord } from "../schema/lists.js";
import { historyFindings } from "./history-findings.js";
import { type IdsOf, idIn, idsOf } from "./ids-of.js";
import { otherCases } from "./other-case.js";
import { plain } from "./plain.js";
import type { Finding, ProgrammeProblem } from "./problem.js";
import { probably, quoted } from "./quoted.js";
import { referencesIn } from "./references.js";

const MOST_PROBLEMS = 1_000;

/**
 * The document that a text or a value holds, frozen, or every problem in it at once.
 *
 * It sees that every record has its shape, that every id is used once and every reference leads somewhere, that every day
 * exists, and that every history can have happened. Whether the records agree with each other is for `checkProgramme`. It
 * never throws for what it reads. A list that is left out is empty.
 */
export function readProgramme(source: string | object): Result<ProgrammeData, ProgrammeProblem> {
  const value = plain(source);
  if (!value.ok) return value;
  if (!isObject(value.value)) {
    return {
      ok: false,
      problems: [{ code: "wrong-kind", at: "", says: "expected a programme, one object `{ ... }`" }],
    };
  }
  const { head, findings } = headOf(value.value);
  const { lists, findings: misshapen } = readLists(value.value);
  const ids = idsOf(lists);
  const found = [...findings, ...misshapen];
  const records = LIST_NAMES.map((list) => [list, readRecords(list, lists.get(list) ?? [], ids, found)]);
  // INVARIANT: every list was read by the schema of its own records.
  const read: ProgrammeRecords = Object.fromEntries(records);
  if (found.length === 0) found.push(...otherCases(read));
  if (found.length === 0 && head !== undefined) return { ok: true, value: deepFreeze({ ...head, ...read }) };
  return { ok: false, problems: asProblems(found) };
}

interface HeadRead {
  readonly head?: Head;
  readonly findings: readonly Finding[];
}

function headOf(document: JsonObject): HeadRead {
  const own = Object.entries(document).filter(([key]) => !isListName(key));
  const shaped = readHead(Object.fromEntries(own));
  if (shaped.ok) return { head: shaped.value, findings: [] };
  return {
    findings: shaped.findings.map((finding) => (finding.code === "unknown-key" ? noSuchKey(finding) : finding)),
  };
}

/** The head knows its own keys; here those of the lists are meant as well. */
function noSuchKey({ path }: Finding): Finding {
  const key = String(path.at(-1));
  const meant = probably(key, ["format", "title", "standing", "notice", ...LIST_NAMES]);
  const says = `no key called ${quoted(key)} here; ${meant === undefined ? "leave it out" : `did you mean ${quoted(meant)}?`}`;
  return { code: "unknown-key", path, says };
}

interface ListsRead {
  readonly lists: ReadonlyMap<ListName, readonly unknown[]>;
  readonly findings: readonly Finding[];
}

function readLists(document: JsonObject): ListsRead {
  const lists = new Map<ListName, readonly unknown[]>();
  const findings: Finding[] = [];
  for (const list of LIST_NAMES) {
    const written = Object.hasOwn(document, list) ? document[list] : [];
    if (Array.isArray(written)) lists.set(list, written);
    else findings.push({ code: "wrong-kind", path: [list], says: "expected a list, `[ ... ]`" });
  }
  return { lists, findings };
}

/** The records of a list that have their shape; what is wrong with any is added to what was found. */
function readRecords<List extends ListName>(
  list: List,
  written: readonly unknown[],
  ids: IdsOf,
  found: Finding[],
): readonly ProgrammeRecords[List][number][] {
  return written.flatMap((record, place) => {
    const shaped = readRecord(list, record);
    const faults = [
      ...duplicates(list, record, place, ids),
      ...(shaped.ok
        ? [...danglingIn(list, shaped.value, ids), ...historyFindings(list, shaped.value)]
        : shaped.findings),
    ];
    for (const { code, path, says } of faults) found.push({ code, path: [list, place, ...path], says });
    return shaped.ok ? [shaped.value] : [];
  });
}

function duplicates(list: ListName, record: unknown, place: number, ids: IdsOf): readonly Finding[] {
  const id = idIn(record);
  const first = id === undefined ? place : (ids.get(list)?.get(id) ?? place);
  return first === place ? [] : [duplicate(pointer([list, first]))];
}

function duplicate(first: string): Finding {
  return { code: "duplicate-id", path: ["id"], says: `the record at ${first} has this id already; give each its own` };
}

function danglingIn(list: ListName, record: object, ids: IdsOf): readonly Finding[] {
  return referencesIn(list, record).flatMap(({ path, to, id }): readonly Finding[] => {
    const known = ids.get(to);
    // A list that is no list was reported; what it may hold is not known.
    if (known === undefined || known.has(id)) return [];
    return [{ code: "unknown-id", path, says: strangerIn(to, id, known) }];
  });
}

/** A child's id is not repeated: it is the child's number with the authority. */
function strangerIn(list: ListName, id: string, known: ReadonlyMap<string, number>): string {
  const meant = probably(id, [...known.keys()]);
  if (list === "children") {
    const place = meant === undefined ? undefined : known.get(meant);
    return `no child has this id; ${place === undefined ? "add the child" : `did you mean the one at ${pointer([list, place])}?`}`;
  }
  const action = meant === undefined ? `add it to ${quoted(list)}` : `did you mean ${quoted(meant)}?`;
  return `nothing in ${quoted(list)} has the id ${quoted(id)}; ${action}`;
}

function asProblems(found: readonly Finding[]): readonly ProgrammeProblem[] {
  const listed = found.slice(0, MOST_PROBLEMS).map(({ code, path, says }) => ({ code, at: pointer(path), says }));
  const more = found.length - listed.length;
  if (more === 0) return listed;
  return [
    ...listed,
    { code: "too-many-problems", at: "", says: `${more} more problems are not listed; correct these first` },
  ];
}

type JsonObject = { readonly [key: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListName(key: string): key is ListName {
  return (LIST_NAMES as readonly string[]).includes(key);
}
