import type { Fact } from "levels-of-need/facts";
import type { CaseInHand } from "./case-in-hand.js";
import { button, element } from "./element.js";
import { factField } from "./fact-field.js";

export interface FactFormOptions {
  readonly fact: Fact;
  /** How many questions of the kind are left, in words. */
  readonly progress: string;
  readonly onAnswered: () => void;
  readonly onLeftOut: () => void;
}

/** How a question may be answered without doing harm. */
const HOW_TO_ANSWER: Readonly<Record<Fact["howToAnswer"], string>> = {
  "already-known": "Say only what you already know. You need not ask anybody.",
  "own-records": "Look in your own records.",
  "open-question-to-child":
    "If the child wants to talk: one open question, then listen and write down the child's own words.",
  "parent-if-safe": "Ask a parent, if that is safe for the child.",
  "leave-to-social-care-and-police":
    "Do not ask the child or the family about this. Leave it to social care and the police.",
};

/** A question with its answers; "I do not know" is an answer as good as any. */
export function factForm(
  hand: CaseInHand,
  { fact, progress, onAnswered, onLeftOut }: FactFormOptions,
): HTMLFormElement {
  const field = factField(fact, hand.now().given);
  const error = element("p", { class: "error", id: "question-error", hidden: "" });
  const give = (id: string, value: Parameters<CaseInHand["answer"]>[1]): void => {
    hand.answer(id, value);
    const { refused } = hand.now();
    if (refused.length > 0) complain(`This does not go together with what was said before: ${refused.join("; ")}.`);
    else onAnswered();
  };
  const complain = (says: string): void => {
    error.textContent = says;
    error.hidden = false;
    field.control.setAttribute(
      "aria-describedby",
      `question-error ${field.control.getAttribute("aria-describedby") ?? ""}`.trim(),
    );
    field.control.setAttribute("aria-invalid", "true");
    field.control.focus();
  };
  const form = element(
    "form",
    { class: "question", novalidate: "" },
    element(
      "fieldset",
      {},
      element("legend", { tabindex: "-1" }, element("span", { class: "progress" }, progress), fact.question),
      element("p", { class: "hint" }, HOW_TO_ANSWER[fact.howToAnswer]),
      error,
      ...field.parts,
    ),
    fact.note === undefined
      ? undefined
      : element("details", {}, element("summary", {}, "About this question"), element("p", {}, fact.note)),
    element(
      "div",
      { class: "buttons" },
      element("button", { type: "submit", class: "button main" }, "Give this answer"),
      button("I do not know", () => give(fact.id, null)),
      button("Leave it out for now", onLeftOut, "quiet"),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const filled = field.read();
    if (filled.ok) give(filled.fact, filled.value);
    else complain(filled.says);
  });
  return form;
}
