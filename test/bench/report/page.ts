import { asMarkdown, type Table } from "./table.js";

/** When and on what it was measured. */
export interface Circumstances {
  readonly day: string;
  readonly machine: string;
}

/** The page `docs/benchmarks.md`. */
export function page(tables: readonly Table[], { day, machine }: Circumstances): string {
  return `# Benchmarks

Measured on ${day} by \`npm run bench\` on: ${machine}. The machine is shared with other work.

Compare the ratios and not the figures: contenders take turns in one process, round by round, and each turn counts the
processor time that the process used. "Best" sets each contender's best round against the other's; the median is that of the
ratios of single rounds. Before anything is timed every contender must name the same rules as ours on cases in which
everything is known, and batches must give every row its level; one that differs ends the benchmark. Those of two values take
what is not known for no, and so answer an easier question on sparse cases. Every contender has met children of both kinds
before it is timed, as a program that runs for a day has: one function that only ever met objects of one shape is several
times as fast on dense cases. How it is done and what it does not claim: [decision 0024](decisions/0024-benchmarks.md); how to
run a part of it or add a contender: [test/bench](../test/bench/README.md).

${tables.map(asMarkdown).join("\n")}`;
}
