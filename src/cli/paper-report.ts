import type { PaperCheck } from "../document/paper/check-paper.js";
import type { PaperFinding } from "../document/paper/differences.js";
import { dayWords } from "../kernel/day-words.js";
import type { RuleSet } from "../ruleset/rule-set.js";

/** What was found on a paper, rule by rule. */
export function paperReport(path: string, check: PaperCheck, { id, version }: RuleSet): string {
  const { findings, lines, on, version: printedFrom } = check;
  const from = printedFrom === version ? "" : `; it was printed from version ${printedFrom}`;
  const against = `${id} ${version}, as on ${dayWords(on)}${from}`;
  if (findings.length === 0) return `${path}: all ${lines} lines say what the rules say (${against})\n`;
  const anchors = [...new Set(findings.map(({ anchor }) => anchor))];
  const parts = anchors.flatMap((anchor) => [
    "",
    placeWords(anchor),
    ...findings.filter((one) => one.anchor === anchor).flatMap(findingLines),
  ]);
  const count = `${findings.length} ${findings.length === 1 ? "sentence does" : "sentences do"} not say what the rules say`;
  return [`${path}: ${count} (${against})`, ...parts, ""].join("\n");
}

/** "rule-missing-now" is "rule missing-now". */
function placeWords(anchor: string): string {
  return anchor === "" ? "before the first heading" : anchor.replace("-", " ");
}

function findingLines({ how, rules, paper }: PaperFinding): readonly string[] {
  return [
    `  ${how}`,
    ...(rules === undefined ? [] : [`    rules: ${rules}`]),
    ...(paper === undefined ? [] : [`    paper: ${paper}`]),
  ];
}
