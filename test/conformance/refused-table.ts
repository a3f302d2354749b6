import type { ComparedRow } from "./table-differences.js";

/**
 * The comparisons that the reader refuses, by code, with what json-rules-engine says of them, as rows of Markdown.
 *
 * Of each operator on each fact, the values of which the most is alike are not listed.
 */
export function refusedTable(rows: readonly ComparedRow[]): string {
  const pairs = grouped(rows, ({ comparison, fact }) => `\`${comparison.operator}\` | ${fact.is}`);
  return pairs.flatMap(([pair, ofPair]) => linesFor(pair, ofPair)).join("");
}

function linesFor(pair: string, rows: readonly ComparedRow[]): readonly string[] {
  const refused = rows.filter((row) => row.refused.length > 0);
  const alike = grouped(refused, (row) => `${row.refused.map((code) => `\`${code}\``).join(" ")} | ${said(row)}`);
  return alike
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([line, like], place) => {
      const values = like.map(({ comparison }) => `\`${JSON.stringify(comparison.value)}\``).join(" ");
      return `| ${pair} | ${place === 0 ? "every other value" : values} | ${line} |\n`;
    });
}

/** Of which values of the fact it says so, or that it says so of all or of none. */
function said({ fact, answers }: ComparedRow): string {
  const values = fact.given.map(({ value }) => String(value));
  const of = (wanted: string): ReadonlySet<string> => new Set(values.filter((_, place) => answers[place] === wanted));
  const [so, refused, all] = [of("true"), of("refuses"), new Set(values)];
  if (refused.size === all.size) return "refuses";
  if (so.size === 0) return "no";
  return so.size === all.size ? "yes" : `yes of ${[...so].join(" ")}`;
}

/** Whatever is of one key together, in the order in which the keys first come up. */
export function grouped<One>(all: readonly One[], keyOf: (one: One) => string): readonly (readonly [string, One[]])[] {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}
