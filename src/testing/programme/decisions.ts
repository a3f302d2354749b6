import type { OutcomeMeasure } from "../../programme/entities/outcomes.js";
import { asId } from "../../programme/ids.js";
import { receivedOn } from "../../programme/life-cycles/referral.js";
import type { ProgrammeRecords } from "../../programme/programme-data.js";
import type { Places } from "./places.js";
import { PHASE } from "./years.js";

const FACTS_HASH = "0f".repeat(32);

/** A decision on every other referral: confirmed, or overridden to a higher level with a reason. */
export function decisionsOn(referrals: ProgrammeRecords["referrals"]): ProgrammeRecords["thresholdDecisions"] {
  return referrals.flatMap(({ id, history }, place) => {
    const on = receivedOn(history);
    if (place % 2 === 0) return [];
    const decided =
      place % 4 === 1
        ? ({ event: "confirmed", on, byRole: "social worker" } as const)
        : ({
            event: "overridden",
            on,
            byRole: "team manager",
            outcome: { level: "level-4", route: "child-protection" },
            reason: "the child said more than the form has room for",
          } as const);
    return [
      {
        id: asId("threshold decision", `g-decision-${place}`),
        about: { kind: "referral", referral: id },
        ruleSet: { id: "borsetshire", version: "2020.1.0" },
        factsHash: FACTS_HASH,
        indicated: { level: "level-3", route: "child-in-need" },
        floor: "child-in-need",
        reasons: ["a-rule"],
        unknownsThatMatter: [],
        history: [{ event: "proposed", on }, decided],
      },
    ];
  });
}

const measure: OutcomeMeasure = {
  id: asId("outcome measure", "g-section-47-rate"),
  name: "Section 47 enquiries per pupil",
  role: "primary",
  numerator: "section-47-enquiries-started",
  denominator: "pupils-on-roll",
  attribution: "school-of-main-enrolment-on-the-day-of-the-event",
  unit: "enquiries per pupil",
  suppressBelow: 5,
};

/** A measure, and one observation of it for each school: counted, or suppressed. */
export function observationsAt({ schools }: Places): Pick<ProgrammeRecords, "outcomeMeasures" | "observations"> {
  return {
    outcomeMeasures: [measure],
    observations: schools.map(({ id, rolls }, place) => ({
      id: asId("observation", `g-observation-${place}`),
      measure: measure.id,
      of: { kind: "school", school: id },
      window: PHASE,
      result:
        place % 2 === 0
          ? { kind: "suppressed", below: 5 }
          : { kind: "counted", numerator: 5 + place, denominator: rolls[0]?.pupils ?? 1_000 },
    })),
  };
}
