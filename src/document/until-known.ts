import type { Fact } from "../facts/fact.js";
import { allValues, valuesOf } from "../facts/values.js";
import { type Block, emphasis, type Item, list, paragraph } from "../page/tree.js";
import { type Expanded, expand, factSets } from "../ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule } from "../ruleset/rule-set.js";
import { groupWords, partsOf, setWords } from "./condition.js";
import type { Reading } from "./reading.js";

/** What is assumed of the facts of a condition while they are not known. */
export function untilKnownBlocks({ conditions }: ResolvedRule | ResolvedDuty, reading: Reading): readonly Block[] {
  const ids = new Set(factSets(expand(conditions, reading.whole)).map(({ fact }) => fact));
  const items = [...ids].flatMap((id) => untilKnown(reading.facts.get(id), reading));
  if (items.length === 0) return [];
  return [paragraph("Until known, act as if:"), list(items)];
}

/** What is assumed of a fact while it is not known, when, and why; nothing of most facts. */
export function untilKnown(fact: Fact | undefined, reading: Reading): readonly Item[] {
  if (fact?.whenUnknown === undefined) return [];
  const { read, when, reason } = fact.whenUnknown;
  const assumed = setWords(fact, new Set(valuesOf(allValues(fact), read)), reading);
  if (when === undefined) return [{ says: [emphasis(assumed), `. ${reason}`] }];
  const tree = expand(when, reading.spared);
  return [
    { says: [emphasis(assumed), `. ${reason} That is while ${groupOf(tree)}:`], below: [partsOf(tree, reading)] },
  ];
}

function groupOf(tree: Expanded): string {
  return tree.kind === "fact" ? "this is so" : groupWords(tree);
}
