import type { Case } from "../../src/facts/case.js";
import { TODAY } from "../generated/asked.js";
import { type Answer, answersTo, type WrittenComparison } from "./by-json-rules-engine.js";
import type { Evaluator } from "./evaluator.js";
import { grouped } from "./refused-table.js";
import { setOf } from "./table-set.js";
import { inItsWords } from "./truth-table.js";
import { TABLE_FACTS, type TableFact } from "./truth-table-facts.js";
import { WRITTEN_VALUES } from "./written-values.js";

/** A value that is given of a fact and is none of its values, beside what is made of it. */
export interface GivenRow {
  readonly fact: TableFact;
  /** As somebody wrote it; `undefined` where nobody wrote anything. */
  readonly written: unknown;
  /** Codes under which a case is refused; none where the value is taken as one not known, or known in part. */
  readonly refused: readonly string[];
  /** How each comparison comes out that the language has for the fact; `open` where it may apply. */
  readonly ours: readonly (Answer | "open")[];
  readonly answers: readonly Answer[];
}

/** Every kind of JSON value given of every fact of which it is no value, and nothing at all. */
export async function givenTable(
  sound: readonly WrittenComparison[],
  evaluator: Evaluator,
): Promise<readonly GivenRow[]> {
  const set = setOf(sound, evaluator);
  const thresholds = evaluator.compile(set);
  const rows: GivenRow[] = [];
  for (const fact of TABLE_FACTS) {
    if (fact.isLike !== undefined) continue;
    const places = [...sound.keys()].filter((place) => sound[place]?.fact === fact.id);
    const comparisons = places.flatMap((place) => sound[place] ?? []).map((one) => inItsWords(one, fact));
    for (const written of [undefined, ...WRITTEN_VALUES]) {
      if (fact.given.some(({ value }) => value === written)) continue;
      const facts = written === undefined ? {} : { [fact.id]: written };
      const read = evaluator.readCase({ on: TODAY, facts }, set);
      const bounds = read.ok ? thresholds.bounds({ on: TODAY, facts } as Case) : undefined;
      const ours = places.map((place) =>
        bounds?.applies.includes(`rule-${place}`)
          ? "true"
          : bounds?.mayApply.includes(`rule-${place}`)
            ? "open"
            : "false",
      );
      const refused = read.ok ? [] : [...new Set(read.problems.map(({ code }) => code))];
      rows.push({ fact, written, refused, ours: read.ok ? ours : [], answers: await answersTo(comparisons, facts) });
    }
  }
  return rows;
}

/** The table in Markdown: what a case with such a value is, and how many comparisons json-rules-engine finds so all the same. */
export function givenLines(rows: readonly GivenRow[]): string {
  return grouped(rows, (row) => `${row.fact.is} | ${ourWords(row)} | ${theirWords(row)}`)
    .map(([line, alike]) => {
      const values = alike.map(({ written }) => (written === undefined ? "nothing" : `\`${JSON.stringify(written)}\``));
      const [fact, ...rest] = line.split(" | ");
      return `| ${[fact, values.join(" "), ...rest].join(" | ")} |\n`;
    })
    .join("");
}

function ourWords({ refused, ours }: GivenRow): string {
  if (refused.length > 0) return refused.map((code) => `\`${code}\``).join(" ");
  const open = ours.filter((one) => one === "open").length;
  return open === ours.length ? "all may apply" : `${open} of ${ours.length} may apply`;
}

function theirWords({ answers }: GivenRow): string {
  const so = answers.filter((answer) => answer === "true").length;
  if (answers.includes("refuses")) return "refuses";
  return so === 0 ? "none applies" : `${so} of ${answers.length} apply`;
}
