// What reads rule files and cases: fetched when somebody opens one.
export { readCase } from "levels-of-need";
export { explanationUnder, indicateUnder, lintRuleSet, readRuleSet } from "levels-of-need/rule-sets";
