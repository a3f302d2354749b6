import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { newInquiry } from "../../../src/verify/inquiry.js";
import { groundOf } from "../../../src/verify/model/ground.js";
import { BANDS_DO_NOT_OVERLAP } from "../../../src/verify/properties/bands-do-not-overlap.js";
import { CONDITIONS_HAVE_EFFECT } from "../../../src/verify/properties/conditions-have-effect.js";
import { FACTS_ARE_HEARD } from "../../../src/verify/properties/facts-are-heard.js";
import { FLOOR_KEPT } from "../../../src/verify/properties/floor-kept.js";
import { MONOTONE } from "../../../src/verify/properties/monotone.js";
import { noUndueInfluence } from "../../../src/verify/properties/no-undue-influence.js";
import { NO_UNKNOWN_HIDES } from "../../../src/verify/properties/no-unknown-hides.js";
import { READINGS_ARE_WORST } from "../../../src/verify/properties/readings-are-worst.js";
import { RULES_CAN_APPLY } from "../../../src/verify/properties/rules-can-apply.js";
import { RULES_HAVE_EFFECT } from "../../../src/verify/properties/rules-have-effect.js";
import { type Query, recorded } from "./recorded.js";

const PROPERTIES = [
  RULES_CAN_APPLY,
  RULES_HAVE_EFFECT,
  CONDITIONS_HAVE_EFFECT,
  MONOTONE,
  FLOOR_KEPT,
  FACTS_ARE_HEARD,
  BANDS_DO_NOT_OVERLAP,
  noUndueInfluence([{ fact: "group01" }, { fact: "kind01" }]),
  NO_UNKNOWN_HIDES,
  READINGS_ARE_WORST,
];

/** Every question that is put to the solver while all is proved of a set that does not need telling what always escalates. */
export function queriesOf(ruleSet: RuleSet, baseline: RuleSet): readonly Query[] {
  const queries: Query[] = [];
  const inquiry = newInquiry(groundOf([ruleSet, baseline]), { solver: () => recorded(queries) });
  for (const { examine } of PROPERTIES) examine(inquiry);
  return queries;
}
