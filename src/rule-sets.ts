// What a council writes: rule sets read, checked, linted, tried on their examples, compared on a case and printed.

export type { DraftRuleSet, FromJsonRulesEngineOptions, ImportedRules } from "./bridge/from-json-rules-engine.js";
export { fromJsonRulesEngine } from "./bridge/from-json-rules-engine.js";
export type { CanBeLeftOut } from "./bridge/importing/importing.js";
export type { JsonRulesEngineProblem, JsonRulesEngineProblemCode } from "./bridge/importing/problem.js";
export type { DraftRule, ForeignRule, RuleWords } from "./bridge/importing/read-rule.js";
export type { Basis, Confidence, Force, Source } from "./domain/basis.js";
export type { Period } from "./domain/period.js";
export type { ExamplesRun, FailedExample } from "./engine/examples.js";
export { runExamples } from "./engine/examples.js";
export { explainUnder, explanationUnder } from "./engine/explain-under.js";
export type { Section } from "./engine/explanation/page.js";
export { indicateUnder } from "./engine/indicate-under.js";
export type {
  AnswersApart,
  Clause,
  ClauseApart,
  DutyApart,
  IndicatedUnder,
  LeftOut,
  QuestionApart,
  RuleApart,
  RuleStanding,
  RuleUnder,
  UnderOne,
} from "./engine/under/indicated-under.js";
export type { LocalDate } from "./kernel/local-date.js";
export { MisuseError } from "./kernel/misuse-error.js";
export type { Place, Problem } from "./kernel/problem.js";
export type { Result } from "./kernel/result.js";
export type { About, CouncilSays, Lesson, Reviewed } from "./ruleset/about.js";
export type { Level } from "./ruleset/level.js";
export type { LintHead, LintId, Severity } from "./ruleset/linting/lint.js";
export type { LintFinding, LintOptions } from "./ruleset/linting/lint-rule-set.js";
export { LINTS, lintRuleSet } from "./ruleset/linting/lint-rule-set.js";
export { toResolvedJson } from "./ruleset/print.js";
export type { RuleSetProblem, RuleSetProblemCode } from "./ruleset/problem.js";
export type { ReadOptions, RuleSetSource, SourceFile } from "./ruleset/read.js";
export { readRuleSet } from "./ruleset/read.js";
export type { Action, Binding, Duty, Example, Rule, Side, Status, StepPart } from "./ruleset/rule.js";
export type {
  Contact,
  EscalationStep,
  ResolvedDuty,
  ResolvedLevel,
  ResolvedRule,
  RuleSet,
  Service,
  Silence,
  Timescale,
  Transition,
} from "./ruleset/rule-set.js";
export type { RuleSetFile } from "./ruleset/rule-set-file.js";
export type { Edition, Role, RoleWording, Term, Wording } from "./ruleset/wording.js";
