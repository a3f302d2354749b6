import { dayWords } from "../kernel/day-words.js";
import { type Block, item, list, paragraph, section } from "../page/tree.js";
import type { About } from "../ruleset/about.js";
import { listWords } from "../ruleset/words.js";
import { sourceLink } from "./basis-blocks.js";
import type { Reading } from "./reading.js";

/** What the rule itself does not say: misreadings, ordinary explanations, its end, its errors, councils, a lesson. */
export function aboutBlocks(about: About | undefined, reading: Reading): readonly Block[] {
  if (about === undefined) return [];
  const { doesNotMean, ordinary, endsWhen, overCatches, councils = [], lesson } = about;
  return [
    ...section("What it does not mean", [paragraph(doesNotMean)]),
    ...section(
      "Ordinary explanations to think of first",
      ordinary.length === 0 ? [] : [list(ordinary.map((says) => item(says)))],
    ),
    ...section("What would end it", [paragraph(endsWhen)]),
    ...section("Whom it may catch wrongly", [paragraph(overCatches)]),
    ...section(
      "Where councils differ",
      councils.length === 0
        ? []
        : [list(councils.map(({ source, says }) => item(sourceLink(source, reading), `: ${says}`)))],
    ),
    ...section(
      "What a review of a case taught",
      lesson === undefined
        ? []
        : [
            paragraph(
              lesson.says,
              " (",
              sourceLink(lesson.source, reading),
              lesson.at === undefined ? ")" : `, ${lesson.at})`,
            ),
          ],
    ),
  ];
}

/** Who has read the page and agreed with it; that nobody has is said too. */
export function reviewedWords(about: About | undefined): string {
  const reviewed = about?.reviewedBy ?? [];
  if (reviewed.length === 0)
    return "Nobody yet: no practitioner, no clinician and no parent has read this page and agreed with it.";
  return `Read and agreed with by ${listWords(
    reviewed.map(({ role, on }) => `a ${role} on ${dayWords(on)}`),
    "and",
  )}.`;
}
