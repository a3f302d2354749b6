import { ageLimit } from "../engine/check-case.js";
import type { Program } from "../engine/program/program.js";
import { ADULT_MONTHS } from "../facts/age.js";
import { FAULTS } from "./cells.js";
import { commaList } from "./comma-list.js";
import { type Expression, joined, sql, word } from "./expression.js";
import type { FactState } from "./fact-states.js";
import type { Stages } from "./stages.js";
import { surely, type Truth } from "./truth.js";

/** One thing that may be wrong with a row: where it is, a code and a fact with a colon between them. */
interface RowFault {
  readonly isSo: Expression;
  readonly says: Expression;
}

/** Everything that is wrong with a row as a list of codes, each with its fact; null where the row can be used. */
export function rowProblems(program: Program, states: readonly FactState[], stages: Stages): Expression {
  const faults = [
    ...states.flatMap(unreadable),
    ...states.flatMap(contradicting),
    ...states.flatMap((state) => (state.fact.id === "ageMonths" ? ageFaults(state, program) : [])),
  ];
  if (faults.length === 0) return sql`CAST(NULL AS VARCHAR(1))`;
  // Few rows have any: of the others nothing is put together.
  const isSomeSo = stages.define(
    "has_problem",
    joined(
      faults.map(({ isSo }) => isSo),
      " OR ",
    ),
  );
  const list = commaList(faults.map(({ isSo, says }) => sql`CASE WHEN ${isSo} THEN ${says} END`));
  return stages.define("problems", sql`CASE WHEN ${isSomeSo} THEN ${list} END`);
}

function unreadable({ told }: FactState): readonly RowFault[] {
  return told.flatMap(({ name, fault, sources }) => {
    const canBe =
      sources.length > 1 ? [1, 2, 3] : sources.some(({ column }) => column.written.kind === "integer") ? [1, 2] : [1];
    return canBe.map((number) => ({ isSo: sql`${fault} = ${-number}`, says: word(`${FAULTS[number]}:${name}`) }));
  });
}

function contradicting({ fact, isNothing }: FactState): readonly RowFault[] {
  return typeof isNothing === "string" ? [] : [{ isSo: isNothing, says: word(`contradictory-facts:${fact.id}`) }];
}

/** An age must lie on one side of eighteen, and the rules must reach so far. */
function ageFaults({ fact, told, compare, isNothing }: FactState, { ruleSet }: Program): readonly RowFault[] {
  const oldest = ageLimit(ruleSet).oldest ?? ADULT_MONTHS - 1;
  const isAdult = compare((place) => Number(fact.values[place]) >= ADULT_MONTHS);
  const isReached = compare((place) => Number(fact.values[place]) <= oldest);
  if (typeof isAdult === "string" || told.length === 0) return [];
  const name = told.some((one) => one.name === "ageMonths") ? "ageMonths" : "ageYears";
  const spans = sql`${isAdult} IS NULL${typeof isNothing === "string" ? sql`` : sql` AND NOT ${isNothing}`}`;
  const found: RowFault[] = [{ isSo: sql`(${spans})`, says: word(`age-spans-eighteen:${name}`) }];
  const beyond = isBeyond(isAdult, isReached);
  if (beyond !== undefined) found.push({ isSo: beyond, says: word(`not-a-child:${name}`) });
  return found;
}

function isBeyond(isAdult: Expression, isReached: Truth): Expression | undefined {
  const reached = surely(isReached);
  if (reached === "holds") return undefined;
  return typeof reached === "string" ? sql`(${isAdult})` : sql`(${isAdult} AND NOT ${reached})`;
}
