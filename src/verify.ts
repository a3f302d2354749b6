// Proofs over every child, not a sample: of one rule set, and of the difference between two.

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
