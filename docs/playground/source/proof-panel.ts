import type { RuleSet } from "levels-of-need/engine";
import type { CaseInHand } from "./case-in-hand.js";
import { element } from "./element.js";
import { proofView } from "./proof-view.js";
import { proverButton } from "./prover-button.js";
import type { Told } from "./prover-messages.js";
import { NATIONAL } from "./rule-set-sources.js";
import { nationalThresholds } from "./thresholds-at-hand.js";

/** Proofs over every child that the facts can describe, of the thresholds in use. */
export function proofPanel(hand: CaseInHand): HTMLElement {
  let england: RuleSet | undefined;
  void nationalThresholds().then(({ ruleSet }) => {
    england = ruleSet;
  });
  const body = element("div", {});
  let fill: (told: Told) => void = () => {};
  const { panel, forget } = proverButton({
    says: "Prove the thresholds in use",
    asked: () => {
      const { ruleSet } = hand.now();
      if (ruleSet === undefined || england === undefined) return undefined;
      return { kind: "prove", ruleSet, ...(ruleSet.id === NATIONAL ? {} : { baseline: england }) };
    },
    onStart: () => {
      const view = proofView(hand.now().ruleSet);
      body.replaceChildren(...view.parts);
      fill = view.fill;
    },
    onTold: (told) => fill(told),
  });
  let proved: RuleSet | undefined;
  hand.watch(({ ruleSet }) => {
    if (ruleSet === proved) return;
    proved = ruleSet;
    body.replaceChildren();
    forget();
  });
  return element(
    "details",
    { class: "card", id: "proofs" },
    element("summary", {}, element("h2", {}, "Prove the thresholds")),
    element(
      "p",
      {},
      "Looks at every child that the facts can describe, not at a sample: whether each rule can apply, whether more harm can " +
        "ever lower the level, whether anybody comes below the national floor, and more.",
    ),
    panel,
    body,
  );
}
