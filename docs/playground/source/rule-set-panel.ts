import type { CaseInHand, Taken } from "./case-in-hand.js";
import { element } from "./element.js";
import { problemList } from "./problem-list.js";
import { ruleSetChooser } from "./rule-set-chooser.js";
import { NATIONAL, type Opened } from "./rule-set-sources.js";

/** By which thresholds the page decides; what is wrong with a file stands here, at its lines. */
export function ruleSetPanel(hand: CaseInHand): HTMLElement {
  const inUse = element("span", {}, "England: the national rules");
  const found = element("div", {});
  let latest: Opened | undefined;
  const onOpened = (opened: Opened): void => {
    latest = opened;
    const { thresholds, problems } = opened;
    if (thresholds === undefined) {
      const many = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
      found.replaceChildren(
        element("h3", {}, `${many} in the file`),
        element("p", {}, `It cannot be used until this is put right. Still in use: ${inUse.textContent}.`),
        problemList(problems),
      );
      return;
    }
    const taken = hand.decideBy(thresholds);
    if (taken.problems.length > 0) {
      found.replaceChildren(
        element("h3", {}, "These thresholds cannot take the case as it stands"),
        element("ul", {}, ...taken.problems.map((says) => element("li", {}, says))),
      );
      return;
    }
    inUse.textContent = thresholds.ruleSet.title;
    found.replaceChildren(...leftOut(taken), ...about(thresholds.ruleSet));
    setTimeout(() => {
      void opened.findings(hand.now().on).then((findings) => {
        if (latest === opened && findings.length > 0)
          found.append(element("h3", {}, "Worth a look in the file"), problemList(findings));
      });
    }, 0);
  };
  const chooser = ruleSetChooser({
    id: "in-use",
    label: "Thresholds",
    chosen: NATIONAL,
    opened: "Now in use",
    onOpened,
  });
  return element(
    "details",
    { class: "card", id: "thresholds" },
    element("summary", {}, element("h2", {}, "Thresholds in use: ", inUse)),
    chooser,
    found,
  );
}

function leftOut({ leftOut: labels }: Taken): readonly HTMLElement[] {
  if (labels.length === 0) return [];
  return [element("p", {}, `These thresholds do not ask this, and it was left out: ${labels.join("; ")}.`)];
}

function about({ status, note }: { readonly status: string; readonly note?: string }): readonly HTMLElement[] {
  const draft = status === "approved" ? [] : [element("p", {}, element("strong", {}, `This is a ${status}.`))];
  return note === undefined ? draft : [...draft, element("p", {}, note)];
}
