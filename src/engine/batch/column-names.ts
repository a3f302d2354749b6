import { AGE_YEARS } from "../../facts/age.js";
import type { Fact } from "../../facts/fact.js";
import { nearest } from "../../kernel/nearest.js";
import type { Problem } from "../../kernel/problem.js";
import { quote } from "../../ruleset/quote.js";
import type { Program } from "../program/program.js";
import type { ClassedFact } from "../program/value-classes.js";

/** What a column says of a fact: its value, or the lowest or the highest that it may have. */
type Says = "value" | "from" | "to";

/** A column that has been found to speak of a fact. */
export interface NamedColumn {
  readonly name: string;
  /** The fact whose values stand in the cells: the age in years has values of its own. */
  readonly written: Fact;
  /** The fact of which it says something. */
  readonly fact: ClassedFact;
  readonly says: Says;
}

export type ColumnNameProblemCode = "unknown-fact" | "not-a-stretch" | "one-of-in-table" | "given-twice";

interface NamedColumns {
  readonly columns: readonly NamedColumn[];
  readonly problems: readonly Problem<ColumnNameProblemCode>[];
}

const ENDS = /^(.+)(From|To|OneOf)$/;

/** Finds the fact of each column; every name that is none is a problem. `pointTo` says where a column stands. */
export function namedColumns(
  names: readonly string[],
  program: Program,
  pointTo: (name: string) => string,
  others: readonly string[] = [],
): NamedColumns {
  const columns: NamedColumn[] = [];
  const problems: Problem<ColumnNameProblemCode>[] = [];
  for (const name of names) {
    const found = namedColumn(name, program, others);
    if ("code" in found) problems.push({ ...found, at: pointTo(name) });
    else columns.push(found);
  }
  for (const { name, written, says } of columns) {
    if (says === "value" || !columns.some((one) => one.written === written && one.says === "value")) continue;
    const both = `${quote(written.id)} already says the value; leave out one of the two`;
    problems.push({ code: "given-twice", at: pointTo(name), says: both });
  }
  return { columns, problems };
}

type Unnamed = Omit<Problem<ColumnNameProblemCode>, "at">;

function namedColumn(name: string, program: Program, others: readonly string[]): NamedColumn | Unnamed {
  const whole = factCalled(name, program);
  if (whole !== undefined) return { name, ...whole, says: "value" };
  const [, stem = "", end = ""] = ENDS.exec(name) ?? [];
  const stretch = factCalled(stem, program);
  if (stretch === undefined) return { code: "unknown-fact", says: noSuchFact(name, program, others) };
  if (end === "OneOf") {
    const says = `a table has no \`oneOf\`; give ${quote(stem)} one value or a stretch, or ask case by case`;
    return { code: "one-of-in-table", says };
  }
  const { kind } = stretch.written;
  if (kind !== "integer" && kind !== "ordered") {
    const says = `${quote(stem)} has no order, so no stretch of it can be given; give its value in a column ${quote(stem)}`;
    return { code: "not-a-stretch", says };
  }
  return { name, ...stretch, says: end === "From" ? "from" : "to" };
}

function factCalled(name: string, { factOf }: Program): Pick<NamedColumn, "written" | "fact"> | undefined {
  const fact = factOf.get(name === AGE_YEARS.id ? "ageMonths" : name);
  return fact && { fact, written: name === AGE_YEARS.id ? AGE_YEARS : fact.fact };
}

function noSuchFact(name: string, { factOf }: Program, others: readonly string[]): string {
  const [, stem = "", end = ""] = ENDS.exec(name) ?? [];
  const names = [...factOf.keys(), AGE_YEARS.id, ...others];
  // A long name is not compared: nobody meant a fact by it.
  const isShort = name.length <= LONGEST_COMPARED;
  const close = isShort ? nearest(name, names) : undefined;
  const closeStem = isShort && stem !== "" ? nearest(stem, names) : undefined;
  const meant = closeStem === undefined ? close : `${closeStem}${end}`;
  return `no fact called ${quote(name)}${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`;
}

const LONGEST_COMPARED = 100;
