import { describe, it } from "vitest";
import { newInquiry } from "../../../src/verify/inquiry.js";
import { groundOf } from "../../../src/verify/model/ground.js";
import { newValue } from "../../../src/verify/model/new-cases.js";
import { newProver } from "../../../src/verify/model/prover.js";
import { varied } from "../../../src/verify/model/varied.js";
import { alwaysEscalated } from "../../../src/verify/properties/always-escalated.js";
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
import { reportOf } from "../../../src/verify/report/report.js";
import { confirm, verify } from "../../../src/verify.js";
import type { ProverSource } from "../mutants/prover-source.js";
import { NAMED_CASES } from "./named-cases.js";

/** The prover as it stands. */
const SOURCE: ProverSource = {
  ...{
    verify,
    confirm,
    groundOf,
    newProver,
    newInquiry,
    newValue,
    varied,
    reportOf,
    alwaysEscalated,
    noUndueInfluence,
  },
  ...{ RULES_CAN_APPLY, RULES_HAVE_EFFECT, CONDITIONS_HAVE_EFFECT, MONOTONE, FLOOR_KEPT, FACTS_ARE_HEARD },
  ...{ BANDS_DO_NOT_OVERLAP, NO_UNKNOWN_HIDES, READINGS_ARE_WORST },
};

describe("of the prover it is so that", () => {
  it.each(Object.entries(NAMED_CASES))("%s", (_, isSo) => isSo(SOURCE));
});
