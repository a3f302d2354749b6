import { isObject, parsedJson } from "../kernel/json.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import type { Claim, Proof } from "./model/proof.js";
import type { Report } from "./report/report.js";
import { certificateText, readCertificate } from "./solver/certificate/certificate-text.js";
import type { Clause, Literal } from "./solver/literal.js";

/** How every certificate file begins, so that one can be told from other files. */
export const CERTIFICATE_MARK = '{"levels-of-need":"certificate of proofs 1"';

/** What a certificate file holds. */
export interface CertificateFile {
  readonly ruleSet: Report["ruleSet"];
  readonly baseline?: Report["ruleSet"];
  readonly proofs: readonly Proof[];
}

type CertificateFileProblem = Problem<"no-certificate">;

/** A certificate as a file: JSON, a line for its head and one for each proof. */
export function certificateFile({ ruleSet, baseline, proofs }: CertificateFile): string {
  const head = `${CERTIFICATE_MARK},${JSON.stringify({ ruleSet, baseline, proofs: proofs.length }).slice(1)}`;
  const lines = proofs.map(({ clauses, certificate, claims }) =>
    JSON.stringify({ clauses, steps: certificateText(certificate), claims }),
  );
  return `${[head, ...lines].join("\n")}\n`;
}

/** Reads such a file. That it can be read says nothing of whether it proves anything: ask `confirm`. */
export function readCertificateFile(text: string): Result<CertificateFile, CertificateFileProblem> {
  const [head = "", ...lines] = text.split("\n");
  if (!head.startsWith(CERTIFICATE_MARK) || lines.pop() !== "") return refused("it does not begin and end as one does");
  const parsed = [head, ...lines].map(parsedJson);
  const [first, ...rest] = parsed;
  if (!isHead(first) || first.proofs !== rest.length) return refused("a proof is missing, or there is one too many");
  const proofs: Proof[] = [];
  for (const [at, one] of rest.entries()) {
    const steps = isWrittenProof(one) ? readCertificate(one.steps) : undefined;
    if (!isWrittenProof(one) || steps?.ok !== true) return refused(`line ${at + 2} is no proof`);
    proofs.push({ clauses: one.clauses, certificate: steps.value, claims: one.claims });
  }
  const { ruleSet, baseline } = first;
  return { ok: true, value: { ruleSet, ...(baseline === undefined ? {} : { baseline }), proofs } };
}

function refused(why: string): Result<never, CertificateFileProblem> {
  return {
    ok: false,
    problems: [{ code: "no-certificate", at: "", says: `this is no certificate of proofs: ${why}` }],
  };
}

interface WrittenProof {
  readonly clauses: readonly Clause[];
  readonly steps: string;
  readonly claims: readonly Claim[];
}

function isHead(value: unknown): value is Omit<CertificateFile, "proofs"> & { readonly proofs: number } {
  if (!isObject(value) || typeof value.proofs !== "number") return false;
  return isNamed(value.ruleSet) && (value.baseline === undefined || isNamed(value.baseline));
}

function isNamed(value: unknown): value is Report["ruleSet"] {
  return isObject(value) && [value.id, value.version, value.digest].every((one) => typeof one === "string");
}

function isWrittenProof(value: unknown): value is WrittenProof {
  if (!isObject(value) || typeof value.steps !== "string") return false;
  const { clauses, claims } = value;
  const isSound = Array.isArray(clauses) && Array.isArray(claims);
  return isSound && clauses.every(isLiterals) && claims.every(isClaim);
}

function isClaim(value: unknown): value is Claim {
  return isObject(value) && isLiterals(value.of) && (value.says === undefined || typeof value.says === "string");
}

function isLiterals(value: unknown): value is readonly Literal[] {
  return Array.isArray(value) && value.every((literal) => Number.isInteger(literal) && literal !== 0);
}
