import { Cadical } from "cadical-wasm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certificateFile, confirm, type Proof, readCertificateFile, verify } from "../../src/verify.js";
import { runs } from "../generated/runs.js";
import { changedProof } from "./changed-proof.js";
import { planted } from "./planted/read-planted.js";

/** Proofs of small sets: short enough that a change hits something. */
const reports = ["no-effect", "overlap", "only-together", "reading-not-worst"].map((name) =>
  verify(planted(name), { certificate: "kept" }),
);
const proofs: readonly Proof[] = reports.flatMap(({ certificate = [] }) => certificate);
const [first] = reports;

/** Whether cadical, which had no part in any of it, finds the claims true of the clauses. */
async function isTrue({ clauses, claims }: Proof): Promise<boolean> {
  const cadical = await Cadical.create({ quiet: true });
  cadical.addClauses(clauses.map((clause) => [...clause]));
  const answers = claims.map(({ of }) => cadical.solve({ assumptions: [...of] }));
  cadical.dispose();
  return answers.every((answer) => answer === "unsatisfiable");
}

describe("a certificate", () => {
  it("of a proof is confirmed, and what it says is true", async () => {
    for (const proof of proofs) {
      expect(confirm([proof])).toEqual({ confirmed: true, claims: proof.claims.length });
      expect(await isTrue(proof)).toBe(true);
    }
    expect(proofs.flatMap(({ claims }) => claims).length).toBeGreaterThan(5);
  });

  it("in which one clause, step or claim is otherwise is refused, or what it then says is true all the same", async () => {
    const tally = { refused: 0, stillTrue: 0 };
    await fc.assert(
      fc.asyncProperty(changedProof(proofs), async ({ proof }) => {
        const { confirmed } = confirm([proof]);
        if (!confirmed) tally.refused += 1;
        else {
          tally.stillTrue += 1;
          expect(await isTrue(proof)).toBe(true);
        }
      }),
      runs(600),
    );
    expect(tally.refused).toBeGreaterThan(150);
    expect(tally.stillTrue).toBeGreaterThan(50);
  });

  it("without proofs confirms nothing", () => {
    expect(confirm([])).toEqual({ confirmed: true, claims: 0 });
  });
});

describe("a certificate file", () => {
  const ruleSet = first?.ruleSet ?? { id: "", version: "", digest: "" };
  const file = { ruleSet, baseline: ruleSet, proofs };
  const text = certificateFile(file);

  it("comes back as it was", () => {
    expect(readCertificateFile(text)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(file)) });
  });

  it("that ends too soon is refused, wherever it ends", () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (length) => {
        const read = readCertificateFile(text.slice(0, length));
        expect(read.ok ? "read" : read.problems.map(({ code }) => code)).toEqual(["no-certificate"]);
      }),
      runs(400),
    );
  });

  const [head = "", ...lines] = text.split("\n");
  it.each<[string, string]>([
    ["nothing", ""],
    ["a rule set", '{"id":"borchester"}\n'],
    ["a file of another kind", "PK\u0003\u0004"],
    ["a later version", text.replace("certificate of proofs 1", "certificate of proofs 2")],
    ["a head that names no set", [head.replace(/"ruleSet":\{[^}]*\}/, '"ruleSet":{}'), ...lines].join("\n")],
    ["a head that names no baseline", [head.replace(/"baseline":\{[^}]*\}/, '"baseline":7'), ...lines].join("\n")],
    ["a line too many", `${text}{}\n`],
    ["a line that is no proof", [head, "{}", ...lines.slice(1)].join("\n")],
    ["a literal that is none", text.replace(/"clauses":\[\[-?\d+/, '"clauses":[["1"')],
    ["a clause of nothing that can hold", text.replace(/"clauses":\[\[-?\d+/, '"clauses":[[0')],
    ["a claim in no words", text.replace(/"says":"[^"]*"/, '"says":{}')],
    ["a step that is none", text.replace(/"steps":"./, '"steps":"?')],
  ])("is not %s", (_, other) => {
    expect(other).not.toBe(text);
    const read = readCertificateFile(other);
    expect(read.ok ? "read" : read.problems.map(({ code }) => code)).toEqual(["no-certificate"]);
  });
});
