import { anchored, type Block, type Item, paragraph, steps } from "../../page/tree.js";
import type { ResolvedLevel } from "../../ruleset/rule-set.js";
import type { Birth } from "../birth.js";
import { stepItems } from "../step-blocks.js";
import type { Standing } from "./standing.js";

const SIDE_SAYS = {
  referring: "What you do",
  receiving: "What others do then",
} as const;

/** What a level calls for always, in order; two lists, by the side on which somebody stands. */
export function levelSteps(level: ResolvedLevel, standing: Standing): readonly Block[] {
  const of = (side: keyof typeof SIDE_SAYS): readonly Block[] => {
    const items = (level.actions ?? []).flatMap((id) => {
      const action = standing.actions.get(id);
      return action === undefined || (action.side ?? "referring") !== side ? [] : actionItems(id, "either", standing);
    });
    return items.length === 0 ? [] : [anchored(3, SIDE_SAYS[side], `steps-${side}-${level.id}`), steps(items)];
  };
  const all = [...of("referring"), ...of("receiving")];
  return all.length === 0 ? [paragraph("Nothing is asked at this level alone.")] : all;
}

/** One action as a step, with its clock where it has one. */
export function actionItems(id: string, birth: Birth, { actions, reading, ruleSet }: Standing): readonly Item[] {
  const action = actions.get(id);
  if (action === undefined) return [];
  const clock = ruleSet.timescales.find((one) => one.id === action.timescale);
  return stepItems(action, birth, reading).map(({ says }) => ({
    says: clock === undefined ? says : [...says, ` [${lengthWords(clock)} from: ${clock.from}]`],
  }));
}

/** "1 working day", "72 hours". */
export function lengthWords({ length, unit }: { readonly length: number; readonly unit: string }): string {
  const words = unit.replace("-", " ");
  return `${length} ${length === 1 ? words.replace(/s$/, "") : words}`;
}
