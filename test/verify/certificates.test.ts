import { Cadical } from "cadical-wasm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certificateFile, confirm, type Proof, readCertificateFile, type Step, verify } from "../../src/verify.js";
import { runs } from "../generated/runs.js";
import { planted } from "./planted/read-planted.js";

/** Proofs of small sets: short enough that a change hits something. */
const reports = ["no-effect", "overlap", "only-together", "reading-not-worst"].map((name) =>
  verify(planted(name), { certificate: "kept" }),
);
const proofs: readonly Proof[] = reports.flatMap(({ certificate = [] }) => certificate);
const [first] = reports;

/** One thing otherwise in one proof: a clause, a step or a claim altered, dropped, doubled or moved. */
const changed: fc.Arbitrary<Proof> = fc
  .tuple(
    fc.constantFrom(...proofs),
    fc.constantFrom("clauses", "steps", "claims" as const),
    fc.nat(),
    fc.nat(),
    fc.nat(),
  )
  .map(([proof, part, at, how, literal]): Proof => {
    if (part === "clauses")
      return { ...proof, clauses: withChange(proof.clauses, at, how, (one) => turned(one, literal)) };
    if (part === "claims") {
      return {
        ...proof,
        claims: withChange(proof.claims, at, how, (claim) => ({ ...claim, of: turned(claim.of, literal) })),
      };
    }
    return {
      ...proof,
      certificate: { steps: withChange(proof.certificate.steps, at, how, (step) => turnedStep(step, literal)) },
    };
  });

function withChange<One>(list: readonly One[], pick: number, how: number, change: (one: One) => One): readonly One[] {
  const at = pick % Math.max(1, list.length);
  const one = list[at];
  if (one === undefined) return list;
  if (how % 4 === 0) return list.toSpliced(at, 1);
  if (how % 4 === 1) return list.toSpliced(at, 0, one);
  return how % 4 === 2 ? list.with(at, change(one)) : [...list.toSpliced(at, 1), one];
}

/** One literal turned, dropped or raised. */
function turned(literals: readonly number[], pick: number): readonly number[] {
  const at = pick % Math.max(1, literals.length);
  const one = literals[at];
  if (one === undefined) return [1];
  if (pick % 3 === 0) return literals.toSpliced(at, 1);
  return literals.with(at, pick % 3 === 1 ? -one : one + Math.sign(one));
}

function turnedStep(step: Step, pick: number): Step {
  if (step.kind === "given") return { ...step, count: step.count + (pick % 2 === 0 ? 1 : -1) };
  if (step.kind === "forgotten") return { ...step, nth: step.nth + 1 };
  return step.kind === "learnt"
    ? { ...step, clause: turned(step.clause, pick) }
    : { ...step, literals: turned(step.literals, pick) };
}

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
      fc.asyncProperty(changed, async (proof) => {
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
