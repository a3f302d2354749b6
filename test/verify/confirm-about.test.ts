import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import {
  type CertificateFile,
  type Confirmed,
  certificateFile,
  confirm,
  confirmAbout,
  type Proof,
  readCertificateFile,
  type VerifyOptions,
  verify,
} from "../../src/verify.js";
import { runs } from "../generated/runs.js";
import { changedProof } from "./changed-proof.js";
import { planted } from "./planted/read-planted.js";

/** What is kept of the proofs of a set. */
function fileOf(ruleSet: RuleSet, options: VerifyOptions = {}): CertificateFile {
  const { certificate: proofs = [], ...report } = verify(ruleSet, { ...options, certificate: "kept" });
  const { baseline } = report;
  return { ruleSet: report.ruleSet, ...(baseline === undefined ? {} : { baseline }), proofs };
}

function saysOf(outcome: Confirmed): string {
  return outcome.confirmed ? "confirmed" : outcome.says;
}

const overlap = planted("overlap");
const file = fileOf(overlap);

describe("a certificate of a rule set", () => {
  it("is confirmed of that set, also when it comes from a file", () => {
    const read = readCertificateFile(certificateFile(file));
    expect(read.ok && confirmAbout(overlap, read.value)).toEqual(confirm(file.proofs));
    expect(saysOf(confirmAbout(overlap, file))).toBe("confirmed");
  });

  it("is confirmed of any set that it was made of", () => {
    fc.assert(
      fc.property(ruleSets, (ruleSet) => {
        expect(saysOf(confirmAbout(ruleSet, fileOf(ruleSet)))).toBe("confirmed");
      }),
      runs(40),
    );
  });

  it("is not confirmed with one clause or claim otherwise, true or not", () => {
    const { proofs } = file;
    fc.assert(
      fc.property(changedProof(proofs), ({ place, part, proof }) => {
        const isSame = JSON.stringify(proof) === JSON.stringify(proofs[place]);
        fc.pre(part !== "steps" && !isSame);
        const { confirmed } = confirmAbout(overlap, { ...file, proofs: proofs.with(place, proof) });
        expect(confirmed).toBe(false);
      }),
      runs(100),
    );
  });

  it("is not confirmed with a clause slipped in from which everything follows, though every step does", () => {
    const forged: Proof = {
      clauses: [[1], [-1]],
      certificate: {
        steps: [
          { kind: "given", count: 2 },
          { kind: "unsatisfiable", literals: [] },
        ],
      },
      claims: [{ says: "there is no child below the floor", of: [] }],
    };
    expect(confirm([forged])).toEqual({ confirmed: true, claims: 1 });
    const outcome = confirmAbout(overlap, { ...file, proofs: file.proofs.with(0, forged) });
    expect(saysOf(outcome)).toMatch(/^every step follows, but not from these rules: clause 2 in part 1 /);
    const added = confirmAbout(overlap, { ...file, proofs: [...file.proofs, forged] });
    expect(saysOf(added)).toMatch(/: they give \d+ proofs, and the certificate has \d+; /);
  });

  it("is not confirmed where a claim is worded otherwise", () => {
    const [first] = file.proofs as [Proof];
    const claims = first.claims.map((claim) => ({ ...claim, says: "all is well" }));
    const outcome = confirmAbout(overlap, { ...file, proofs: file.proofs.with(0, { ...first, claims }) });
    expect(saysOf(outcome)).toContain("claim 1 in part 1 of the certificate is not the one that they give");
  });

  it("is not confirmed of rules that were changed under the same digest", () => {
    const [rule] = overlap.rules;
    const changed = { ...overlap, rules: overlap.rules.filter((one) => one !== rule) };
    expect(changed.digest).toBe(overlap.digest);
    expect(saysOf(confirmAbout(changed, file))).toContain("not from these rules");
  });

  it("is not confirmed of a set with another digest", () => {
    const outcome = confirmAbout({ ...overlap, digest: "another" }, file);
    expect(saysOf(outcome)).toMatch(/^the certificate is about .+, and what was named for that is .+ digest another$/);
  });
});

describe("a certificate of a set and its baseline", () => {
  const baseline: RuleSet = { ...overlap, id: "nation", digest: "national", rules: overlap.rules.slice(1) };
  const against = fileOf(overlap, { baseline });

  it("is confirmed against that baseline", () => {
    expect(saysOf(confirmAbout(overlap, against, { baseline }))).toBe("confirmed");
  });

  it.each<[string, CertificateFile, RuleSet | undefined]>([
    ["none", against, undefined],
    ["another one", against, { ...baseline, digest: "another" }],
    ["one of which it does not speak", file, baseline],
  ])("is not confirmed against %s", (_, given, other) => {
    const options = other === undefined ? {} : { baseline: other };
    expect(saysOf(confirmAbout(overlap, given, options))).toMatch(/^the certificate is held against /);
  });
});

describe("a certificate of one property", () => {
  const options: VerifyOptions = { properties: { only: ["monotone", "rules-can-apply"] } };
  const never = planted("never-applies");
  const few = fileOf(never, options);

  it("is confirmed of the same questions, and not of others", () => {
    expect(saysOf(confirmAbout(never, few, options))).toBe("confirmed");
    expect(saysOf(confirmAbout(never, few))).toContain("the questions were other ones");
  });
});
