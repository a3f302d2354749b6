import type { Route } from "../../domain/route.js";
import { AGREEMENT_WORDS, ROUTE_WORDS } from "../../engine/explanation/plain-words.js";
import { anchored, type Block, paragraph, type Table, type Windscreen } from "../../page/tree.js";
import type { ResolvedLevel } from "../../ruleset/rule-set.js";
import { WHO_DECIDES } from "../words.js";
import { leadAt, type Standing } from "./standing.js";
import { TO_WRITE } from "./to-write.js";

/** What each route is called in a few words. */
export const ROUTE_NAMES: Readonly<Record<Route, string>> = {
  universal: "what every child gets",
  "early-help": "early help",
  "child-in-need": "child in need, section 17",
  "child-protection": "child protection, section 47",
};

/** The scale as a picture and as a table. */
export function scaleBlocks(standing: Standing): readonly Block[] {
  const { levels } = standing.ruleSet;
  const table: Table = {
    kind: "table",
    caption: "The levels, lowest first",
    head: ["Level", "What it means in law", "Who decides", "Who leads", "Agreement"],
    rows: levels.map((level) => [
      [level.name],
      [ROUTE_WORDS[level.route]],
      [WHO_DECIDES[level.route]],
      [leadAt(level, standing) ?? (level.route === "universal" ? "whoever knows the child" : TO_WRITE)],
      [agreementWords(level)],
    ]),
    anchors: levels.map(({ id }) => `scale-${id}`),
  };
  return [
    anchored(2, "The scale", "section-scale"),
    paragraph(
      "A child's needs change, and help moves with them in both directions. The number of a level means nothing outside this scale; what counts is what it means in law.",
    ),
    windscreenOf(levels),
    table,
  ];
}

export function agreementWords({ agreement, route }: ResolvedLevel): string {
  if (agreement !== undefined) return AGREEMENT_WORDS[agreement];
  return route === "universal" ? "Nothing more is offered that would need it." : TO_WRITE;
}

/** The picture of a scale. */
export function windscreenOf(levels: readonly ResolvedLevel[]): Windscreen {
  const steps = levels.map(({ name, route }) => `${name} (${ROUTE_NAMES[route]})`);
  return {
    kind: "windscreen",
    title: "The scale as a windscreen",
    describes: `From the lowest level on the left to the highest on the right: ${steps.join("; ")}.`,
    panes: levels.map((level, at) => ({ label: shortName(level.name, at), route: level.route })),
  };
}

const LONGEST_LABEL = 12;

/** "Level 4b: Specialist" is "Level 4b"; a name without such a beginning is counted where it is long. */
function shortName(name: string, at: number): string {
  const [before = name] = name.split(":");
  return before.length <= LONGEST_LABEL ? before : String(at + 1);
}
