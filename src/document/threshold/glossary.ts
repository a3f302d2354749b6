import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { anchored, type Block, emphasis, type Item, item, list, paragraph, strong } from "../../page/tree.js";
import { expand, factSets } from "../../ruleset/expand.js";
import { factAnchor } from "../places.js";
import { byTheme, type Standing } from "./standing.js";

/** Each fact of which a rule or duty speaks, with the sentences by which a person recognises what was met. */
export function glossaryBlocks(standing: Standing): readonly Block[] {
  const met = factsMet(standing);
  const facts = standing.ruleSet.facts.filter(({ id }) => met.has(id));
  return [
    anchored(2, "What the words stand for", "section-words"),
    paragraph(
      "Choose by the sentence, not by the word before it. What nobody knows is left open; it is never taken for a no.",
    ),
    ...byTheme(facts).flatMap(([theme, members]) => [
      {
        ...anchored(
          3,
          theme,
          `words-${theme
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, "-")
            .replace(/-$/, "")}`,
        ),
      },
      list(members.map((fact) => entry(fact, met.get(fact.id) ?? new Set()))),
    ]),
  ];
}

function factsMet({ rules, duties, reading }: Standing): ReadonlyMap<string, ReadonlySet<Scalar>> {
  const met = new Map<string, Set<Scalar>>();
  for (const { conditions } of [...rules, ...duties]) {
    for (const { fact, values } of factSets(expand(conditions, reading.whole))) {
      const known = met.get(fact) ?? new Set();
      for (const value of values) known.add(value);
      met.set(fact, known);
    }
  }
  return met;
}

/** How a record says that something is open, which a reader of a paper need not know. */
const AS_A_FORM_TAKES_IT = / \(null\)/g;

function entry(fact: Fact, met: ReadonlySet<Scalar>): Item {
  const note =
    fact.note === undefined ? [] : [item(strong("Take care:"), ` ${fact.note.replace(AS_A_FORM_TAKES_IT, "")}`)];
  const below = [...valueItems(fact, met), ...note];
  return {
    anchor: factAnchor(fact.id),
    says: [strong(`${fact.label}.`)],
    ...(below.length === 0 ? {} : { below: [list(below)] }),
  };
}

function valueItems(fact: Fact, met: ReadonlySet<Scalar>): readonly Item[] {
  if (fact.kind === "boolean" || fact.kind === "integer") return [];
  return fact.values
    .filter(({ value }) => met.has(value))
    .map(({ label, means }) => item(emphasis(label), `: ${means}`));
}
