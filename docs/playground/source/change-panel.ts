import type { Answers, Case } from "levels-of-need/engine";
import { startUpper } from "./answer-words.js";
import type { CaseInHand, Situation } from "./case-in-hand.js";
import { element } from "./element.js";
import { levelsWords } from "./levels-words.js";

type Asked = Answers["questions"][number];

const MOST_QUESTIONS = 12;

/** What is not known yet, and to which level each answer alone would lead. Worked out only while it is open. */
export function changePanel(hand: CaseInHand): HTMLElement {
  const body = element("div", {});
  const panel = element(
    "details",
    { class: "card" },
    element("summary", {}, element("h2", {}, "What would change it")),
    element(
      "p",
      {},
      "Each answer is tried by itself, with everything else as it is. It says what thresholds point to, not what is likely.",
    ),
    body,
  );
  const draw = (situation: Situation): void => {
    const thresholds = hand.decidedBy();
    if (!panel.open || thresholds === undefined) return;
    const { on, given } = situation;
    const { questions } = thresholds.answers({ on, facts: given } as Case);
    const telling = questions.filter(({ kind, fact }) => kind !== "screening" && given[fact] === undefined);
    body.replaceChildren(
      ...(telling.length === 0 ? [nothing(questions.length)] : telling.slice(0, MOST_QUESTIONS).map(questionBlock)),
    );
    const more = telling.length - MOST_QUESTIONS;
    if (more > 0) body.append(element("p", {}, `${more} more follow from what you said; they are asked above.`));
  };
  panel.addEventListener("toggle", () => draw(hand.now()));
  hand.watch(draw);
  return panel;
}

function questionBlock({ question, answers }: Asked): HTMLElement {
  return element(
    "section",
    {},
    element("h3", {}, question),
    element(
      "ul",
      {},
      ...answers.map((answer) =>
        element("li", {}, element("strong", {}, `${startUpper(answer.says)}: `), `${levelsWords(answer)}.`),
      ),
    ),
  );
}

function nothing(screening: number): HTMLElement {
  return element(
    "p",
    {},
    screening === 0
      ? "Nothing left to ask would change the level."
      : "None of the pressing questions is open. What has not been looked at could still raise the level: choose a subject above.",
  );
}
