import type { Situation } from "./case-in-hand.js";
import { button, element } from "./element.js";

const SETTLED = "No further answer would change what the thresholds say. A person still decides.";
const NOT_KNOWN = "What you do not know could still change what the thresholds say. A person decides.";

/** The subjects of which nothing has been said yet, each with how much could still be asked. */
export function themeList({ ask, given }: Situation, onChosen: (theme: string) => void): readonly HTMLElement[] {
  const counts = new Map<string, number>();
  for (const { fact, theme } of ask) if (given[fact] === undefined) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  if (counts.size === 0) {
    return [
      element("h3", { tabindex: "-1" }, "Nothing is left to ask"),
      element("p", {}, ask.length === 0 ? SETTLED : NOT_KNOWN),
    ];
  }
  const items = [...counts].map(([theme, count]) =>
    element(
      "li",
      {},
      button(`${theme} (${count})`, () => onChosen(theme)),
    ),
  );
  return [
    element("h3", { tabindex: "-1" }, "What is your worry about?"),
    element(
      "p",
      {},
      "Look for it in your own words above, or choose a subject. You need not go through them all: say what you know.",
    ),
    element("ul", { class: "themes" }, ...items),
  ];
}
