import { anchored, type Block, joined, paragraph, type Table } from "../../page/tree.js";
import { sourceLink } from "../basis-blocks.js";
import type { Standing } from "./standing.js";
import { lengthWords } from "./steps.js";

/** Every clock: what is due, how long, from when, on whose authority. */
export function timescaleBlocks({ ruleSet, reading }: Standing): readonly Block[] {
  const table: Table = {
    kind: "table",
    caption: "How long things may take",
    head: ["What", "At most", "Counted from", "Source"],
    rows: ruleSet.timescales.map((one) => [
      [one.title],
      [lengthWords(one)],
      [one.from],
      joined(
        one.basis.map(({ source, confidence }) => [
          sourceLink(source, reading),
          ...(confidence === "unverified" ? [" (unverified)"] : []),
        ]),
        "; ",
      ),
    ]),
    anchors: ruleSet.timescales.map(({ id }) => `timescale-${id}`),
  };
  return [
    anchored(2, "Timescales", "section-timescales"),
    paragraph("These are the longest times. A child's need may ask for less."),
    ...(ruleSet.timescales.length === 0 ? [] : [table]),
  ];
}
