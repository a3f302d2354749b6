import { deepFreeze } from "../kernel/freeze.js";
import { MisuseError } from "../kernel/misuse-error.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { checkOptions } from "./check-options.js";
import { escalatedBy } from "./escalated-by.js";
import { newInquiry } from "./inquiry.js";
import { groundOf } from "./model/ground.js";
import { alwaysEscalated } from "./properties/always-escalated.js";
import { BANDS_DO_NOT_OVERLAP } from "./properties/bands-do-not-overlap.js";
import { CONDITIONS_HAVE_EFFECT } from "./properties/conditions-have-effect.js";
import { FACTS_ARE_HEARD } from "./properties/facts-are-heard.js";
import { FLOOR_KEPT } from "./properties/floor-kept.js";
import { MONOTONE } from "./properties/monotone.js";
import { type MustNotMatter, noUndueInfluence } from "./properties/no-undue-influence.js";
import { NO_UNKNOWN_HIDES } from "./properties/no-unknown-hides.js";
import { newTally, type Property } from "./properties/property.js";
import { READINGS_ARE_WORST } from "./properties/readings-are-worst.js";
import { RULES_CAN_APPLY } from "./properties/rules-can-apply.js";
import { RULES_HAVE_EFFECT } from "./properties/rules-have-effect.js";
import { type Report, reportOf } from "./report/report.js";
import type { VerifyOptions } from "./verify-options.js";

const BUDGET = 200_000;
const ALONE = [
  "lowIncomeEffect",
  "moneyTroubles",
  "immigrationSupportNeed",
  "refugeeOrAsylumFamily",
  "interpreterNeeded",
];

/**
 * Proves a rule set consistent, or shows on children where it is not.
 *
 * Every child is looked at, not a sample: each fact known at any value or not known at all, on every day on which the set
 * is in force. What is found is shown on a case of few facts that the engine itself decided. Throws `MisuseError` where the
 * baseline speaks of other facts, or of no day in common, where the options name what the set does not know, with every
 * such problem, and where no child is as assumed.
 */
export function verify(ruleSet: RuleSet, options: VerifyOptions = {}): Report {
  checkOptions(ruleSet, options);
  const { baseline, assume = [], budget = BUDGET, certificate = "not-kept", properties = {} } = options;
  const { only, alwaysEscalate = escalatedBy(baseline ?? ruleSet), mustNotMatter = unheard(ruleSet) } = properties;
  const ground = groundOf(baseline === undefined ? [ruleSet] : [ruleSet, baseline], {
    conditions: alwaysEscalate,
    assume,
  });
  const inquiry = newInquiry(ground, { budget, certificate });
  const all: readonly Property[] = [
    RULES_CAN_APPLY,
    RULES_HAVE_EFFECT,
    CONDITIONS_HAVE_EFFECT,
    MONOTONE,
    FLOOR_KEPT,
    alwaysEscalated(alwaysEscalate),
    FACTS_ARE_HEARD,
    BANDS_DO_NOT_OVERLAP,
    noUndueInfluence(mustNotMatter),
    NO_UNKNOWN_HIDES,
    READINGS_ARE_WORST,
  ];
  const wanted = all.filter(({ id }) => only === undefined || only.includes(id));
  const isSomebody = assume.length === 0 ? "satisfiable" : inquiry.whole("complete").tell([]);
  if (isSomebody === "unsatisfiable") {
    throw new MisuseError(
      "no child is as assumed: what `assume` says cannot all be so at once, and of nobody everything could be proved",
    );
  }
  const examined = wanted.map((property) => {
    if (isSomebody === "satisfiable") return { property, examined: inquiry.apart(property.examine) };
    const tally = newTally();
    tally.open("a child who is as assumed");
    return { property, examined: tally.examined() };
  });
  return deepFreeze(reportOf(examined, inquiry, { assume, certificate }));
}

/** What must have no say in a set: who the child is and how poor above early help, and what only duties may read at all. */
function unheard({ facts }: RuleSet): readonly MustNotMatter[] {
  return [
    ...ALONE.map((fact): MustNotMatter => ({ fact, above: "early-help" })),
    ...facts.filter(({ readBy }) => readBy === "duties").map(({ id }): MustNotMatter => ({ fact: id })),
  ];
}
