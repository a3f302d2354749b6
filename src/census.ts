// Returns of the children in need census: read, written, checked, made up, and held against thresholds.

// back-test
export type { AgeGroup } from "./census/backtest/age-groups.js";
export type { Agreement, Beside, BesideSpans } from "./census/backtest/agreement.js";
export { type BackTest, backTest } from "./census/backtest/back-test.js";
export type { BackTestOptions } from "./census/backtest/back-test-setting.js";
export {
  addComparisons,
  type ComparedStep,
  type ComparisonCounts,
  type ComparisonSetting,
  type CountedExample,
} from "./census/backtest/comparison-counts.js";
export { type ComparisonReport, comparisonReport, type ShownExample } from "./census/backtest/comparison-report.js";
export {
  addCounts,
  type BackTestCounts,
  type BackTestSetting,
  type CountedReturn,
  type CountedTable,
  type Drawn,
  type Monitored,
  type Numbers,
  type ReadLevel,
  type TestedRule,
  type World,
} from "./census/backtest/counts.js";
export type { ExampleFacts } from "./census/backtest/example-facts.js";
export type { Shown } from "./census/backtest/hidden-numbers.js";
export type { Limit } from "./census/backtest/limits.js";
export type { OneAnswerShare } from "./census/backtest/one-answer-share.js";
export { printReport, type ReportFormat } from "./census/backtest/print-report.js";
export type { Reading } from "./census/backtest/readings.js";
export {
  type BackTestReport,
  backTestReport,
  type ReportColumn,
  type ReportOptions,
  type ReportRow,
  type ReportTable,
  type RungTable,
} from "./census/backtest/report.js";
export type { RungRow } from "./census/backtest/rows.js";
export type { RuleCount } from "./census/backtest/rule-counts.js";
export { type PlanCategory, type Reached, rungReached } from "./census/backtest/rung-reached.js";
export type { Censored, Rung, RungWords, Untold } from "./census/backtest/rungs.js";
export { type CompareSetsOptions, compareSets, type SetComparison } from "./census/backtest/set-comparison.js";
// facts of a return
export { type CaseColumns, caseColumns } from "./census/facts/case-columns.js";
export type { FactorReading } from "./census/facts/reading.js";
export type { SeenChild, SeenEarlier, SeenEpisode } from "./census/facts/seen.js";
export { type ToCaseOptions, type ToCaseProblem, toCase } from "./census/facts/to-case.js";
export {
  type CensusSays,
  FACTORS_THAT_SAY_NOTHING,
  whatTheCensusSays,
} from "./census/facts/what-the-census-says.js";
// generator
export {
  type Calibration,
  type CalibrationAtWork,
  type CalibrationRow,
  calibration,
} from "./census/generate/calibration.js";
export {
  type GeneratedReturn,
  type GenerateOptions,
  generateReturn,
  SYNTHETIC,
} from "./census/generate/generate-return.js";
export { publishedAuthorities } from "./census/generate/statistics.js";
export type { Shares, Targets } from "./census/generate/targets.js";
export type { Tolerance } from "./census/generate/tolerance.js";
export type { Weights } from "./census/generate/weighted.js";
// a return
export type { CensusChild } from "./census/return/child.js";
export type {
  CensusAssessment,
  CensusEnquiry,
  CensusEpisode,
  CensusPlan,
  CensusPreProceedings,
  CensusProtectionPlan,
} from "./census/return/episode.js";
export type { CensusHeader } from "./census/return/header.js";
export type { Position } from "./census/return/position.js";
export { CENSUS_YEARS, type CensusPeriod, type CensusYear, censusPeriod } from "./census/return/year.js";
// rules
export { AMBIGUOUS_RULES, type AmbiguousRule } from "./census/rules/ambiguous.js";
export {
  type CensusRulesAtWork,
  type CensusRulesOptions,
  censusRules,
  checkReturn,
} from "./census/rules/check-return.js";
export type { CensusFinding } from "./census/rules/finding.js";
export type { CensusModule, CensusRuleHead, CensusRuleKind, CensusSeverity } from "./census/rules/rule.js";
export { CENSUS_RULES, censusRulesOf } from "./census/rules/rule-list.js";
export { censusRulesPage } from "./census/rules/rules-page.js";
// reading and writing it
export { BrokenReturn } from "./census/xml/broken-return.js";
export type { CensusProblem, CensusProblemCode } from "./census/xml/problem.js";
export { type OpenReturn, type OpenReturnOptions, readReturn, returnParts } from "./census/xml/read-return.js";
export type {
  BrokenPart,
  ChildPart,
  EndPart,
  HeaderPart,
  ProblemPart,
  ReadReturnOptions,
  ReturnPart,
} from "./census/xml/return-part.js";
export type { ReturnSource } from "./census/xml/text-pieces.js";
export { writeReturn } from "./census/xml/write-return.js";
export type { Span } from "./kernel/suppression/ordered-spans.js";
