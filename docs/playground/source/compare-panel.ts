import type { Case, Thresholds } from "levels-of-need/engine";
import type { CaseInHand, Situation } from "./case-in-hand.js";
import { differenceView } from "./difference-view.js";
import { element } from "./element.js";
import { linesToElements } from "./lines.js";
import { problemList } from "./problem-list.js";
import { problemsIn } from "./problems-in.js";
import { proverButton } from "./prover-button.js";
import { ruleSetChooser } from "./rule-set-chooser.js";
import { NATIONAL, openExample } from "./rule-set-sources.js";

/** The same case under other thresholds, and children for whom the two differ. */
export function comparePanel(hand: CaseInHand): HTMLElement {
  const [wrong, apart, moved] = [element("div", {}), element("div", {}), element("div", {})];
  let other: Thresholds | undefined;
  const panel = element("details", { class: "card", id: "compare" });
  let first: Thresholds | undefined;
  const draw = async (situation: Situation): Promise<void> => {
    const own = hand.decidedBy();
    // what was found of other thresholds must not stand under these
    if (own !== first) forgetChildren();
    first = own;
    if (!panel.open || own === undefined || other === undefined) return;
    const { explanationUnder, indicateUnder } = await import("./reading.js");
    const { on, given } = situation;
    try {
      const said = indicateUnder([own, other], { on, facts: given } as Case);
      apart.replaceChildren(
        element("h3", {}, "This case under both"),
        ...explanationUnder(said).flatMap(({ heading, lines }) => [
          element("h4", {}, heading),
          ...linesToElements(lines),
        ]),
      );
    } catch (error) {
      apart.replaceChildren(element("p", {}, `This case cannot be put to both: ${problemsIn(error).join("; ")}.`));
    }
  };
  const chooser = ruleSetChooser({
    id: "other",
    label: "Compare with",
    chosen: NATIONAL,
    opened: "Compared with",
    onOpened: ({ thresholds, problems }) => {
      wrong.replaceChildren(...(thresholds === undefined ? [problemList(problems)] : []));
      if (thresholds === undefined) return;
      other = thresholds;
      forgetChildren();
      void draw(hand.now());
    },
  });
  const children = proverButton({
    says: "Show children for whom the two differ",
    asked: () => {
      const own = hand.decidedBy();
      return own === undefined || other === undefined
        ? undefined
        : { kind: "compare", before: own.ruleSet, after: other.ruleSet };
    },
    onStart: () => moved.replaceChildren(),
    onTold: (told) => {
      if (told.kind === "difference") moved.replaceChildren(...differenceView(told.difference));
    },
  });
  const forgetChildren = (): void => {
    moved.replaceChildren();
    children.forget();
  };
  panel.append(
    element("summary", {}, element("h2", {}, "Compare with other thresholds")),
    chooser,
    wrong,
    apart,
    element("h3", {}, "Children for whom the two differ"),
    element(
      "p",
      {},
      "The first are the thresholds in use above, the second those chosen here. Every child is looked at, not a sample.",
    ),
    children.panel,
    moved,
  );
  panel.addEventListener("toggle", async () => {
    if (panel.open) other ??= (await openExample(NATIONAL)).thresholds;
    await draw(hand.now());
  });
  hand.watch((situation) => void draw(situation));
  return panel;
}
