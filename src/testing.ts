// For tests, of your thresholds and of your own tool: what makes up cases and rule sets for fast-check, and the laws that must hold.

export type { Case } from "./facts/case.js";
export type { ConditionGroup } from "./facts/comparison.js";
export type { Fact } from "./facts/fact.js";
export type { LocalDate } from "./kernel/local-date.js";
export { MisuseError } from "./kernel/misuse-error.js";
export type { ProgrammeData } from "./programme/programme-data.js";
export type { RuleSet } from "./ruleset/rule-set.js";
export type { RuleSetFile } from "./ruleset/rule-set-file.js";
export type { ArbitraryCaseOptions } from "./testing/cases/arbitrary-case.js";
export { arbitraryCase } from "./testing/cases/arbitrary-case.js";
export type { Density } from "./testing/cases/made-up-cases.js";
export { neverBelowTheBaseline } from "./testing/laws/above-the-baseline.js";
export { agreesWith } from "./testing/laws/agreement.js";
export type { Answer, AnsweredLevel, Indicate } from "./testing/laws/answer.js";
export {
  levelNeverFallsWhenHarmRises,
  levelNeverRisesWhenAProtectiveFactRises,
} from "./testing/laws/harm-and-protection.js";
export { knowingMoreNeverLowersAtLeast, knowingMoreNeverRaisesCouldBe } from "./testing/laws/knowing-more.js";
export type { Replay } from "./testing/laws/law-broken.js";
export { LawBroken, LawNotTested } from "./testing/laws/law-broken.js";
export { levelsAreInOrder } from "./testing/laws/levels-in-order.js";
export { sameFactsSameAnswer } from "./testing/laws/same-facts.js";
export type { Kept, LawKept, LawOptions } from "./testing/laws/try-law.js";
export { whatMustNotMatterDoesNot } from "./testing/laws/what-must-not-matter.js";
export type { ArbitraryConditionOptions } from "./testing/made-up/arbitrary-condition.js";
export { arbitraryCondition } from "./testing/made-up/arbitrary-condition.js";
export type { ArbitraryFactOptions } from "./testing/made-up/arbitrary-fact.js";
export { arbitraryFact } from "./testing/made-up/arbitrary-fact.js";
export { arbitraryOverlay } from "./testing/made-up/arbitrary-overlay.js";
export type { ArbitraryRuleSetOptions } from "./testing/made-up/arbitrary-rule-set.js";
export { arbitraryRuleSet, arbitraryRuleSetFile } from "./testing/made-up/arbitrary-rule-set.js";
export type { ArbitraryProgrammeOptions } from "./testing/programme/arbitrary-programme.js";
export { arbitraryProgramme } from "./testing/programme/arbitrary-programme.js";
export { MADE_UP_TODAY } from "./testing/programme/years.js";
export type { TestFunctions, TestRuleSetOptions } from "./testing/test-rule-set.js";
export { testRuleSet } from "./testing/test-rule-set.js";
