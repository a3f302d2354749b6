import { AGE_YEARS, yearsOf } from "../facts/age.js";
import type { Scalar } from "../facts/comparison.js";
import type { Part } from "../facts/given.js";
import { allValues, valuesOf } from "../facts/values.js";
import { type Block, paragraph, type Table } from "../page/tree.js";
import type { Example, WrittenFacts } from "../ruleset/rule.js";
import { startUpper } from "../ruleset/words.js";
import { setWords } from "./condition.js";
import type { Reading } from "./reading.js";

/** The examples of a rule or duty: a child in one line, what is known, and what comes out. */
export function exampleBlocks(examples: readonly Example[], reading: Reading): readonly Block[] {
  if (examples.length === 0) return [];
  const table: Table = {
    kind: "table",
    head: ["Child", "What is known", "Result"],
    rows: examples.map(({ name, given, expect }) => [[startUpper(name)], [givenWords(given, reading)], [expect]]),
  };
  return [
    paragraph(
      'The children are invented. "May apply" means that what is known does not settle it: the question is then asked.',
    ),
    table,
  ];
}

function givenWords(given: WrittenFacts, reading: Reading): string {
  const known = Object.entries(given).flatMap(([id, written]) => factGivenWords(id, written, reading));
  return known.length === 0 ? "Nothing that bears on it" : known.join("; ");
}

function factGivenWords(id: string, written: Scalar | null | Part<Scalar>, reading: Reading): readonly string[] {
  const isYears = id === AGE_YEARS.id;
  const fact = reading.facts.get(isYears ? "ageMonths" : id);
  if (fact === undefined) return [];
  if (written === null) return [`${fact.label}: not known`];
  if (!isYears) return [setWords(fact, new Set(valuesOf(allValues(fact), written)), reading)];
  const years = new Set(valuesOf(allValues(AGE_YEARS), written));
  const months = allValues(fact).filter((month) => years.has(yearsOf(Number(month))));
  return [setWords(fact, new Set(months), reading)];
}
