import type { Dialect } from "./dialect.js";
import type { Expression } from "./expression.js";

/** Columns worked out one stage after another: each leans only on columns of earlier stages, and is written once. */
export interface Stages {
  /** Adds a column to the first stage in which all that it uses is there, and to none before this one; gives what stands for it. */
  define(name: string, expression: Expression, notBefore?: number): Expression;
  /** The stage in which a column is worked out. */
  stageOf(column: Expression): number;
  /** The statement that selects these in the end, from a table. */
  select(results: readonly Selected[], from: string): string;
}

export interface Selected {
  readonly name: string;
  readonly expression: Expression;
}

interface Defined extends Selected {
  readonly stage: number;
}

export function stagesIn(dialect: Dialect): Stages {
  const defined = new Map<string, Defined>();
  const stageOf = (name: string): number => defined.get(name)?.stage ?? 0;
  return {
    define: (name, expression, notBefore = 0) => {
      if (defined.has(name)) throw new RangeError(`${name} is defined already`);
      const stage = Math.max(notBefore, ...expression.uses.map((used) => stageOf(used) + 1));
      defined.set(name, { name, expression, stage });
      return { sql: dialect.quoted(name), uses: [name] };
    },
    stageOf: ({ uses: [name = ""] }) => stageOf(name),
    select: (results, from) => statement([...defined.values()], results, from, dialect),
  };
}

function statement(defined: readonly Defined[], results: readonly Selected[], from: string, dialect: Dialect): string {
  const lastUse = lastUses(defined, results);
  const last = Math.max(0, ...defined.map(({ stage }) => stage));
  const parts = Array.from({ length: last + 1 }, (_, stage) => {
    const lines = defined
      .filter((one) => one.stage <= stage && (lastUse.get(one.name) ?? -1) > stage)
      .map((one) => (one.stage === stage ? as(one, dialect) : dialect.quoted(one.name)));
    const source = stage === 0 ? from : stageName(stage - 1);
    return `${stageName(stage)} ${dialect.stage} (\n${selectFrom(lines, source, "  ")}${dialect.fence}\n)`;
  });
  const lines = results.map((one) => as(one, dialect));
  return `WITH ${parts.join(",\n")}\n${selectFrom(lines, stageName(last), "")}\n`;
}

/** By the name of a column, the last stage that reads it; the results come after the last. */
function lastUses(defined: readonly Defined[], results: readonly Selected[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { stage, expression } of defined) {
    for (const name of expression.uses) found.set(name, Math.max(stage, found.get(name) ?? -1));
  }
  for (const { expression } of results) for (const name of expression.uses) found.set(name, Number.POSITIVE_INFINITY);
  return found;
}

function stageName(stage: number): string {
  return `stage_${stage + 1}`;
}

function as({ name, expression }: Selected, dialect: Dialect): string {
  return expression.sql === dialect.quoted(name) ? expression.sql : `${expression.sql} AS ${dialect.quoted(name)}`;
}

function selectFrom(lines: readonly string[], from: string, margin: string): string {
  return `${margin}SELECT\n${lines.map((line) => `${margin}  ${line}`).join(",\n")}\n${margin}FROM ${from}`;
}
