import { describe, expect, test } from "vitest";
import { isSilencedAs, NEVER_ACCEPTED, ONLY_PROVED } from "../../../src/ruleset/linting/found-by-prove.js";
import type { FindingCode } from "../../../src/verify/report/finding.js";
import { verify } from "../../../src/verify/verify.js";
import { cleanFileWith, findingsIn } from "../../ruleset/lints/clean-file.js";
import { planted } from "../planted/read-planted.js";

/** The compiler sees to it that every code is here. */
const CAN_BE: Readonly<Record<FindingCode, "accepted" | "accepted, and a lint" | "never">> = {
  "never-applies": "accepted",
  "always-applies": "accepted",
  "no-effect": "accepted",
  "condition-without-effect": "accepted, and a lint",
  "not-monotone": "accepted",
  "below-floor": "never",
  "below-baseline": "accepted",
  "not-escalated": "never",
  "undue-influence": "never",
  overlap: "accepted",
  "silent-case": "accepted",
  "only-together": "accepted",
  "unknown-hides-protection": "never",
  "reading-not-worst": "accepted",
  inconclusive: "never",
};
const codes = (kind: string): readonly string[] =>
  Object.entries(CAN_BE).flatMap(([code, can]) => (can === kind ? [code] : []));

describe("what prove finds", () => {
  test("is named in one place, whether it can be accepted or not", () => {
    expect([...ONLY_PROVED].sort()).toEqual([...codes("accepted")].sort());
    expect([...NEVER_ACCEPTED].sort()).toEqual([...codes("never")].sort());
  });

  test("can be accepted by a file that names it, unless it can never be", () => {
    for (const name of ["no-effect", "overlap", "not-monotone", "silent-case", "only-together", "undue-influence"]) {
      const ruleSet = { ...planted(name), silence: [{ lint: name, reason: "So it is." }] };
      const found = verify(ruleSet).findings.filter(({ code }) => code === name);
      expect(found.length, name).toBeGreaterThan(0);
      const reasons = found.map(({ accepted }) => accepted);
      expect(reasons, name).toEqual(found.map(() => (NEVER_ACCEPTED.has(name) ? undefined : "So it is.")));
    }
  });

  test("is accepted by the silence of the lint that finds the same, so that one entry serves both commands", () => {
    expect(isSilencedAs("constant-condition", "never-applies")).toBe(true);
    expect(isSilencedAs("constant-condition", "no-effect")).toBe(false);
    expect(isSilencedAs("below-floor", "below-floor")).toBe(false);
  });

  test("is no unknown lint and no unused silence for check, which does not prove it", () => {
    const silence = [...ONLY_PROVED].map((lint) => ({ lint, reason: "So it is." }));
    expect(findingsIn(cleanFileWith({ silence }))).toEqual([]);
  });

  test("and cannot be accepted is said by check to be so", () => {
    const [finding] = findingsIn(cleanFileWith({ silence: [{ lint: "below-floor", reason: "So it is." }] }));
    expect(finding?.says).toBe("`below-floor`, which `prove` finds, cannot be silenced; delete this silence");
  });
});
