import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englandInFull } from "../../src/england/england-in-full.js";
import { pathOf } from "../../src/kernel/pointer.js";
import { type LintFinding, lintRuleSet } from "../../src/ruleset/linting/lint-rule-set.js";
import { valueAt } from "../../src/ruleset/value-at.js";
import { overlaysOn } from "../../src/testing/made-up/overlays.js";
import { runs } from "../generated/runs.js";

const set = englandInFull();

/** What is found in a file, if it is sound. */
function findingsIn(file: object, on = "2026-11-21"): readonly LintFinding[] | undefined {
  const read = lintRuleSet(file, { bases: [set], on });
  return read.ok ? read.value : undefined;
}

/** Runs a check on files of made-up councils in which something is found, and sees that there were some. */
function onFindings(check: (findings: readonly LintFinding[], file: object) => void): void {
  let checked = 0;
  fc.assert(
    fc.property(overlaysOn(set, "whatever"), (file) => {
      const findings = findingsIn(file) ?? [];
      if (findings.length > 0) checked += 1;
      check(findings, file);
    }),
    runs(15),
  );
  expect(checked).toBeGreaterThan(0);
}

describe("what is found in a made-up council's file", () => {
  it("stands in that file, never in what it inherits", () => {
    onFindings((findings, file) => {
      for (const { at } of findings) expect(valueAt(file, pathOf(at)), at).toBeDefined();
    });
  });

  it("is a sentence of the house: one line, no full stop, no capital", () => {
    onFindings((findings) => {
      for (const { says } of findings) expect(says).toMatch(/^[a-z`][^\n]*[^.\n]$/);
    });
  });

  it("can be silenced, each by its own name or place, and then nothing is left and no silence is idle", () => {
    onFindings((findings, file) => {
      const silence = findings.map(({ lint, at, about = at }) => ({ lint, at: about, reason: "So it is." }));
      expect(findingsIn({ ...file, silence })).toEqual(findings.length === 0 ? findingsIn(file) : []);
    });
  });

  it("is never an error that another day takes away or brings", () => {
    onFindings((findings, file) => {
      const errors = (all: readonly LintFinding[] = []): readonly LintFinding[] =>
        all.filter(({ severity }) => severity === "error");
      expect(errors(findingsIn(file, "2031-05-01"))).toEqual(errors(findings));
    });
  });
});
