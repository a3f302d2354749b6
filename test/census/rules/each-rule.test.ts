import { describe, expect, test } from "vitest";
import { CENSUS_YEARS } from "../../../src/census/return/year.js";
import { ALL_RULES } from "../../../src/census/rules/all-rules.js";
import { checkReturn } from "../../../src/census/rules/check-return.js";
import type { CensusFinding } from "../../../src/census/rules/finding.js";
import { inForceIn } from "../../../src/census/rules/in-force.js";
import { ALL_CASES } from "./cases/all-cases.js";
import { placed, type SmallReturn, smallReturn } from "./small-return.js";

const found = ({ header, children, year }: SmallReturn): readonly CensusFinding[] => [
  ...checkReturn(header, children, { year }),
];

test.each(CENSUS_YEARS)("the small return of %i breaks no rule", (year) => {
  expect(found(placed(smallReturn(year)))).toEqual([]);
});

for (const [number, { rule, year = 2026, breaks, at, with: alike = [], satisfies }] of ALL_CASES.entries()) {
  describe(`rule ${rule} in ${year}, case ${number + 1}`, () => {
    test("finds what breaks it, and names the rule, the child, the fields and the place; no other rule is broken", () => {
      const made = smallReturn(year);
      breaks(made);
      placed(made);
      const those = [at?.(made) ?? made.header].flat();
      const findings = found(made);
      const own = findings.filter((finding) => finding.rule === rule);
      expect(own.map((finding) => finding.at)).toEqual(those.map((element) => element.at));
      expect(own.map(({ child }) => child)).toEqual(those.map((element) => idOf(made, element)));
      const [head] = inForceIn(year, ALL_RULES).filter(({ number: its }) => its === rule);
      for (const { severity, fields, says } of own) {
        expect({ severity, fields, says }).toEqual({
          severity: head?.severity,
          fields: head?.fields,
          says: head?.says,
        });
      }
      expect([...new Set(findings.map((finding) => finding.rule))].filter((its) => its !== rule)).toEqual(alike);
    });

    test("finds nothing in what is much like it and satisfies it", () => {
      const made = smallReturn(year);
      satisfies(made);
      expect(found(placed(made))).toEqual([]);
    });
  });
}

/** The id of the child to which an element belongs, by the lines of the file. */
function idOf({ children }: SmallReturn, { at }: { readonly at?: { readonly line: number } }): string | undefined {
  return children.findLast((child) => (child.at?.line ?? 0) <= (at?.line ?? 0))?.localId;
}

test("each rule has a case, and each wording of a rule has one in a year in which it is in force", () => {
  const covered = new Set(
    ALL_CASES.flatMap(({ rule, year = 2026 }) => inForceIn(year, ALL_RULES).filter(({ number }) => number === rule)),
  );
  expect(
    ALL_RULES.filter((rule) => !covered.has(rule)).map(({ number, from, until }) => ({ number, from, until })),
  ).toEqual([]);
});
