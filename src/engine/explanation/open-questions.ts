import type { Indication, Question } from "../indication.js";
import { ANSWER_WORDS } from "./plain-words.js";

const RING_FOR_ADVICE =
  "If any answer worries you, or you cannot find out soon without questioning the child, ring children's social care for " +
  "advice now. You need not be sure.";

/** The questions of one kind, with how each may be answered. */
export function questionLines(ask: readonly Question[], kind: Question["kind"]): readonly string[] {
  return ask
    .filter((question) => question.kind === kind)
    .map(({ question, howToAnswer }) => {
      const how = ANSWER_WORDS[howToAnswer];
      return how === undefined ? `- ${question}` : `- ${question} (${how})`;
    });
}

/** The danger questions; while too little is known, with what to do if they cannot be answered. */
export function dangerLines({ ask, enoughKnown }: Indication): readonly string[] {
  const lines = questionLines(ask, "danger");
  return enoughKnown ? lines : [...lines, RING_FOR_ADVICE];
}

/** How many questions are open under each theme of which nothing is known. */
export function screeningLines(ask: readonly Question[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, theme } of ask) if (kind === "screening") counts.set(theme, (counts.get(theme) ?? 0) + 1);
  if (counts.size === 0) return [];
  const themes = [...counts].map(([theme, count]) => `${theme} (${count})`).join("; ");
  return [`Nothing is said yet about: ${themes}. Other help may be right once more is known.`];
}

/** A question as what is not known: "whether the child is hurt". */
export function asUnknown({ question }: Question): string {
  return question.replace(/^Do you already know /, "").replace(/\?$/, "");
}
