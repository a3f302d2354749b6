import type { ExplanationSection, Indication } from "levels-of-need";
import type { CaseInHand, Situation } from "./case-in-hand.js";
import { type Dates, datesFor } from "./dates.js";
import { button, element } from "./element.js";
import { linesToElements } from "./lines.js";
import { windscreen } from "./windscreen.js";

type Explain = typeof import("levels-of-need").explanation;

/** What the thresholds say, in the order in which somebody needs it on a Monday morning. */
export function resultPanel(hand: CaseInHand): HTMLElement {
  const status = element("p", { role: "status", class: "status" });
  const dates = datesFor(() => draw());
  const printing = element(
    "div",
    { class: "no-print", hidden: "" },
    button("Print this page", () => print(), "quiet"),
  );
  const body = element("div", {});
  const draw = (): void => {
    // answers may go on while the words are fetched: what counts is the case as it then is
    void import("./explaining.js").then(({ explanation }) => fill(hand.now(), explanation));
  };
  const fill = (situation: Situation, explain: Explain): void => {
    const { indication, ruleSet, given } = situation;
    printing.hidden = indication === undefined || Object.keys(given).length === 0;
    if (indication === undefined || ruleSet === undefined || Object.keys(given).length === 0) {
      status.textContent = Object.keys(given).length === 0 ? "" : "The thresholds are being fetched.";
      body.replaceChildren(
        element("p", {}, "Answer a question, or look for what worries you. What to do next stands here then."),
      );
      return;
    }
    const sections = explain(indication, { due: dates.of(indication) });
    status.textContent = statusWords(indication, sections);
    body.replaceChildren(...sections.map((section) => sectionOf(section, indication, ruleSet, dates)));
  };
  hand.watch(draw);
  return element(
    "section",
    { "aria-labelledby": "result", class: "card result" },
    element("h2", { id: "result", tabindex: "-1" }, "What to do, and why"),
    status,
    printing,
    body,
  );
}

function sectionOf(
  { part, heading, lines }: ExplanationSection,
  indication: Indication,
  ruleSet: Parameters<typeof windscreen>[1],
  dates: Dates,
): HTMLElement {
  return element(
    "section",
    { class: `part ${part}${heading === "Act now" ? " urgent" : ""}` },
    element("h3", {}, heading),
    ...(part === "thresholds" ? [windscreen(indication, ruleSet)] : []),
    ...linesToElements(lines),
    ...(part === "hearing" ? dates.fields(indication) : []),
  );
}

const POINTS = "On what you know, points to: ";

/** What is read out when the answer changes: how soon, then the first sentence of what the thresholds say. */
function statusWords({ urgency, pointsTo }: Indication, sections: readonly ExplanationSection[]): string {
  const linesOf = (part: string): readonly string[] => sections.find((one) => one.part === part)?.lines ?? [];
  const steps = linesOf("steps").length;
  const isNow = urgency === "immediate" || urgency === "same-day";
  const now = isNow && steps > 0 ? `Act now: ${steps === 1 ? "1 step" : `${steps} steps`}. ` : "";
  const [says = ""] = linesOf("thresholds").map((line) => line.replace(/^- /, ""));
  const points = `${POINTS}${pointsTo.name}.`;
  // what it means in law stands below, and is long to listen to
  return `${now}${says.startsWith(points) ? points : says}`;
}
