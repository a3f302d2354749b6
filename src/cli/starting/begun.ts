import { AGE_YEARS } from "../../facts/age.js";
import type { Fact } from "../../facts/fact.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { readText } from "../../node/read-text.js";
import { readCsvTable } from "../../node/table/csv-table.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { RuleSetFile } from "../../ruleset/rule-set-file.js";
import { UsageError } from "../command.js";
import { basesAt, ENGLAND, writtenAt } from "../rule-sets.js";
import { type Council, documentOf, firstFile, firstIndicator } from "./first-file.js";
import type { Indicator } from "./indicator.js";
import { columnProblems } from "./indicator-columns.js";
import { readIndicators } from "./indicator-rows.js";
import { type MadeRule, rulesOf } from "./rules-of.js";
import { NUMBERED, type Rung } from "./scale.js";
import { type TakenOver, takenOver } from "./taken-over.js";
import { tried } from "./tried.js";

/** What somebody wants a first file to be. */
export interface Wanted {
  readonly council: Council;
  /** The council's own scale; four numbered levels if left out, or those of `from`. */
  readonly levels?: readonly Rung[];
  /** `england`, or the file or folder of another council. */
  readonly from?: string;
  /** A CSV file of indicators. */
  readonly table?: string;
  readonly bases: readonly string[];
  readonly on: LocalDate;
}

/** A first file, not yet written. */
export interface Begun {
  readonly file: RuleSetFile;
  readonly made: readonly MadeRule[];
  /** How many rows the table has, and what is wrong with those that were not taken. */
  readonly rows: number;
  readonly notTaken: readonly Problem[];
  readonly takenOver?: TakenOver;
}

/** The file that somebody wants, or every problem for which there can be none. */
export async function begun(wanted: Wanted): Promise<Result<Begun, Problem>> {
  const bases = await basesAt(wanted.bases);
  if (!bases.ok) return bases;
  const start = await startedFrom(wanted, bases.value);
  if (!start.ok) return start;
  const { file, facts, levels } = start.value;
  const table = await indicatorsFor(wanted, start.value);
  if (!table.ok) return table;
  const { indicators, notTaken, rows } = table.value;
  const { council, on } = wanted;
  const taken = [...(file.rules ?? []), ...(file.duties ?? [])].map(({ name }) => name);
  const source = documentOf(council).id;
  const made = rulesOf(indicators, { id: council.id, source, on, levels, facts, taken });
  const result = tried(file, made, bases.value, on);
  if (result.problems.length > 0) return { ok: false, problems: result.problems };
  const all = [...notTaken, ...result.notTaken];
  const over = start.value.takenOver;
  const common = { file: result.file, made: result.made, rows, notTaken: all };
  return { ok: true, value: over === undefined ? common : { ...common, takenOver: over } };
}

interface Started {
  readonly file: RuleSetFile;
  readonly facts: readonly Fact[];
  readonly levels: readonly Rung[];
  readonly takenOver?: TakenOver;
}

async function startedFrom(
  { council, from = "", levels, bases }: Wanted,
  [below]: readonly RuleSet[],
): Promise<Result<Started, Problem>> {
  const inherited = below?.facts ?? [];
  if (from === "" || from === ENGLAND) {
    const scale = levels ?? (from === ENGLAND ? undefined : NUMBERED);
    const facts = [...inherited, AGE_YEARS];
    const major = below?.version.split(".")[0] ?? "1";
    const first = { ...firstFile(council, scale), extends: { id: below?.id ?? ENGLAND, version: `${major}.x` } };
    return { ok: true, value: { file: first, facts, levels: scale ?? below?.levels ?? [] } };
  }
  const read = await writtenAt(from, bases);
  if (!read.ok) return read;
  const { file, ruleSet } = read.value;
  if (file === undefined)
    throw new UsageError(
      `${from} is a printed set, which holds the work of several; name the file from which it was printed`,
    );
  const over = takenOver(file, council);
  const value = { file: over.file, facts: [...ruleSet.facts, AGE_YEARS], levels: ruleSet.levels, takenOver: over };
  return { ok: true, value };
}

interface FromTable {
  readonly indicators: readonly Indicator[];
  readonly rows: number;
  readonly notTaken: readonly Problem[];
}

async function indicatorsFor({ table, from }: Wanted, { facts, levels }: Started): Promise<Result<FromTable, Problem>> {
  if (table === undefined) {
    const early = levels.find(({ route }) => route === "early-help")?.id;
    // Another council's file has rules enough.
    const isBare = from === undefined || from === ENGLAND;
    const indicators = isBare && early !== undefined ? [firstIndicator(early)] : [];
    return { ok: true, value: { indicators, rows: 0, notTaken: [] } };
  }
  const text = await readText(table);
  if (!text.ok) return text;
  const read = readCsvTable(text.value, table);
  if ("problem" in read) return { ok: false, problems: [read.problem] };
  const wrong = columnProblems(read, table);
  if (wrong.length > 0) return { ok: false, problems: wrong };
  if (read.rows.length === 0)
    return { ok: false, problems: [{ ...NO_ROWS, place: { file: table, line: 1, column: 1 } }] };
  const { indicators, problems } = readIndicators(read, { levels, facts });
  return { ok: true, value: { indicators, rows: read.rows.length, notTaken: problems } };
}

const NO_ROWS: Problem = {
  code: "empty-file",
  at: "",
  says: "expected rows below the names of the columns; there are none",
};
