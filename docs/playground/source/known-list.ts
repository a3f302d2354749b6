import { answerWords } from "./answer-words.js";
import type { CaseInHand, Situation } from "./case-in-hand.js";
import { button, element } from "./element.js";

/** What was said so far, each with a way to change it and to take it back. */
export function knownList(hand: CaseInHand, change: (fact: string) => void): HTMLElement {
  const list = element("ul", { class: "known" });
  const buttons = element("div", { class: "buttons" });
  const heading = element("h2", { tabindex: "-1", id: "known" }, "What you have said");
  const empty = element("p", {}, "Nothing yet.");
  hand.watch((situation) => {
    const given = Object.entries(situation.given);
    empty.hidden = given.length > 0;
    list.replaceChildren(
      ...given.map(([fact, value]) => {
        const words = wordsOf(situation, fact, value);
        const named = (says: string): HTMLElement => element("span", { class: "for-hearing" }, `${says}: ${words}`);
        const changing = button("Change", () => change(fact === "ageYears" ? "ageMonths" : fact), "quiet");
        const removing = button(
          "Take back",
          () => {
            hand.takeBack(fact);
            heading.focus();
          },
          "quiet",
        );
        changing.replaceChildren(named("Change"), element("span", { "aria-hidden": "true" }, "Change"));
        removing.replaceChildren(named("Take back"), element("span", { "aria-hidden": "true" }, "Take back"));
        return element("li", {}, element("span", {}, words), element("span", { class: "links" }, changing, removing));
      }),
    );
    const undo = button("Undo the last change", () => {
      hand.undo();
      heading.focus();
    });
    buttons.replaceChildren(...(situation.canUndo ? [undo] : []));
  });
  return element("section", { "aria-labelledby": "known", class: "card" }, heading, empty, list, buttons);
}

function wordsOf({ facts }: Situation, id: string, value: Situation["given"][string]): string {
  if (id === "ageYears" && typeof value === "number") return `Age of the child: ${value} years`;
  const fact = facts.find((one) => one.id === (id === "ageYears" ? "ageMonths" : id));
  return fact === undefined ? id : answerWords(fact, value);
}
