// Proofs over every child, not a sample: of one rule set, and of the difference between two. And what a set's own examples
// and cases are worth: which of them fail, what none of them meets, and which change to the rules none of them would notice.

export type { Coverage as ExampleCoverage, CoveredComparison, CoveredRule, Seen } from "./engine/coverage/coverage.js";
export { coverageOf } from "./engine/coverage/coverage.js";
export type { OwnSource } from "./engine/coverage/own-conditions.js";
export type { Unmet } from "./engine/coverage/unmet.js";
export type { JudgeOptions } from "./engine/examples/judge-examples.js";
export { judgeExamples } from "./engine/examples/judge-examples.js";
export type { Difference as ExampleDifference, JudgedExample } from "./engine/examples/judged-example.js";
export type { CertificateFile } from "./verify/certificate-file.js";
export { certificateFile, readCertificateFile } from "./verify/certificate-file.js";
export type { CompareOptions } from "./verify/compare/compare.js";
export { compare } from "./verify/compare/compare.js";
export type {
  Answer,
  ComparedSet,
  Coverage,
  Days,
  Description,
  Difference,
  EffectOnCases,
  LevelOfCases,
  Move,
  OtherChange,
  RuleDifference,
  RulePart,
  UndecidedCase,
  Verdict,
  Verdicts,
} from "./verify/compare/difference.js";
export type { CaseToCompare } from "./verify/compare/given-cases.js";
export type { NamedDays } from "./verify/compare/side.js";
export type { Confirmed } from "./verify/confirm.js";
export { confirm } from "./verify/confirm.js";
export { confirmAbout } from "./verify/confirm-about.js";
export type { Claim, Proof } from "./verify/model/proof.js";
export type {
  Change,
  ChangeKind,
  ExampleToAdd,
  NoticedBy,
  Outcome as ChangeOutcome,
  TriedChange,
} from "./verify/mutation/change.js";
export type { MutateOptions, TriedSoFar } from "./verify/mutation/mutate.js";
export { mutate } from "./verify/mutation/mutate.js";
export type { MustNotMatter } from "./verify/properties/no-undue-influence.js";
export type { PropertyId } from "./verify/properties/property.js";
export type { Finding, FindingCode, FindingSeverity, ShownCase } from "./verify/report/finding.js";
export type { ProvedOver } from "./verify/report/proved-over.js";
export type { Proved, Report } from "./verify/report/report.js";
export type { Certificate, Step } from "./verify/solver/certificate/certificate.js";
export type { Clause, Literal } from "./verify/solver/literal.js";
export type { Criterion, TestCase } from "./verify/test-cases/test-case.js";
export { CRITERIA } from "./verify/test-cases/test-case.js";
export type { TestCasesOptions } from "./verify/test-cases/test-cases.js";
export { testCases } from "./verify/test-cases/test-cases.js";
export { verify } from "./verify/verify.js";
export type { VerifyOptions } from "./verify/verify-options.js";
