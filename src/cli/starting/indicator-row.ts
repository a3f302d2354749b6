import { TELLS } from "../../domain/tell.js";
import { URGENCIES } from "../../domain/urgency.js";
import type { Comparison } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import type { Problem } from "../../kernel/problem.js";
import type { TableRow } from "../../node/table/csv-table.js";
import { needsJustification } from "../../ruleset/check/protected.js";
import { quote } from "../../ruleset/quote.js";
import { comparingIn } from "./comparison-words.js";
import type { Cells, Column } from "./indicator-columns.js";
import { namedThing } from "./named-thing.js";
import { rowProblem } from "./row-problem.js";
import { comparisonsOf } from "./value-words.js";

/** What rows may name. */
export interface Vocabulary {
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly facts: readonly Fact[];
}

/** What one row says; several rows may say one indicator together. */
export interface RowRead {
  readonly row: TableRow;
  readonly cells: Cells;
  readonly level?: string;
  readonly comparisons: readonly Comparison[];
  readonly problems: readonly Problem[];
}

/** What a row says, and everything in it that cannot be taken. */
export function readIndicatorRow(row: TableRow, cells: Cells, { levels, facts }: Vocabulary): RowRead {
  const problems: Problem[] = [];
  const add = (code: string, column: Column, says: string): void =>
    void problems.push(rowProblem(row, code, says, column));
  if (cells.indicator === "")
    add(
      "missing-cell",
      "indicator",
      "says nothing; write the words of the indicator in every row, also where it goes on from the row above",
    );
  if (cells.basis === "")
    add("missing-cell", "basis", "says nothing; write where your document says it, such as `page 14`");
  const level = oneNamed(
    cells.level,
    "level",
    levels.map(({ id, name }) => ({ id, words: [name] })),
    add,
  );
  const { comparisons, fact } = compared(cells, facts, add);
  oneOf(cells.urgency, URGENCIES, "urgency", add);
  oneOf(cells.tell, TELLS, "tell", add);
  if (fact !== undefined && needsJustification(fact) && cells.justification === "")
    add(
      "missing-justification",
      "fact",
      `\`${fact.id}\` is about age, disability or pregnancy, protected by the Equality Act 2010; say in a column \`justification\` why the indicator needs it`,
    );
  return { row, cells, comparisons, problems, ...(level === undefined ? {} : { level }) };
}

type Add = (code: string, column: Column, says: string) => void;

function oneNamed(
  written: string,
  column: "level" | "fact",
  all: readonly { readonly id: string; readonly words: readonly string[] }[],
  add: Add,
): string | undefined {
  if (written === "") {
    add("missing-cell", column, `says nothing; write the id of a ${column}, or its words`);
    return undefined;
  }
  const found = namedThing(written, column, all);
  if (!("fault" in found)) return found.id;
  add(`unknown-${column}`, column, found.fault);
  return undefined;
}

function compared(
  { fact: written, comparison, value }: Cells,
  facts: readonly Fact[],
  add: Add,
): { readonly comparisons: readonly Comparison[]; readonly fact?: Fact } {
  const denied = facts.find((one) => one.kind === "boolean" && alike(one.labelWhenFalse, written));
  if (denied !== undefined) {
    add(
      "unknown-fact",
      "fact",
      `${quote(written)} is what is said where \`${denied.id}\` is not so; write \`${denied.id}\`, \`is\` and \`no\``,
    );
    return { comparisons: [] };
  }
  const id = oneNamed(
    written,
    "fact",
    facts.map((one) => ({ id: one.id, words: [one.label] })),
    add,
  );
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) return { comparisons: [] };
  if (fact.readBy === "duties") {
    add(
      "duties-only",
      "fact",
      `\`${fact.id}\` may be read by duties and actions alone, so no level can turn on it; leave the row out`,
    );
    return { comparisons: [] };
  }
  const comparing = comparingIn(comparison, fact);
  if ("fault" in comparing) {
    add("wrong-comparison", "comparison", comparing.fault);
    return { comparisons: [], fact };
  }
  const found = comparisonsOf(fact, comparing.way, value);
  if ("comparisons" in found) return { comparisons: found.comparisons, fact };
  add("wrong-value", "value", found.fault);
  return { comparisons: [], fact };
}

function alike(words: string, written: string): boolean {
  return words.toLowerCase() === written.toLowerCase();
}

function oneOf(written: string, words: readonly string[], column: Column, add: Add): void {
  if (written === "" || words.includes(written)) return;
  const found = namedThing(
    written,
    column,
    words.map((id) => ({ id, words: [] })),
  );
  if ("fault" in found) add(`unknown-${column}`, column, found.fault);
}
