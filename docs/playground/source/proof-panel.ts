import type { RuleSet } from "levels-of-need/engine";
import type { Finding } from "levels-of-need/verify";
import type { CaseInHand } from "./case-in-hand.js";
import { element } from "./element.js";
import { levelsWords } from "./levels-words.js";
import { proverButton } from "./prover-button.js";
import type { Told } from "./prover-messages.js";
import { NATIONAL } from "./rule-set-sources.js";
import { nationalThresholds } from "./thresholds-at-hand.js";

type Property = Extract<Told, { kind: "property" }>;

const SEVERITY_WORDS: Readonly<Record<Finding["severity"], string>> = {
  error: "must be put right",
  warning: "worth a look",
  note: "worth knowing",
};

/** Proofs over every child that the facts can describe, of the thresholds in use. */
export function proofPanel(hand: CaseInHand): HTMLElement {
  let england: RuleSet | undefined;
  void nationalThresholds().then(({ ruleSet }) => {
    england = ruleSet;
  });
  const [found, proved, rest] = [element("ul", {}), element("ul", {}), element("ul", {})];
  const body = element("div", { hidden: "" });
  const seen = new Set<string>();
  let own = "";
  const onTold = (told: Told): void => {
    if (told.kind !== "property") return;
    proved.append(...told.proved.map(({ says }) => element("li", {}, says)));
    for (const finding of told.findings.filter((one) => isOwn(one, own))) {
      if (!seen.has(finding.says)) found.append(findingItem(finding));
      seen.add(finding.says);
    }
    rest.replaceChildren(...[...told.doesNotSay, ...inherited(told)].map((says) => element("li", {}, says)));
  };
  const start = proverButton({
    says: "Prove the thresholds in use",
    asked: () => {
      const { ruleSet } = hand.now();
      if (ruleSet === undefined || england === undefined) return undefined;
      return { kind: "prove", ruleSet, ...(ruleSet.id === NATIONAL ? {} : { baseline: england }) };
    },
    onStart: () => {
      own = hand.now().ruleSet?.id ?? "";
      seen.clear();
      for (const list of [found, proved, rest]) list.replaceChildren();
      body.hidden = false;
    },
    onTold,
  });
  body.append(
    element("h3", {}, "Found"),
    element("p", {}, "Each is shown on the simplest child there is. Nothing below means that nothing was found."),
    found,
    element("h3", {}, "Proved of every child"),
    proved,
    element("h3", {}, "What this does not say"),
    rest,
  );
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
    start,
    body,
  );
}

/** What is inherited is for others to put right, unless a child could come to harm by it. */
function isOwn({ severity, origin = "", accepted }: Finding, own: string): boolean {
  return accepted === undefined && (severity === "error" || origin === "" || origin === own);
}

function inherited({ notAsked }: Property): readonly string[] {
  return notAsked.map(({ says }) => `not asked: ${says}`);
}

function findingItem({ says, severity, cases }: Finding): HTMLElement {
  const children = cases.map(({ says: known, levels, by }) => {
    const child =
      known.length === 0
        ? "A child of whom nothing is known"
        : `A child of whom only this is known: ${known.join("; ")}`;
    return element("p", { class: "below" }, `${child}. By ${by.id}: ${levelsWords(levels)}.`);
  });
  return element("li", {}, `${says}. `, element("span", { class: "tag" }, SEVERITY_WORDS[severity]), ...children);
}
