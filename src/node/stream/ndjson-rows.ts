import type { Rows } from "../../engine/batch/decide-rows.js";
import { tellFacts } from "../../engine/batch/given-states.js";
import type { Program } from "../../engine/program/program.js";
import { readCase } from "../../engine/read-case.js";
import { isObject, parsedJson } from "../../kernel/json.js";
import type { Problem } from "../../kernel/problem.js";
import { quote } from "../../ruleset/quote.js";
import { parseText } from "../../ruleset/source/parse-text.js";
import type { ReadRow } from "./decide-lines.js";
import { type Lines, lineProblem } from "./lines.js";
import type { RowDay } from "./row-days.js";
import type { Refuse, RefusedRow, RowAt, StreamRowProblemCode } from "./streamed-row.js";

type RowProblem = Problem<StreamRowProblemCode>;

/** Reads the rows of some lines of NDJSON, a case a line; a line with nothing in it is no row. */
export function ndjsonReader(
  program: Program,
  dayOf: (written: unknown) => RowDay,
  refuse: Refuse,
): (lines: Lines) => readonly (ReadRow<object> | RefusedRow)[] {
  const read = (text: string, line: number): ReadRow<object> | RefusedRow => {
    const value = parsedJson(text);
    const id = isObject(value) ? (value.id ?? undefined) : undefined;
    const at: RowAt = isReference(id) ? { line, id } : { line };
    // As for the reference, `null` says that there is none: so an empty cell is read.
    const day = dayOf(isObject(value) ? (value.on ?? undefined) : undefined);
    const isPlain = isObject(value) && (id === undefined || isReference(id)) && isSound(value, text, program);
    if (isPlain && day.ok) return { ...at, on: day.on, stretch: day.stretch, content: value.facts };
    const problems = problemsIn(text, value, day, program);
    const facts = isObject(value) && isObject(value.facts) ? value.facts : {};
    if (problems.length > 0 || !day.ok) return refuse(at, problems);
    return { ...at, on: day.on, stretch: day.stretch, content: facts };
  };
  return ({ first, text, faults }) =>
    text.split("\n").flatMap((line, index) => {
      const fault = faults.get(index);
      if (fault !== undefined) return [refuse({ line: first + index }, [lineProblem(fault)])];
      return line.trim() === "" ? [] : [read(line, first + index)];
    });
}

/** The cases as the engine decides them. */
export function ndjsonRows(program: Program): (contents: readonly object[]) => Rows<never> {
  return (contents) => ({
    count: contents.length,
    tell: (block, first, count) => {
      for (let row = 0; row < count; row++) tellFacts(block, row, contents[first + row] ?? {}, program);
    },
    caseAt: (row) => ({ facts: contents[row] ?? {}, faults: [] }),
  });
}

/** Whether nothing but the values can be wrong: every key is known, and none stands twice in the text. */
function isSound(
  value: Readonly<Record<string, unknown>>,
  text: string,
  { factOf }: Program,
): value is Readonly<Record<string, unknown>> & { readonly facts: object } {
  const { facts } = value;
  if (!isObject(facts)) return false;
  let keys = 0;
  for (const key in value) {
    if (key !== "on" && key !== "facts" && key !== "id") return false;
    keys++;
  }
  for (const id in facts) {
    if (!factOf.has(id === "ageYears" ? "ageMonths" : id)) return false;
    const given = facts[id];
    keys += 1 + (isObject(given) ? Object.keys(given).length : 0);
  }
  return colonsIn(text) === keys;
}

/** A colon stands after every key; of a key that stands twice only the last is left, and so there are more colons than keys. */
function colonsIn(text: string): number {
  let colons = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) colons++;
  return colons;
}

/** All that is wrong with a line, as `readCase` says it. */
function problemsIn(text: string, value: unknown, day: RowDay, { ruleSet, factOf }: Program): readonly RowProblem[] {
  const { problems } = parseText(text, "");
  if (problems.length > 0) return problems;
  if (value === undefined) return [NOT_JSON];
  if (!isObject(value)) return refusals(readCase([value], ruleSet));
  const crowd = crowdOfStrangers(value.facts, factOf);
  if (crowd !== undefined) return [crowd];
  const { id, on, ...rest } = value;
  const isOther = id !== undefined && id !== null && !isReference(id);
  const dated = day.ok ? { ...rest, on: day.on } : on === undefined || on === null ? rest : { ...rest, on };
  return [...refusals(readCase(dated, ruleSet)), ...(isOther ? [WRONG_ID] : [])];
}

function refusals(read: ReturnType<typeof readCase>): readonly RowProblem[] {
  if (read.ok) return [];
  const says = "a line has only `on`, `facts` and `id`";
  return read.problems.map((one) => (one.code === "unknown-key" ? { ...one, says } : one));
}

/** More or longer names that are no facts than somebody misspelt: which facts were meant is not worth finding out. */
function crowdOfStrangers(facts: unknown, factOf: Program["factOf"]): RowProblem | undefined {
  const strangers = isObject(facts) ? Object.keys(facts).filter((id) => id !== "ageYears" && !factOf.has(id)) : [];
  const [first = ""] = strangers;
  if (strangers.length <= MOST_STRANGERS && strangers.every(({ length }) => length <= LONGEST_STRANGER))
    return undefined;
  const says = `${strangers.length} of the names are no facts; the first is ${quote(first)}`;
  return { code: "unknown-fact", at: "/facts", says };
}

const MOST_STRANGERS = 20;
const LONGEST_STRANGER = 100;

const NOT_JSON: RowProblem = {
  code: "not-json",
  at: "",
  says: "expected one JSON object on the line, without comments or commas at the end of a list",
};

const WRONG_ID: RowProblem = {
  code: "wrong-id",
  at: "/id",
  says: "expected a text, or a whole number of at most fifteen digits, by which you know the case",
};

/** A number that JavaScript does not hold exactly would come out as another one. */
function isReference(id: unknown): id is string | number {
  return typeof id === "string" || Number.isSafeInteger(id);
}
