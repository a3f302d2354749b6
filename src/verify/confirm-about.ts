import type { RuleSet } from "../ruleset/rule-set.js";
import { ruleSetTaken } from "../ruleset/rule-set-taken.js";
import type { CertificateFile } from "./certificate-file.js";
import { type Confirmed, confirm } from "./confirm.js";
import type { Claim, Proof } from "./model/proof.js";
import type { Report } from "./report/report.js";
import type { Clause } from "./solver/literal.js";
import { verify } from "./verify.js";
import type { VerifyOptions } from "./verify-options.js";

/**
 * Whether a certificate file proves what it claims, and claims it of these very rules, held against this very baseline.
 *
 * First the digests of both sets are compared, then every step is followed, as `confirm` does it. Then the rules are
 * encoded again, with the same options as when the file was made, and every clause and every claim must be the one that
 * they give, in words too. Nothing that a solver says is believed: a claim counts because its steps follow from clauses
 * that are those of the rules. Throws `MisuseError` where `verify` would.
 *
 * To encode them again takes as long as to prove them again. Which clauses there are, and in which order, turns on
 * answers: a rule that can apply is asked whether it always does; a fact gets its variables when a question, or the
 * example found by the one before, first speaks of it. So the questions are asked again, and our solver leads from one to
 * the next. A wrong answer of it would lead elsewhere, to other clauses, and the file would not be confirmed. Nor is one
 * that was made by a version that asks otherwise; `confirm` can still follow its steps.
 *
 * @example
 * const file = { ruleSet: report.ruleSet, proofs: report.certificate ?? [] };
 * confirmAbout(national, file, { properties }).confirmed; // true
 */
export function confirmAbout(
  ruleSet: RuleSet,
  file: CertificateFile,
  options: Omit<VerifyOptions, "certificate"> = {},
): Confirmed {
  const others =
    otherSet("is about", file.ruleSet, ruleSetTaken(ruleSet)) ??
    otherSet("is held against", file.baseline, options.baseline);
  if (others !== undefined) return { confirmed: false, says: others };
  const followed = confirm(file.proofs);
  if (!followed.confirmed) return followed;
  const { certificate = [] } = verify(ruleSet, { ...options, certificate: "kept" });
  const says = otherProofs(file.proofs, certificate);
  if (says === undefined) return followed;
  const why = "these rules were changed, the questions were other ones, or another version asked them";
  return { confirmed: false, says: `every step follows, but not from these rules: ${says}; ${why}` };
}

type Named = Report["ruleSet"];

function otherSet(how: string, named: Named | undefined, given: Named | undefined): string | undefined {
  if (named?.digest === given?.digest) return undefined;
  const words = (one: Named | undefined): string =>
    one === undefined ? "no set" : `${one.id} ${one.version}, digest ${one.digest}`;
  return `the certificate ${how} ${words(named)}, and what was named for that is ${words(given)}`;
}

/** The first thing in which the proofs of the file are not those that the rules give. */
function otherProofs(proofs: readonly Proof[], anew: readonly Proof[]): string | undefined {
  if (proofs.length !== anew.length) return `they give ${anew.length} proofs, and the certificate has ${proofs.length}`;
  for (const [at, proof] of proofs.entries()) {
    const { clauses = [], claims = [] } = anew[at] ?? {};
    const part = `part ${at + 1} of the certificate`;
    const clause = firstApart(proof.clauses, clauses, sameLiterals);
    if (clause !== undefined) return `clause ${clause + 1} in ${part} is not the one that they give`;
    const claim = firstApart(proof.claims, claims, sameClaim);
    if (claim !== undefined) return `claim ${claim + 1} in ${part} is not the one that they give`;
  }
  return undefined;
}

function firstApart<One>(
  some: readonly One[],
  others: readonly One[],
  isSame: (one: One, other: One) => boolean,
): number | undefined {
  const shorter = Math.min(some.length, others.length);
  for (let at = 0; at < shorter; at++) if (!isSame(some[at] as One, others[at] as One)) return at;
  return some.length === others.length ? undefined : shorter;
}

function sameLiterals(one: Clause, other: Clause): boolean {
  return one.length === other.length && one.every((literal, at) => literal === other[at]);
}

function sameClaim(one: Claim, other: Claim): boolean {
  return one.says === other.says && sameLiterals(one.of, other.of);
}
