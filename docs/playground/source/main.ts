import { caseInHand } from "./case-in-hand.js";
import { casePanel } from "./case-panel.js";
import { knownList } from "./known-list.js";
import { questionPanel } from "./question-panel.js";
import { resultPanel } from "./result-panel.js";
import { nationalThresholds } from "./thresholds-at-hand.js";

/** Today as this machine's calendar has it; the day can be changed on the page. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const hand = caseInHand(today());
const { panel, ask } = questionPanel(hand);

document.querySelector("#questions")?.append(panel);
document.querySelector("#said")?.append(knownList(hand, ask));
document.querySelector("#answer")?.append(resultPanel(hand));
document.querySelector("#tools")?.append(casePanel(hand));

// A file that is dropped beside its place would take the place of the page, and of all that was said on it.
for (const name of ["dragover", "drop"] as const) {
  addEventListener(name, (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
}

// What comes first is on the page by now; the rest follows while it is read.
void nationalThresholds().then(async (national) => {
  hand.decideBy(national);
  const { tools } = await import("./tools.js");
  const { change, choice, others } = tools(hand);
  document.querySelector("#choice")?.append(choice);
  document.querySelector("#answer")?.append(change);
  document.querySelector("#tools")?.append(...others);
});
