import type { RuleSet } from "levels-of-need/engine";
import type { Finding } from "levels-of-need/verify";
import { startUpper } from "./answer-words.js";
import { element } from "./element.js";
import { levelsWords } from "./levels-words.js";
import type { Told } from "./prover-messages.js";

const SEVERITY_WORDS: Readonly<Record<Finding["severity"], string>> = {
  error: "must be put right",
  warning: "worth a look",
  note: "worth knowing",
};

export interface ProofView {
  readonly parts: readonly HTMLElement[];
  /** Adds what the prover told. */
  fill(told: Told): void;
}

/** What was found and what was proved of one rule set, as it comes in. */
export function proofView(ruleSet: RuleSet | undefined): ProofView {
  const [found, proved, rest] = [element("ul", {}), element("ul", {}), element("ul", {})];
  const none = element("p", {}, "Nothing so far.");
  const others = element("p", {});
  const seen = new Set<string>();
  const inherited = new Set<string>();
  const fill = (told: Told): void => {
    if (told.kind === "done" && found.children.length === 0) none.textContent = "Nothing.";
    if (told.kind !== "property") return;
    proved.append(...told.proved.map(({ says }) => sentence(says)));
    for (const finding of told.findings.filter(({ accepted }) => accepted === undefined)) {
      const isOwn = isToMend(finding, ruleSet?.id);
      if (isOwn && !seen.has(finding.says)) found.append(findingItem(finding));
      (isOwn ? seen : inherited).add(finding.says);
    }
    none.hidden = found.children.length > 0;
    others.textContent = inherited.size === 0 ? "" : inheritedWords(inherited.size);
    const notAsked = told.notAsked.map(({ says }) => `not asked: ${says}`);
    rest.append(...notAsked.map(sentence));
    if (told.done === told.of) rest.append(...told.doesNotSay.map(sentence));
  };
  const title = ruleSet === undefined ? "" : ` in ${ruleSet.title}`;
  const parts = [
    element("h3", {}, `Found${title}`),
    ...[none, found, others],
    element("h3", {}, "Proved of every child"),
    proved,
    element("h3", {}, "What this does not say"),
    rest,
  ];
  return { parts, fill };
}

function inheritedWords(many: number): string {
  return `${many === 1 ? "1 more is" : `${many} more are`} about inherited rules alone, and not for this file to put right.`;
}

/** What is inherited is for others to put right, unless a child could come to harm by it. */
function isToMend({ severity, origin }: Finding, own: string | undefined): boolean {
  return severity === "error" || origin === undefined || origin === own;
}

function findingItem({ says, severity, cases }: Finding): HTMLElement {
  const children = cases.map(({ says: known, levels, by }) => {
    const child =
      known.length === 0
        ? "A child of whom nothing is known"
        : `A child of whom only this is known: ${known.join("; ")}`;
    return element("p", { class: "below" }, `${child}. By ${by.id}: ${levelsWords(levels)}.`);
  });
  const item = sentence(says);
  item.append(" ", element("span", { class: "tag" }, SEVERITY_WORDS[severity]), ...children);
  return item;
}

function sentence(says: string): HTMLElement {
  return element("li", {}, `${startUpper(says.replaceAll(/`([^`]*)`/g, "\u2018$1\u2019"))}.`);
}
