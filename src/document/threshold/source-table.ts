import { dayWords } from "../../kernel/day-words.js";
import { anchored, type Block, type Table } from "../../page/tree.js";
import { sourceLink } from "../basis-blocks.js";
import { FORCE_WORDS } from "../words.js";
import type { Standing } from "./standing.js";

/** Everything that is cited, once. */
export function sourceBlocks(standing: Standing): readonly Block[] {
  const cited = citedBy(standing);
  const sources = standing.ruleSet.sources.filter(({ id }) => cited.has(id));
  const table: Table = {
    kind: "table",
    caption: "What this document rests on",
    head: ["Title", "Kind", "Published by", "Published", "Remark"],
    rows: sources.map(({ id, kind, publisher, published, note }) => [
      [sourceLink(id, standing.reading)],
      [FORCE_WORDS[kind]],
      [publisher ?? "not said"],
      [published === undefined ? "not said" : dayWords(published)],
      [note ?? ""],
    ]),
    anchors: sources.map(({ id }) => `source-${id}`),
  };
  return [anchored(2, "Sources", "section-sources"), table];
}

function citedBy({ rules, duties, ruleSet, actions }: Standing): ReadonlySet<string> {
  const { timescales, escalation, transitions, removed } = ruleSet;
  const citing = [...rules, ...duties, ...actions.values(), ...timescales, ...escalation, ...transitions, ...removed];
  return new Set(citing.flatMap(({ basis = [] }) => basis.map(({ source }) => source)));
}
