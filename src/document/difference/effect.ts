import { type Block, item, list, paragraph } from "../../page/tree.js";
import type { Difference, LevelOfCases } from "../../verify/compare/difference.js";
import { columnsOf } from "./column.js";

/** What the difference does to the cases that were given, in counts. */
export function effectBlocks(difference: Difference): readonly Block[] {
  const { cases: effect } = difference;
  if (effect === undefined) return [];
  const { cases, higher, lower, same, sameInLaw, otherwise, undecided, moves, problems } = effect;
  const counts = [
    `${number(higher)} come to a higher level in law`,
    `${number(lower)} to a lower one`,
    ...(sameInLaw > 0 ? [`${number(sameInLaw)} to another that is the same in law`] : []),
    `${number(same)} stay`,
    ...(undecided > 0 ? [`${number(undecided)} could not be decided`] : []),
  ].join(", ");
  const apart =
    otherwise === 0 ? "" : ` Of those that stay, ${number(otherwise)} are certain of, or could come to, another level.`;
  return [
    paragraph(`Of ${number(cases)} ${cases === 1 ? "case" : "cases"}, ${counts}.${apart}`),
    ...(moves.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            head: [...columnsOf(difference), "cases"],
            rows: moves.map((move) => [[levelWords(move.before)], [levelWords(move.after)], [number(move.cases)]]),
          },
        ]),
    ...(problems.length === 0
      ? []
      : [
          paragraph(
            problems.length < undecided ? `The first ${problems.length} that could not be decided:` : "Not decided:",
          ),
          list(
            problems.map(({ at, id, problems: all }) =>
              item(
                `${id === undefined ? `case ${at}` : `case ${at} (${id})`}: ${all.map(({ at: place, says }) => `${place} ${says}`.trim()).join("; ")}`,
              ),
            ),
          ),
        ]),
  ];
}

function levelWords({ name, enoughKnown }: LevelOfCases): string {
  return enoughKnown ? name : "not enough known";
}

function number(some: number): string {
  return some.toLocaleString("en-GB");
}
