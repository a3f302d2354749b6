import { dayWords } from "../../kernel/day-words.js";
import { type Block, type Phrase, paragraph, section, type Table } from "../../page/tree.js";
import type { Answer, Difference, Move } from "../../verify/compare/difference.js";
import type { ShownCase } from "../../verify/report/finding.js";
import { columnsOf } from "./column.js";

const NOT_ENOUGH = "not enough known";

/** For each pair of levels one child: first those who come lower, then higher, then those at two levels that are one in law. */
export function childrenWhoMove(difference: Difference): readonly Block[] {
  const going = (direction: Move["direction"]): readonly Move[] =>
    difference.moves.filter((move) => move.direction === direction);
  const { scales } = difference;
  return [
    ...part("Children who come to a lower level", going("lower"), difference),
    ...part("Children who come to a higher level", going("higher"), difference),
    ...part(
      scales === "same" ? "Children who move within one route in law" : "The same in law, by other levels",
      going("same"),
      difference,
    ),
  ];
}

function part(title: string, moves: readonly Move[], difference: Difference): readonly Block[] {
  if (moves.length === 0) return [];
  const isOpen = moves.some(({ example }) => [example.before, example.after].some(isTooLittle));
  return section(title, [
    table(moves, difference),
    ...(isOpen
      ? [
          paragraph(
            `"${NOT_ENOUGH}": nothing that is known points above the lowest level, and a danger is not ruled out.`,
          ),
        ]
      : []),
  ]);
}

function table(moves: readonly Move[], difference: Difference): Table {
  const isDated = new Set(difference.moves.map(({ example }) => example.after.on)).size > 1;
  return {
    kind: "table",
    head: ["One such child, of whom only this is known", ...columnsOf(difference)],
    rows: moves.map((move) => {
      const { before, after } = move.example;
      const day = isDated ? ` (on ${dayWords(after.on)})` : "";
      return [[`${childWords(after)}${day}`], levelWords(before, move.shownIn), levelWords(after, move.shownIn)];
    }),
  };
}

function childWords({ says }: ShownCase): string {
  return says.length === 0 ? "Nothing" : says.join("; ");
}

function isTooLittle({ levels }: ShownCase): boolean {
  return !levels.enoughKnown;
}

function levelWords(child: ShownCase, shownIn: Answer): Phrase {
  const { name } = child.levels[shownIn];
  switch (shownIn) {
    case "pointsTo":
      return [isTooLittle(child) ? NOT_ENOUGH : name];
    case "atLeast":
      return [isTooLittle(child) ? `nothing certain (${NOT_ENOUGH})` : `at least ${name}`];
    case "couldBe":
      return [`could be as high as ${name}`];
  }
}
