import { anchored, type Block, list, paragraph } from "../../page/tree.js";
import { indicator } from "./indicator.js";
import { slug } from "./level.js";
import { byTheme, type Standing } from "./standing.js";

/** What is owed whatever the level, by theme. */
export function dutyBlocks(standing: Standing): readonly Block[] {
  return [
    anchored(2, "Whatever the level", "section-duties"),
    paragraph(
      "This is owed beside any level. It neither raises nor lowers one, and a low level takes none of it away.",
    ),
    ...byTheme(standing.duties).flatMap(([theme, members]) => [
      anchored(3, theme, `duties-${slug(theme)}`),
      list(members.map((duty) => indicator(duty, standing))),
    ]),
  ];
}
