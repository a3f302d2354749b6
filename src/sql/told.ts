import { EMPTY_PART } from "./cells.js";
import { type Expression, joined, sql } from "./expression.js";
import type { Source } from "./sources.js";
import type { Stages } from "./stages.js";

/** All columns that speak of a fact under one name: its value, or the two ends of a stretch. */
export interface Told {
  /** The name in a case: `ageYears` beside `ageMonths`. */
  readonly name: string;
  readonly sources: readonly Source[];
  /** Whether something is said that can be read; null or false where not. */
  readonly isTold: Expression;
  /** Why it cannot be read, as a number below 0. */
  readonly fault: Expression;
}

export function toldBy(sources: readonly Source[], stages: Stages): readonly Told[] {
  const names = [...new Set(sources.map(({ column }) => column.written.id))];
  return names.map((name) =>
    toldUnder(
      name,
      sources.filter(({ column }) => column.written.id === name),
      stages,
    ),
  );
}

function toldUnder(name: string, sources: readonly Source[], stages: Stages): Told {
  const [one, other] = sources;
  if (one === undefined) throw new RangeError("told by nothing");
  const { number } = one;
  if (other === undefined) {
    return { name, sources, isTold: sql`(${number} >= 0)`, fault: number };
  }
  const [from, to] = one.column.says === "from" ? [number, other.number] : [other.number, number];
  const steps = [
    sql`WHEN ${from} < 0 THEN ${from}`,
    sql`WHEN ${to} < 0 THEN ${to}`,
    sql`WHEN ${from} > ${to} THEN ${EMPTY_PART}`,
  ];
  const fault = stages.define(
    `fault_${one.column.fact.place}_${name.slice(0, 40)}`,
    sql`CASE ${joined(steps, " ")} END`,
  );
  const isTold = sql`(${fault} IS NULL AND (${from} IS NOT NULL OR ${to} IS NOT NULL))`;
  return { name, sources, isTold, fault };
}
