import { type Expression, joined, sql } from "./expression.js";
import type { Stretch } from "./stretches.js";

/** A step of a ladder: up to this number it comes to that. */
interface Rung {
  readonly upTo: number;
  readonly comesTo: number;
}

/** What numbers come to, stretch by stretch; the last rung takes all that is left. */
export function ladder(number: Expression, rungs: readonly Rung[]): Expression {
  const needed = rungs.filter(({ comesTo }, at) => comesTo !== rungs[at + 1]?.comesTo);
  const top = needed.at(-1)?.comesTo ?? 0;
  const steps = needed.slice(0, -1).map(({ upTo, comesTo }) => sql`WHEN ${number} <= ${upTo} THEN ${comesTo}`);
  return steps.length === 0 ? sql`${top}` : sql`CASE ${joined(steps, " ")} ELSE ${top} END`;
}

/** Whether a number lies in one of the stretches; `count` is the first number that is too great to occur. */
export function isAmong(number: Expression, stretches: readonly Stretch[], count: number): Expression {
  const alone = stretches.filter(({ first, last }) => first === last);
  const wide = stretches.filter(({ first, last }) => first !== last);
  const parts = wide.map(({ first, last }) => within(number, first, last, count));
  if (alone.length === 1) parts.push(sql`${number} = ${alone[0]?.first ?? 0}`);
  if (alone.length > 1) {
    const numbers = alone.map(({ first }) => sql`${first}`);
    parts.push(sql`${number} IN (${joined(numbers, ", ")})`);
  }
  const [only, ...others] = parts;
  if (only === undefined) return sql`FALSE`;
  return others.length === 0 ? sql`(${only})` : sql`(${joined(parts, " OR ")})`;
}

function within(number: Expression, first: number, last: number, count: number): Expression {
  if (first === 0) return sql`${number} <= ${last}`;
  if (last === count - 1) return sql`${number} >= ${first}`;
  return sql`${number} BETWEEN ${first} AND ${last}`;
}
