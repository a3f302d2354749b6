import { anchored, type Block, type Item, item, list, paragraph, strong } from "../../page/tree.js";
import type { Transition } from "../../ruleset/rule-set.js";
import type { Standing } from "./standing.js";
import { toWrite } from "./to-write.js";

/** Steps up and down as items. */
export function transitionItems(
  isMeant: (one: Transition) => boolean,
  { ruleSet, inWords }: Standing,
): readonly Item[] {
  const { levels, transitions } = ruleSet;
  const rankOf = (level: string): number => levels.findIndex(({ id }) => id === level);
  return transitions.filter(isMeant).map(({ from, to, when }) => {
    const way = rankOf(to) > rankOf(from) ? "Up" : "Down";
    return item(strong(`${way} to ${levels[rankOf(to)]?.name ?? to}:`), ` ${inWords(when)}`);
  });
}

/** Steps up and down between all levels; each stands with its level too. */
export function movingBlocks(standing: Standing): readonly Block[] {
  const { levels, transitions } = standing.ruleSet;
  const known = levels.flatMap((level) => {
    const items = transitionItems(({ from }) => from === level.id, standing);
    return items.length === 0 ? [] : [{ says: [strong(`From ${level.name}`)], below: [list(items)] }];
  });
  return [
    anchored(2, "Steps up and down", "section-moving"),
    paragraph("Help moves up when it is not enough, and down when what has changed has lasted."),
    transitions.length === 0
      ? toWrite("When help moves up a level, and when it moves down. In the rule file these are transitions.")
      : list(known),
  ];
}
