import type { Inquiry } from "../inquiry.js";
import { type Smallest, smallest } from "../model/smallest-case.js";
import type { SubjectRule } from "../model/subject.js";
import type { Finding } from "../report/finding.js";
import { shown } from "../report/shown-case.js";
import { not } from "../solver/literal.js";
import { newTally, type Property } from "./property.js";

/**
 * Bands: rules of different levels that are alike but for the values of one fact, such as three stretches of school
 * attendance. One may lie within another; where two overlap and neither does, a cut-off is out of place.
 */
export const BANDS_DO_NOT_OVERLAP: Property = {
  id: "bands-do-not-overlap",
  says: "where rules of different levels are alike but for the values of one fact, such as an age, nobody meets both, or all who meet the one meet the other",
  examine: (inquiry) => {
    const tally = newTally();
    for (const [one, other] of bandsIn(inquiry)) {
      const prover = inquiry.fresh("complete");
      // that the one is in force on days on which the other is not says nothing of their cut-offs
      const together = one.spans.filter((span) => other.spans.includes(span));
      const [first, second] = [one, other].map((rule) => prover.encoded.formula(rule.direct, "at-least"));
      if (first === undefined || second === undefined) continue;
      const day = prover.encoded.cases.day.isIn(new Set(together));
      const asks = `children of rules ${one.name} and ${other.name} alone, and of both`;
      const answers = [
        [first, second],
        [first, not(second)],
        [not(first), second],
      ].map((literals) => {
        tally.bySolver();
        return prover.ask(`rules ${one.name} and ${other.name} do not overlap in part`, [day, ...literals]);
      });
      if (answers.includes("unsatisfiable")) continue;
      if (answers.includes("inconclusive")) tally.open(asks);
      else
        tally.found(finding(one, other, smallest(prover, [day, first, second], prover.encoded.cases), inquiry), asks);
    }
    return tally.examined();
  },
};

/** Pairs of rules at different levels, in force together, that are alike but for the values of one fact. */
function bandsIn({ own, ground }: Inquiry): readonly (readonly [SubjectRule, SubjectRule])[] {
  const bands = new Map<string, Set<SubjectRule>>();
  for (const rule of own.rules) {
    const formula = ground.formulas.at(rule.direct);
    const parts = formula.kind === "all" ? formula.parts : [rule.direct];
    for (const part of parts) {
      const found = ground.formulas.at(part);
      if (found.kind !== "fact") continue;
      const key = `${found.fact} beside ${parts.filter((one) => one !== part).join()}`;
      bands.set(key, (bands.get(key) ?? new Set()).add(rule));
    }
  }
  return [...bands.values()].flatMap((band) => pairsIn([...band]));
}

function pairsIn(rules: readonly SubjectRule[]): readonly (readonly [SubjectRule, SubjectRule])[] {
  return rules.flatMap((one, at) =>
    rules
      .slice(at + 1)
      .filter((other) => other.rank !== one.rank && one.spans.some((span) => other.spans.includes(span)))
      .map((other) => [one, other] as const),
  );
}

function finding(
  one: SubjectRule,
  other: SubjectRule,
  found: Smallest | undefined,
  { own }: Inquiry,
): Finding | undefined {
  return (
    found && {
      ...{ code: "overlap", severity: "warning", at: `/rules/${one.at}`, rule: one.name, rules: [other.name] },
      says: `rules \`${one.name}\` and \`${other.name}\` point to different levels, are alike but for the values of one fact, and overlap only in part: this child meets both`,
      cases: [shown(found.example, own.ruleSet)],
    }
  );
}
