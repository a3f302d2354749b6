import { anchored, type Block, item, list, paragraph, strong } from "../../page/tree.js";
import { startUpper } from "../../ruleset/words.js";
import { slug } from "./level.js";
import type { Standing } from "./standing.js";

/** What was taken out or put in the place of something: it stands nowhere else. What was placed or varied says so itself. */
export function changeBlocks({ ruleSet }: Standing): readonly Block[] {
  const { removed, rules } = ruleSet;
  const replaced = rules.flatMap(({ name, title, replacedBy, changedBy = [] }) =>
    replacedBy === undefined
      ? []
      : [
          {
            ...item(
              strong(`${title}.`),
              ` In its place: ${rules.find((one) => one.name === replacedBy)?.title ?? replacedBy}.`,
              ` ${changedBy.map(({ reason }) => reason).join(" ")}`,
            ),
            anchor: `replaced-${name}`,
          },
        ],
  );
  const gone = removed.map(({ rule, reason, set }) => ({
    ...item(
      strong(`${startUpper(rule.replace(/-/g, " "))}.`),
      ` Left out by ${set === ruleSet.id ? (ruleSet.authority?.name ?? set) : set}: ${reason}`,
    ),
    anchor: `removed-${slug(rule)}`,
  }));
  if (replaced.length + gone.length === 0) return [];
  return [
    anchored(2, "What was changed in the national rules", "section-changes"),
    paragraph("Rules that rest on the law or on safe practice cannot be lowered or left out. Of the others:"),
    list([...replaced, ...gone]),
  ];
}
