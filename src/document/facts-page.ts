import type { Fact } from "../facts/fact.js";
import { toMarkdown } from "../page/markdown.js";
import { type Block, heading, link, paragraph, strong, type Table } from "../page/tree.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { choosingBlocks } from "./choosing.js";
import { answersBriefly, factEntry } from "./fact-entry.js";
import { FROM_FACTS } from "./places.js";
import { readingOf } from "./reading.js";

/**
 * The page of all facts of a set as Markdown, for somebody who has a concern in words and has to choose facts and values
 * with nothing else in hand: how to choose, an index by theme, then each fact.
 *
 * It stands beside the folder `rules` as `facts.md`.
 */
export function factsPage(ruleSet: RuleSet): string {
  const reading = readingOf(ruleSet, FROM_FACTS);
  const themes = byTheme(ruleSet.facts);
  return toMarkdown([
    heading(1, "Facts"),
    paragraph(
      `Everything that can be known about a child for ${ruleSet.title}, and how to choose among it. It describes a child's situation; it does not score it.`,
    ),
    ...choosingBlocks(),
    heading(2, "All facts by theme"),
    ...[...themes].flatMap(([theme, facts]) => [paragraph(strong(theme)), indexTable(facts)]),
    ...[...themes].flatMap(([theme, facts]): readonly Block[] => [
      heading(2, theme),
      ...facts.flatMap((fact) => factEntry(fact, reading)),
    ]),
  ]);
}

/** The facts of each theme, in the order of the set. */
function byTheme(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const themes = new Map<string, Fact[]>();
  for (const fact of facts) themes.set(fact.theme, [...(themes.get(fact.theme) ?? []), fact]);
  return themes;
}

function indexTable(facts: readonly Fact[]): Table {
  const rows = facts.map((fact) => [[link(FROM_FACTS.fact(fact.id), fact.id)], [fact.label], [answersBriefly(fact)]]);
  return { kind: "table", head: ["Fact", "What it says", "Answers"], rows };
}
