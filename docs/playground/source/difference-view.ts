import type { Difference, Move, Verdict } from "levels-of-need/verify";
import { element } from "./element.js";
import { levelsWords } from "./levels-words.js";

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  equivalent: "No child comes to another level in law. That is proved of every child whom the facts can describe.",
  stricter: "Some children come to a higher level under the second, and none to a lower one.",
  weaker: "Some children come to a lower level under the second, and none to a higher one.",
  both: "Some children come to a higher level under the second, and some to a lower one.",
  inconclusive: "It could not be settled in time whether every child comes to the same level.",
};

const DIRECTION_WORDS: Readonly<Record<Move["direction"], string>> = {
  lower: "Lower under the second",
  higher: "Higher under the second",
  same: "The same in law, by another name or step",
};

/** Between which levels children move, each with the simplest child who does, lower ones first. */
export function differenceView({ before, after, byRoute, moves, doesNotSay }: Difference): readonly HTMLElement[] {
  const directions = (["lower", "higher", "same"] as const).map((direction) => ({
    direction,
    some: moves.filter((move) => move.direction === direction),
  }));
  const titles = [before.title, after.title] as const;
  return [
    element("p", {}, element("strong", {}, VERDICT_WORDS[byRoute.verdict])),
    ...directions
      .filter(({ some }) => some.length > 0)
      .flatMap(({ direction, some }) => [
        element("h4", {}, DIRECTION_WORDS[direction]),
        element("ul", {}, ...some.map((move) => moveItem(move, titles))),
      ]),
    element("h4", {}, "What this does not say"),
    element("ul", {}, ...doesNotSay.map((says) => element("li", {}, says))),
  ];
}

function moveItem({ example }: Move, [first, second]: readonly [string, string]): HTMLElement {
  const { says } = example.after;
  const child =
    says.length === 0 ? "A child of whom nothing is known" : `A child of whom only this is known: ${says.join("; ")}`;
  return element(
    "li",
    {},
    `${child}.`,
    element("p", { class: "below" }, `${first}: ${levelsWords(example.before.levels)}.`),
    element("p", { class: "below" }, `${second}: ${levelsWords(example.after.levels)}.`),
  );
}
