// Reading, and everything that an indication needs. What reads nothing stands in `levels-of-need/engine` as well.

export type { DraftRuleSet, FromJsonRulesEngineOptions, ImportedRules } from "./bridge/from-json-rules-engine.js";
export { fromJsonRulesEngine } from "./bridge/from-json-rules-engine.js";
export type { CanBeLeftOut } from "./bridge/importing/importing.js";
export type { JsonRulesEngineProblem, JsonRulesEngineProblemCode } from "./bridge/importing/problem.js";
export type { DraftRule, ForeignRule, RuleWords } from "./bridge/importing/read-rule.js";
export type { Basis, Confidence, Force, Source } from "./domain/basis.js";
export type { Period } from "./domain/period.js";
export type { Route } from "./domain/route.js";
export { ROUTES, routeRank } from "./domain/route.js";
export type { Tell } from "./domain/tell.js";
export { TELLS } from "./domain/tell.js";
export type { Urgency } from "./domain/urgency.js";
export { URGENCIES } from "./domain/urgency.js";
export type { Answer, AnsweredQuestion, Answers } from "./engine/answers.js";
export { blankCase } from "./engine/blank-case.js";
export type { CaseProblem, CaseProblemCode } from "./engine/check-case.js";
export type { Thresholds } from "./engine/compile.js";
export { compile } from "./engine/compile.js";
export type { ExamplesRun, FailedExample } from "./engine/examples.js";
export { runExamples } from "./engine/examples.js";
export type { ExplainOptions } from "./engine/explain.js";
export { explain } from "./engine/explain.js";
export type {
  FactFetcher,
  FactSource,
  FetcherByFact,
  Fetchers,
  FetchRequest,
  StopSignal,
} from "./engine/facts-on-demand/fetchers.js";
export type { FailedFact, FetchProblemCode } from "./engine/facts-on-demand/gathered.js";
export type { FetchPurpose } from "./engine/facts-on-demand/next-sources.js";
export type { FetchedIndication, FetchOptions } from "./engine/indicate-with-facts.js";
export { indicateWithFacts } from "./engine/indicate-with-facts.js";
export type {
  Bounds,
  Cited,
  Clock,
  Compared,
  ComparedFact,
  DutyOwed,
  IndicatedLevel,
  Indication,
  Lead,
  LevelResponse,
  Levels,
  Move,
  NextStep,
  Question,
  QuestionKind,
  Reading,
  Reason,
  SpokenBy,
  SpokenIn,
} from "./engine/indication.js";
export type { ReadCaseOptions, ReadCaseProblem } from "./engine/read-case.js";
export { readCase } from "./engine/read-case.js";
export { ageMonths } from "./facts/age.js";
export type { Case } from "./facts/case.js";
export type { BuiltInFacts } from "./facts/catalogue.js";
export { CATALOGUE } from "./facts/catalogue.js";
export type { Comparison, Condition, ConditionGroup, Operator, Scalar } from "./facts/comparison.js";
export type {
  BooleanFact,
  CautiousReading,
  ChoiceFact,
  Direction,
  Fact,
  FactValue,
  HowToAnswer,
  IntegerFact,
  Knower,
  Nature,
  OrderedFact,
} from "./facts/fact.js";
export type { Given, GivenFacts, Part } from "./facts/given.js";
export type { LocalDate } from "./kernel/local-date.js";
export { MisuseError } from "./kernel/misuse-error.js";
export type { Place, Problem } from "./kernel/problem.js";
export type { Result } from "./kernel/result.js";
export type { Truth } from "./kernel/truth.js";
export type { Agreement, AgreementOptions, OwnViews, Tally } from "./record/agreement.js";
export { agreement } from "./record/agreement.js";
export type { Sign } from "./record/agreement-signs.js";
export type { Changed, ChangedEntry, ListChanges } from "./record/changes.js";
export type { LevelOfSet, RuleOfSet } from "./record/counted.js";
export type {
  AcceptedUnknown,
  Alternative,
  BelowFloor,
  ChildSeen,
  Decider,
  Decision,
  Disagreement,
  OwnView,
  Qualification,
  Shared,
  Sharing,
  Told,
} from "./record/decision.js";
export type {
  AuditMark,
  DecisionEntry,
  DecisionRecord,
  DirectionOfDecision,
  Fingerprints,
  Inventory,
  LeftOut,
  Outcome,
  Provenance,
  Provenances,
  Redacted,
  WayOfKnowing,
} from "./record/decision-record.js";
export { explainRecord } from "./record/explain-record.js";
export { explainReplay } from "./record/explain-replay.js";
export type { Answered, IndicationChanges } from "./record/indication-changes.js";
export type { NamesByOrigin, RuleSetChanges, SpeakerChanges } from "./record/inventory-changes.js";
export type { RecordProblem, RecordProblemCode } from "./record/problem.js";
export { readRecord } from "./record/read-record.js";
export type { RecordOptions } from "./record/record-decision.js";
export { recordDecision } from "./record/record-decision.js";
export { recordText } from "./record/record-text.js";
export type { RedactOptions } from "./record/redact.js";
export { redact } from "./record/redact.js";
export type { DecisionNow, ReplayResult } from "./record/replay.js";
export { replay } from "./record/replay.js";
export { supersede } from "./record/supersede.js";
export type { Count } from "./record/suppress.js";
export { verifyRecord } from "./record/verify-record.js";
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
