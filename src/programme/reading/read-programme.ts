import { deepFreeze } from "../../kernel/freeze.js";
import { isObject } from "../../kernel/json.js";
import type { Result } from "../../kernel/result.js";
import { LIST_NAMES, type ListName, type ProgrammeData, type ProgrammeRecords } from "../programme-data.js";
import { type Head, readHead } from "../schema/lists.js";
import { historyFindings } from "./history-findings.js";
import { duplicateId, type Places, placesOf, unknownIds } from "./id-findings.js";
import { otherCases } from "./other-case.js";
import { plain } from "./plain.js";
import type { Finding, ProgrammeProblem } from "./problem.js";
import { probably, quoted } from "./quoted.js";
import { type JsonObject, type RecordsRead, readRecords } from "./records-read.js";
import { type Report, startReport } from "./report.js";

/**
 * The document that a text or a value holds, frozen, or every problem in it at once.
 *
 * It sees that every record has its shape, that every id is used once and every reference leads somewhere, that every day
 * exists, and that every history can have happened. Whether the records agree with each other is for `checkProgramme`. It
 * never throws for what it reads. A list that is left out is empty.
 *
 * @example
 * const read = readProgramme(text);
 * if (!read.ok) read.problems.map(({ at, says }) => `${at}: ${says}`);
 */
export function readProgramme(source: string | object): Result<ProgrammeData, ProgrammeProblem> {
  const value = plain(source);
  if (!value.ok) return value;
  if (!isObject(value.value)) {
    const says = "expected a programme, one object `{ ... }`";
    return { ok: false, problems: [{ code: "wrong-kind", at: "", says }] };
  }
  const report = startReport();
  const head = headOf(value.value, report);
  const read = readRecords(value.value);
  const places = placesOf(read);
  for (const list of LIST_NAMES) reportList(list, read, places, report);
  report.add(otherCases(read));
  const problems = report.problems();
  if (problems.length > 0 || head === undefined) return { ok: false, problems };
  return { ok: true, value: deepFreeze({ ...head, ...recordsIn(read) }) };
}

function headOf(document: JsonObject, report: Report): Head | undefined {
  const own = Object.entries(document).filter(([key]) => !isListName(key));
  const shaped = readHead(Object.fromEntries(own));
  if (shaped.ok) return shaped.value;
  report.add(shaped.findings.map((finding) => (finding.code === "unknown-key" ? noSuchKey(finding) : finding)));
  return undefined;
}

/** The head knows its own keys; here those of the lists are meant as well. */
function noSuchKey({ path }: Finding): Finding {
  const key = String(path.at(-1));
  const meant = probably(key, ["format", "title", "standing", "notice", ...LIST_NAMES]);
  const action = meant === undefined ? "leave it out" : `did you mean ${quoted(meant)}?`;
  return { code: "unknown-key", path, says: `no key called ${quoted(key)} here; ${action}` };
}

function reportList<List extends ListName>(list: List, read: RecordsRead, places: Places, report: Report): void {
  const records = read[list];
  if (records === undefined) {
    report.add([{ code: "wrong-kind", path: [list], says: "expected a list, `[ ... ]`" }]);
    return;
  }
  for (const [place, { id, record, findings }] of records.entries()) {
    report.add(duplicateId(list, place, id, places), [list, place]);
    report.add(findings, [list, place]);
    if (record === undefined) continue;
    report.add(unknownIds(list, record, places), [list, place]);
    report.add(historyFindings(list, record), [list, place]);
  }
}

/** INVARIANT: asked only when nothing was found wrong, so that every list holds whole records of its own kind. */
function recordsIn(read: RecordsRead): ProgrammeRecords {
  const records = LIST_NAMES.map((list) => [list, read[list]?.map(({ record }) => record)]);
  return Object.fromEntries(records) as ProgrammeRecords;
}

function isListName(key: string): key is ListName {
  return (LIST_NAMES as readonly string[]).includes(key);
}
