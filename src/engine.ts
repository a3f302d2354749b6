// To decide and nothing else, for pages and functions that take in a rule set which somebody else has read.

export type { Answer, AnsweredQuestion, Answers } from "./engine/answers.js";
export { blankCase } from "./engine/blank-case.js";
export type { Thresholds } from "./engine/compile.js";
export { compile } from "./engine/compile.js";
export type { Bounds, Indication, Levels } from "./engine/indication.js";
export type { Session } from "./engine/session.js";
export { ageMonths } from "./facts/age.js";
export type { Case } from "./facts/case.js";
export { MisuseError } from "./kernel/misuse-error.js";
export type { RuleSet } from "./ruleset/rule-set.js";
