import type { Fact } from "../../../src/facts/fact.js";
import { type Compared, type Plain, type PlainRule, signOf, valuesMet } from "./plain.js";

/** The table that holds a row a child and a column a fact; a severity is the place of its step. */
export function tableOf(name: string, facts: readonly Fact[]): string {
  const columns = facts.map((fact) => `"${fact.id}" ${typeOf(fact)}`);
  return `CREATE TABLE ${name} (${columns.join(", ")})`;
}

function typeOf({ kind }: Fact): string {
  if (kind === "boolean") return "BOOLEAN";
  return kind === "integer" ? "SMALLINT" : "TINYINT";
}

/** The level that is certain and the highest that is possible for each row, in three values as in ours: NULL is not known. */
export function levelsOf(table: string, rules: readonly PlainRule[]): string {
  const statuses = rules.map(({ when }, at) => `${expression(when)} AS r${at}`);
  const ladder = (holds: (rule: string) => string): string => {
    const levels = [...new Set(rules.map(({ level }) => level))].sort((one, other) => other - one);
    const steps = levels.map((level) => {
      const its = rules.flatMap((rule, at) => (rule.level === level ? [holds(`r${at}`)] : []));
      return `WHEN ${its.join(" OR ")} THEN ${level}`;
    });
    return `CAST(CASE ${steps.join(" ")} ELSE 0 END AS TINYINT)`;
  };
  // a CASE reads unknown as false, which is right for what is certain alone
  return `SELECT ${ladder((rule) => rule)} AS at_least, ${ladder((rule) => `coalesce(${rule}, true)`)} AS could_be
FROM (SELECT ${statuses.join(", ")} FROM ${table})`;
}

function expression(plain: Plain): string {
  if ("all" in plain) return `(${plain.all.map(expression).join(" AND ")})`;
  if ("any" in plain) return `(${plain.any.map(expression).join(" OR ")})`;
  if ("not" in plain) return `(NOT ${expression(plain.not)})`;
  if ("count" in plain) throw new Error("no batch of the benchmark counts");
  return comparison(plain);
}

function comparison(compared: Compared): string {
  const { fact, operator, value } = compared;
  const column = `"${fact.id}"`;
  if (fact.kind === "boolean") return value === true ? column : `(NOT ${column})`;
  const met = valuesMet(compared);
  if (met !== undefined && fact.kind !== "integer") {
    const places = met.map((step) => fact.values.findIndex((one) => one.value === step));
    if (operator === "atLeast") return `${column} >= ${Math.min(...places)}`;
    if (operator === "atMost") return `${column} <= ${Math.max(...places)}`;
    return `${column} IN (${places.join(", ")})`;
  }
  const sign = signOf(operator);
  if (sign === undefined) throw new Error(`no batch of the benchmark compares ${fact.id} by ${operator}`);
  return `${column} ${sign} ${Number(value)}`;
}
