import { type Block, emphasis, type Item, link, list, paragraph } from "../page/tree.js";
import { type Expanded, factSets } from "../ruleset/expand.js";
import type { Reading } from "./reading.js";

/** With more facts than this a page of a rule would be a second page of facts. */
const MOST_FACTS = 8;

/** The words of a condition with the sentences by which a person recognises what they stand for. */
export function termBlocks(tree: Expanded, reading: Reading): readonly Block[] {
  const met = new Map<string, Set<unknown>>();
  for (const { fact, values } of factSets(tree)) met.set(fact, new Set([...(met.get(fact) ?? []), ...values]));
  const items = [...met].flatMap(([id, values]) => termItem(id, values, reading));
  if (items.length === 0) return [];
  if (items.length > MOST_FACTS) {
    return [paragraph("Each line above leads to the page of facts, which says by which sentence to recognise it.")];
  }
  return [paragraph("What the words stand for:"), list(items)];
}

function termItem(id: string, values: ReadonlySet<unknown>, { facts, places }: Reading): readonly Item[] {
  const fact = facts.get(id);
  if (fact === undefined || fact.kind === "boolean" || fact.kind === "integer") return [];
  const met = fact.values.filter(({ value }) => values.has(value));
  const below = [list(met.map(({ label, means }) => ({ says: [emphasis(label), `: ${means}`] })))];
  return [{ says: [link(places.fact(id), fact.label)], below }];
}
