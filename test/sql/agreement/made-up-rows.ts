import { AGE_YEARS } from "../../../src/facts/age.js";
import type { Scalar } from "../../../src/facts/comparison.js";
import type { Fact } from "../../../src/facts/fact.js";
import { allValues, valuesMeeting } from "../../../src/facts/values.js";
import type { WrittenFacts } from "../../../src/ruleset/rule.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import type { CodedValue, ColumnMap } from "../../../src/sql/column-map.js";
import type { Dice } from "../../generated/made-up-tables.js";

/** What kind of column a database needs for the cells. */
export type StoredKind = "boolean" | "integer" | "text";

export interface StoredColumn {
  readonly name: string;
  readonly kind: StoredKind;
  readonly cells: readonly (Scalar | null)[];
}

/** Rows as a database stores them, the map that says what they mean, and row by row the facts that a case with the same would give. */
export interface MadeUpRows {
  readonly rows: number;
  /** The first is the key: the number of the row. */
  readonly columns: readonly StoredColumn[];
  readonly map: ColumnMap;
  readonly cases: readonly WrittenFacts[];
}

/** How the columns are: `typed` and coded ones, or all as text. */
export type Stored = NonNullable<ColumnMap["cells"]>;

interface Written {
  readonly name: string;
  readonly stored: Omit<StoredColumn, "name">;
  /** As a case would give it, or one end of it. */
  readonly given: readonly CodedValue[];
  readonly codes?: { readonly [code: string]: CodedValue };
}

/**
 * Rows for a set: values, stretches in two columns, codes, nothing at all, and now and then what no fact can be.
 *
 * Each knows little or much; many contradict themselves where a fact is given that does not apply. Some facts have no column.
 */
export function madeUpRows(set: RuleSet, rows: number, dice: Dice, stored: Stored = "typed"): MadeUpRows {
  const densities = Array.from({ length: rows }, () => [2, 5, 10, 30, 80][dice(5)] ?? 10);
  const hasYears = set.facts.some(({ id }) => id === "ageMonths") && dice(3) === 0;
  const cases = Array.from({ length: rows }, (): Record<string, CodedValue> => ({}));
  const written = [...set.facts, ...(hasYears ? [AGE_YEARS] : [])].flatMap((fact) => {
    if (dice(12) === 0) return [];
    const isDenied = denialOf(fact, set);
    const isTold = cases.map((given, row) => dice(100) < (densities[row] ?? 0) && (!isDenied(given) || dice(40) === 0));
    const columns = columnsFor(fact, isTold, set, dice, stored);
    for (const column of columns) giveTo(cases, fact, column);
    return columns;
  });
  const key = { name: "row", kind: "integer", cells: Array.from({ length: rows }, (_, row) => row) } as const;
  const named = written.map((one, at) => ({ ...one, column: `c ${at}"\`'; --` }));
  return {
    rows,
    columns: [key, ...named.map(({ column, stored: of }) => ({ name: column, ...of }))],
    map: {
      format: 1,
      table: ["made_up"],
      key: ["row"],
      cells: stored,
      facts: Object.fromEntries(
        named.map(({ name, column, codes }) => [name, codes === undefined ? column : { column, values: codes }]),
      ),
    },
    cases: cases as readonly WrittenFacts[],
  };
}

/** Whether what a case gives already says that the fact does not apply. */
function denialOf({ appliesWhen }: Fact, { facts }: RuleSet): (given: Readonly<Record<string, unknown>>) => boolean {
  const opener = facts.find(({ id }) => id === appliesWhen?.fact);
  if (opener === undefined || appliesWhen === undefined) return () => false;
  const opening = valuesMeeting(allValues(opener), appliesWhen);
  return ({ [opener.id]: value }) => value !== undefined && !opening.has(value as Scalar);
}

function giveTo(cases: readonly Record<string, CodedValue>[], { id }: Fact, { name, given }: Written): void {
  const end = name === id ? undefined : name === `${id}From` ? "from" : "to";
  given.forEach((cell, row) => {
    const facts = cases[row];
    if (cell === null || facts === undefined) return;
    facts[id] = end === undefined ? cell : ({ ...(facts[id] as object | undefined), [end]: cell } as CodedValue);
  });
}

function columnsFor(
  fact: Fact,
  isTold: readonly boolean[],
  set: RuleSet,
  dice: Dice,
  stored: Stored,
): readonly Written[] {
  const hasOrder = fact.kind === "integer" || fact.kind === "ordered";
  if (dice(6) === 0) return [codedColumn(fact, isTold, set, dice)];
  const names = hasOrder && dice(3) === 0 ? [`${fact.id}From`, `${fact.id}To`].slice(dice(4) === 0 ? 1 : 0) : [fact.id];
  const values = childsValues(fact, set, dice);
  const spans = isTold.map((is) => {
    if (!is) return names.map(() => null);
    const ends = names.map(() => dice(values.length));
    if (dice(60) > 0) ends.sort((a, b) => a - b);
    return ends.map((end) => (dice(5) === 0 && names.length > 1 ? null : cellOf(fact, values[end] ?? null, dice)));
  });
  return names.map((name, end) => {
    const cells = spans.map((span) => span[end] ?? null);
    return { name, given: cells, stored: storedAs(fact, cells, stored, dice) };
  });
}

/** Now and then a number that is out of range, or a word that is none. */
function cellOf(fact: Fact, value: Scalar | null, dice: Dice): Scalar | null {
  if (fact.kind === "integer" && dice(500) === 0) return [fact.to + 1, fact.from - 1, 2_000_000][dice(3)] ?? null;
  if ((fact.kind === "ordered" || fact.kind === "choice") && dice(500) === 0) return "'; DROP TABLE made_up; --";
  return value;
}

function storedAs(fact: Fact, cells: readonly (Scalar | null)[], stored: Stored, dice: Dice): Written["stored"] {
  if (stored === "text") {
    const as = [String, (one: Scalar) => String(one).toUpperCase(), (one: Scalar) => ` ${one} `];
    const write = fact.kind === "boolean" ? (as[dice(3)] ?? String) : String;
    return { kind: "text", cells: cells.map((cell) => (cell === null ? (dice(2) === 0 ? "" : null) : write(cell))) };
  }
  const kind = fact.kind === "boolean" ? "boolean" : fact.kind === "integer" ? "integer" : "text";
  return { kind, cells };
}

/** Codes for values, for parts and for nothing; one stands in the cells that the map does not know. */
function codedColumn(fact: Fact, isTold: readonly boolean[], set: RuleSet, dice: Dice): Written {
  const values = childsValues(fact, set, dice);
  const codes: Record<string, CodedValue> = { "not known": null };
  for (let code = 1 + dice(6); code > 0; code--) {
    const [one, other] = [dice(values.length), dice(values.length)].sort((a, b) => a - b);
    const [from, to] = [values[one ?? 0] ?? null, values[other ?? 0] ?? null];
    const isPart = fact.kind !== "boolean" && dice(2) === 0 && from !== null && to !== null;
    codes[`code ${code}`] = !isPart ? from : fact.kind === "choice" ? { oneOf: [from, to] } : { from, to };
  }
  const known = Object.keys(codes);
  const cells = isTold.map((is) => {
    if (!is) return null;
    return dice(500) === 0 ? "no such code" : (known[dice(known.length)] ?? null);
  });
  const given = cells.map((cell) =>
    cell === null ? null : (codes[cell] ?? (Object.hasOwn(codes, cell) ? null : cell)),
  );
  return { name: fact.id, codes, given, stored: { kind: "text", cells } };
}

function childsValues(fact: Fact, { ages }: RuleSet, dice: Dice): readonly Scalar[] {
  const isOlder = ages.to !== undefined && dice(3) > 0;
  const most = fact.id === "ageMonths" ? 216 : fact.id === AGE_YEARS.id ? 18 : Number.POSITIVE_INFINITY;
  const some = allValues(fact).filter((value) => isOlder || typeof value !== "number" || value < most);
  // Nearly every row of somebody grown up would be one whom no set reaches.
  return some.length === 0 ? allValues(fact) : some;
}
