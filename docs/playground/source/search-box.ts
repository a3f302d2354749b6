import type { CaseInHand } from "./case-in-hand.js";
import { button, element } from "./element.js";
import { findFacts } from "./find-facts.js";

/** Looks for what can be said of a child in the reader's own words. */
export function searchBox(hand: CaseInHand, onChosen: (fact: string) => void): HTMLElement {
  const input = element("input", {
    type: "search",
    id: "search",
    autocomplete: "off",
    "aria-describedby": "search-found",
  });
  const count = element(
    "p",
    { role: "status", class: "hint", id: "search-found" },
    "For example: bruise, missing, school.",
  );
  const list = element("ul", { class: "found" });
  const look = (): void => {
    const found = findFacts(input.value, hand.now().facts);
    const nothing =
      input.value.trim() === "" ? "For example: bruise, missing, school." : "Nothing found. Try another word.";
    count.textContent =
      found.length === 0 ? nothing : `${found.length === 1 ? "1 question" : `${found.length} questions`} found.`;
    list.replaceChildren(
      ...found.map(({ id, label, theme }) =>
        element(
          "li",
          {},
          button(`${label} (${theme})`, () => {
            input.value = "";
            look();
            onChosen(id);
          }),
        ),
      ),
    );
  };
  input.addEventListener("input", look);
  return element(
    "div",
    { class: "search", role: "search" },
    element("label", { for: "search" }, "Look for what worries you"),
    input,
    count,
    list,
  );
}
