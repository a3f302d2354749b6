import { dayWords } from "../../kernel/day-words.js";
import { type Block, paragraph, strong } from "../../page/tree.js";
import {
  ANSWERS,
  type Answer,
  type Days,
  type Difference,
  type Verdict,
  type Verdicts,
} from "../../verify/compare/difference.js";
import { thanWords } from "./column.js";

/** What came out, in one sentence; then how the three answers stand where they do not stand alike, and over what it was proved. */
export function verdictBlocks(difference: Difference): readonly Block[] {
  const { byRoute, byLevel, unsettled } = difference;
  const levels =
    byLevel?.verdict !== undefined && byLevel.verdict !== byRoute.verdict ? [levelSentence(byLevel.verdict)] : [];
  const unknown = unsettled.length > 0 || byRoute.verdict === "inconclusive" ? [UNSETTLED] : [];
  return [
    paragraph(strong(sentence(byRoute.verdict, difference)), ...[...levels, ...unknown].map((says) => ` ${says}`)),
    ...answersApart(byLevel ?? byRoute),
    paragraph(overWhat(difference)),
  ];
}

function sentence(verdict: Verdict, difference: Difference): string {
  const than = thanWords(difference);
  switch (verdict) {
    case "equivalent":
      return difference.byLevel?.verdict === "equivalent"
        ? "Every child comes to the same level."
        : "Every child comes to the same level in law.";
    case "stricter":
      return `Some children come to a higher level ${than}; none comes to a lower one.`;
    case "weaker":
      return `Some children come to a lower level ${than}; none comes to a higher one.`;
    case "both":
      return `Some children come to a higher level ${than}, and some to a lower one.`;
    case "inconclusive":
      return "It could not be settled whether children come to a higher or to a lower level.";
  }
}

const UNSETTLED = "The work allowed for a question ran out; what is not listed below may still occur.";

/** What the scale says beyond the law. */
function levelSentence(verdict: Verdict): string {
  switch (verdict) {
    case "equivalent":
      return "On the scale itself nobody moves.";
    case "stricter":
      return "On the scale itself some come to a higher level, none to a lower one.";
    case "weaker":
      return "On the scale itself some come to a lower level, none to a higher one.";
    case "both":
      return "On the scale itself some come to a higher level and some to a lower one.";
    case "inconclusive":
      return "For the levels within one route it could not be settled.";
  }
}

const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  atLeast: "what is certain on the facts given",
  pointsTo: "what the thresholds point to",
  couldBe: "how high it could be",
};

const APART: Readonly<Record<Verdict, string>> = {
  equivalent: "stays as it is",
  stricter: "rises for some and falls for none",
  weaker: "falls for some and rises for none",
  both: "rises for some and falls for others",
  inconclusive: "could not be settled",
};

/** Said only where the three differ: one of them may stay where another moves, as long as not everything is known. */
function answersApart(verdicts: Verdicts): readonly Block[] {
  if (new Set(ANSWERS.map((answer) => verdicts[answer])).size === 1) return [];
  const parts = ANSWERS.map((answer) => `${ANSWER_WORDS[answer]} ${APART[verdicts[answer]]}`).join("; ");
  const known = verdicts.couldBe === "equivalent" ? " For a child of whom everything is known nothing changes." : "";
  // what could still come out is what the completions come to: those alone decide it
  return [paragraph(`While not everything is known of a child: ${parts}.${known}`)];
}

function overWhat({ before, after, days }: Difference): string {
  const when = before.on !== undefined && after.on !== undefined ? onDays(before.on, after.on) : ` ${daysWords(days)}`;
  return (
    `Looked at: every child under 18 who can be described by the facts of these thresholds, each fact known or not known,${when}. ` +
    "What is said not to occur is proved, not sampled; each child shown was put to both sets of thresholds."
  );
}

function onDays(before: string, after: string): string {
  if (before === after) return ` as on ${dayWords(before)}`;
  return ` on ${dayWords(before)} and on ${dayWords(after)}`;
}

/** On which days something is so. */
export function daysWords(days: readonly Days[]): string {
  return days
    .map(({ from, until }) => {
      if (from !== undefined && until !== undefined) {
        return from === until ? `on ${dayWords(from)}` : `from ${dayWords(from)} to ${dayWords(until)}`;
      }
      if (from !== undefined) return `from ${dayWords(from)} on`;
      return until === undefined ? "on every day" : `until ${dayWords(until)}`;
    })
    .join(", and ");
}
