// Pages about a rule set for the people whom it concerns, as text; nothing is written to disk.

export { differenceDocument, differencePage, differenceText } from "./document/difference-page.js";
export { factsPage } from "./document/facts-page.js";
export { checkPaper, type PaperCheck, type PaperProblem } from "./document/paper/check-paper.js";
export type { PaperFinding } from "./document/paper/differences.js";
export { rulePage } from "./document/rule-page.js";
export { rulesIndex } from "./document/rules-index.js";
export type { DocumentFormat, DocumentKind, DocumentOptions } from "./document/threshold/document-kind.js";
export { thresholdDocument } from "./document/threshold/threshold-document.js";
export type { RuleSet } from "./ruleset/rule-set.js";
