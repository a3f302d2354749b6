import type { CaseInHand, Given } from "./case-in-hand.js";
import { button, element } from "./element.js";
import { fileZone } from "./file-zone.js";
import { problemList } from "./problem-list.js";
import { nationalThresholds } from "./thresholds-at-hand.js";

/** The day of the case, and the case as a file: to keep, to hand on, to open again. */
export function casePanel(hand: CaseInHand): HTMLElement {
  const status = element("p", { role: "status" });
  const wrong = element("div", {});
  const open = async (text: string, name: string): Promise<void> => {
    const [{ readCase }, national] = await Promise.all([import("./reading.js"), nationalThresholds()]);
    const { on, ruleSet = national.ruleSet } = hand.now();
    const read = readCase(text, ruleSet, { file: name });
    const undated = !read.ok && read.problems.every(({ code }) => code === "missing-day");
    const taken = undated ? readCase(text, ruleSet, { file: name, on }) : read;
    wrong.replaceChildren(...(taken.ok ? [] : [problemList(taken.problems)]));
    if (taken.ok) hand.open(taken.value.on, taken.value.facts as Given);
    status.textContent = taken.ok ? `Opened ${name}.` : `${name} cannot be opened as a case.`;
  };
  const { zone } = fileZone({
    id: "case-file",
    label: "Open a case file: choose it, or drop it here",
    takes: "one",
    onFiles: ([file]) => {
      if (file === undefined) return;
      void file.text().then(
        (text) => open(text, file.name),
        () => {
          status.textContent = `${file.name} could not be read. Choose it again.`;
        },
      );
    },
  });
  return element(
    "details",
    { class: "card no-print", id: "case" },
    element("summary", {}, element("h2", {}, "The day, and this case as a file")),
    dayField(hand),
    element(
      "p",
      {},
      "A case file holds the answers and the day, and no name. Somebody who knows the child may still know it again: keep " +
        "it, and hand it on, as you would a note about the child. This page keeps nothing: when you close it, all is gone.",
    ),
    element(
      "div",
      { class: "buttons" },
      button("Save this case as a file", () => save(hand)),
      button("Start again with an empty case", () => {
        hand.open(hand.now().on, {});
        status.textContent = "The case is empty.";
      }),
    ),
    zone,
    status,
    wrong,
  );
}

function dayField(hand: CaseInHand): HTMLElement {
  const input = element("input", { type: "date", id: "day", value: hand.now().on, "aria-describedby": "day-says" });
  const says = element("p", { class: "hint", id: "day-says" });
  input.addEventListener("change", () => {
    if (input.value !== "") hand.moveTo(input.value);
  });
  hand.watch(({ on, refused }) => {
    if (document.activeElement !== input) input.value = on;
    says.textContent =
      refused.length === 0 ? "Rules and words are those in force on this day." : `${refused.join("; ")}.`;
  });
  return element(
    "div",
    { class: "number" },
    element("label", { for: "day" }, "The day as on which all this is known"),
    input,
    says,
  );
}

/** As the command line reads it: the day and the facts, and nothing else. */
function save(hand: CaseInHand): void {
  const { on, given } = hand.now();
  const text = `${JSON.stringify({ on, facts: given }, undefined, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href: address, download: `case-${on}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
