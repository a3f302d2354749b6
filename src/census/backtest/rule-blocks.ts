import { type Block, paragraph, section, type Table } from "../../page/tree.js";
import { shownText } from "./number-words.js";
import type { BackTestReport } from "./report.js";
import { READING } from "./table-block.js";

/** Which rules apply, and how much hangs on one answer. */
export function ruleBlocks(report: BackTestReport): readonly Block[] {
  return [...appliedBlocks(report), ...oneAnswerBlocks(report)];
}

function appliedBlocks({ rules, columns, hiddenBelow }: BackTestReport): readonly Block[] {
  const nameOf = (id: string): string => columns.find(({ level }) => level?.id === id)?.says ?? id;
  const how = hiddenBelow === 0 ? "" : ` Numbers are rounded down to ${2 * hiddenBelow}s, since rules overlap.`;
  return section("Which rules apply, how often", [
    paragraph(
      `Episodes in which a rule applies, with what is taken as so until it is known. Rules that apply in none are left out.${how}`,
    ),
    ...rules.map(
      ({ world, rules: counted }): Table => ({
        kind: "table",
        caption: `Rules that apply: ${READING[world]}`,
        head: ["Rule", "Level", "Episodes"],
        rows: counted.map(({ title, level, episodes }) => [[title], [nameOf(level)], [shownText(episodes)]]),
      }),
    ),
  ]);
}

function oneAnswerBlocks({ oneAnswer }: BackTestReport): readonly Block[] {
  const { looked, size, seed, of, raised, lowered } = oneAnswer;
  const which =
    looked === "at a sample"
      ? `a sample of ${shownText(size)} episodes, drawn by the seed ${seed} from what tells an episode apart`
      : `all ${shownText(of)} episodes that make a case`;
  return section("Decided by one unknown fact", [
    paragraph(
      `Every answer to every open question was tried on its own, in ${which}. One answer alone would lead to a higher level in ${shownText(raised)} of them, and to a lower one in ${shownText(lowered)}. A return leaves most questions open, so that this is mostly about the return.`,
    ),
  ]);
}
