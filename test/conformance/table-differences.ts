import type { Case } from "../../src/facts/case.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import { TODAY } from "../generated/asked.js";
import type { Evaluator } from "./evaluator.js";
import { refusals, setOf } from "./table-set.js";
import type { TableRow } from "./truth-table.js";

/** A row of the truth table beside what the strict language makes of it. */
export interface ComparedRow extends TableRow {
  /** Codes under which it is refused; none where it is part of the language. */
  readonly refused: readonly string[];
}

/** Which rows the reader refuses. */
export function read(rows: readonly TableRow[], evaluator: Evaluator): readonly ComparedRow[] {
  const refused = refusals(
    rows.map(({ comparison }) => comparison),
    evaluator,
  );
  return rows.map((row, place) => ({ ...row, refused: refused[place] ?? [] }));
}

/** Where a comparison that the reader takes comes out otherwise than json-rules-engine says; empty when all agree. */
export function tableDifferences(rows: readonly ComparedRow[], evaluator: Evaluator): readonly string[] {
  const taken = rows.filter(({ refused }) => refused.length === 0);
  const comparisons = taken.map(({ comparison }) => comparison);
  const thresholds = evaluator.compile(setOf(comparisons, evaluator));
  const ask = (as: WrittenFacts): ((place: number) => string) => {
    const { applies, mayApply } = thresholds.bounds({ on: TODAY, facts: as } as Case);
    const [so, open] = [new Set(applies), new Set(mayApply)];
    return (place) => (so.has(`rule-${place}`) ? "true" : open.has(`rule-${place}`) ? "open" : "false");
  };
  const asked = new Map<WrittenFacts, ReturnType<typeof ask>>();
  const unknown = ask({});
  return taken.flatMap(({ fact, comparison, answers }, place) => {
    const shown = JSON.stringify(comparison);
    const whole = fact.given.flatMap(({ value, as }, at) => {
      const found = (asked.get(as) ?? asked.set(as, ask(as)).get(as) ?? unknown)(place);
      return found === answers[at] ? [] : [`${shown} on ${value}: ${found}, not ${answers[at]}`];
    });
    const all = fact.isWhole ? extent(answers) : undefined;
    const open =
      all === undefined || unknown(place) === all ? [] : [`${shown} on nothing: ${unknown(place)}, not ${all}`];
    return [...whole, ...open];
  });
}

/** What is true of every value is true of one that is not known; what is true of some of them is open. */
function extent(answers: TableRow["answers"]): string {
  return answers.every((answer) => answer === answers[0]) ? (answers[0] ?? "open") : "open";
}
