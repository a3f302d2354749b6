// The common job: a rule set that somebody has read, cases from outside, and everything that an indication needs.

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
export type { ExplainOptions, ExplanationPart, ExplanationSection } from "./engine/explain.js";
export { explain, explanation } from "./engine/explain.js";
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
export type { Session } from "./engine/session.js";
export type { OtherFacts, OtherValues, WhatIf, WhatIfOptions } from "./engine/what-if.js";
export { whatIf } from "./engine/what-if.js";
export { ageMonths } from "./facts/age.js";
export type { Case } from "./facts/case.js";
export type { BuiltInFacts } from "./facts/catalogue.js";
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
export type { About, CouncilSays, Lesson, Reviewed } from "./ruleset/about.js";
export type { Level } from "./ruleset/level.js";
export type { RuleSetProblem, RuleSetProblemCode } from "./ruleset/problem.js";
export type { Action, Binding, Duty, Example, Rule, Side, Status, StepPart } from "./ruleset/rule.js";
export type {
  Contact,
  EscalationStep,
  Removal,
  ResolvedDuty,
  ResolvedLevel,
  ResolvedRule,
  RuleChange,
  RuleSet,
  Service,
  Silence,
  Timescale,
  Transition,
} from "./ruleset/rule-set.js";
export type { Edition, Role, RoleWording, Term, Wording } from "./ruleset/wording.js";
