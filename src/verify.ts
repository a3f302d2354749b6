// Proofs over every child, not a sample: of one rule set, and of the difference between two.

export type { CertificateFile } from "./verify/certificate-file.js";
export { certificateFile, readCertificateFile } from "./verify/certificate-file.js";
export type { Confirmed } from "./verify/confirm.js";
export { confirm } from "./verify/confirm.js";
export type { Claim, Proof } from "./verify/model/proof.js";
export type { MustNotMatter } from "./verify/properties/no-undue-influence.js";
export type { PropertyId } from "./verify/properties/property.js";
export type { Finding, FindingCode, FindingSeverity, ShownCase } from "./verify/report/finding.js";
export type { ProvedOver } from "./verify/report/proved-over.js";
export type { Proved, Report } from "./verify/report/report.js";
export type { Certificate, Step } from "./verify/solver/certificate/certificate.js";
export type { Clause, Literal } from "./verify/solver/literal.js";
export { verify } from "./verify/verify.js";
export type { VerifyOptions } from "./verify/verify-options.js";
