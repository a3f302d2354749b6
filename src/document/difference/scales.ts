import { ROUTES, type Route } from "../../domain/route.js";
import type { Block } from "../../page/tree.js";
import type { Difference } from "../../verify/compare/difference.js";
import { columnsOf } from "./column.js";

const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  universal: "What every child gets",
  "early-help": "Early help (Children Act 2004, section 10)",
  "child-in-need": "Child in need (Children Act 1989, section 17)",
  "child-protection": "Whether section 47 applies is decided today",
};

/** Two scales side by side, by what their levels mean in law; one scale needs no table. */
export function twoScalesBlocks(difference: Difference): readonly Block[] {
  const { scales, before, after } = difference;
  if (scales === "same") return [];
  const levelsOf = (set: typeof before, route: Route): string =>
    set.levels.flatMap((level) => (level.route === route ? [level.name] : [])).join("; ");
  return [
    {
      kind: "table",
      head: ["In law", ...columnsOf(difference)],
      rows: ROUTES.map((route) => [[ROUTE_WORDS[route]], [levelsOf(before, route)], [levelsOf(after, route)]]),
    },
  ];
}
