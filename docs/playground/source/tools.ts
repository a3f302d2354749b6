import type { CaseInHand } from "./case-in-hand.js";
import { changePanel } from "./change-panel.js";
import { comparePanel } from "./compare-panel.js";
import { proofPanel } from "./proof-panel.js";
import { ruleSetPanel } from "./rule-set-panel.js";

/** What is not needed for the first answer, each for its place on the page. */
export interface Tools {
  readonly choice: HTMLElement;
  readonly change: HTMLElement;
  readonly others: readonly HTMLElement[];
}

export function tools(hand: CaseInHand): Tools {
  return { choice: ruleSetPanel(hand), change: changePanel(hand), others: [comparePanel(hand), proofPanel(hand)] };
}
