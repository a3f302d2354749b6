import { describe, expect, test } from "vitest";
import type { Route } from "../../src/domain/route.js";
import type { Urgency } from "../../src/domain/urgency.js";
import { compile } from "../../src/engine/compile.js";
import { explain } from "../../src/engine/explain.js";
import { england } from "../../src/england/england.js";
import type { BuiltInFacts } from "../../src/facts/catalogue.js";

/** Twelve made-up children by which those who know the work can check the whole set at a glance. */
interface Vignette {
  readonly who: string;
  readonly given: { readonly [Id in keyof BuiltInFacts]?: BuiltInFacts[Id] };
  readonly expect: {
    /** What the situation points to on what is known. */
    readonly route: Route;
    /** What it is at least, where that is less because something is acted on until it is known. */
    readonly atLeast?: Route;
    readonly urgency: Urgency;
    /** What the law requires whatever the level. */
    readonly duties: readonly string[];
  };
}

/** The questions of danger, all answered: nothing is wrong now. */
const nothingWrongNow = {
  immediateDanger: false,
  missingNow: false,
  medicalHelpNeededNow: false,
  goingHomeToAllegedSource: false,
  movementImpairment: false,
  otherChildrenInHousehold: 0,
} as const;

const VIGNETTES: readonly Vignette[] = [
  {
    who: "1. a ten-day-old with a bruise on the hand that nobody explains: looked at today, by somebody who can tell",
    given: { ageMonths: 0, injuryPresent: true, injuryKind: "bruise", injuryExplanation: "no-explanation" },
    expect: { route: "child-protection", atLeast: "universal", urgency: "immediate", duties: [] },
  },
  {
    who: "2. an eight-month-old who rolls over, a small mark, a story that fits, and the caller does not know whether the baby crawls",
    given: { ageMonths: 8, injuryPresent: true, injuryKind: "mark-unsure", injuryExplanation: "consistent" },
    expect: { route: "child-protection", atLeast: "universal", urgency: "immediate", duties: [] },
  },
  {
    who: "3. a child of twelve in sexual contact with a fifteen-year-old",
    given: { ageMonths: 12 * 12, sexualContactKind: "intimate" },
    expect: { route: "child-protection", urgency: "same-day", duties: [] },
  },
  {
    who: "4. two fifteen-year-olds who are a couple, no pressure: health advice and help if it is wanted",
    given: {
      ageMonths: 15 * 12 + 6,
      ageAtEventMonths: 15 * 12 + 2,
      sexualContactKind: "penetrative-or-oral",
      sexualContactWithAdultOrPositionOfTrust: false,
      ...nothingWrongNow,
    },
    expect: { route: "early-help", urgency: "routine", duties: [] },
  },
  {
    who: "5. an eight-year-old who attends 82 per cent and comes unwashed at times; the parent takes part",
    given: {
      ageMonths: 8 * 12,
      schoolAttendancePercent: 82,
      basicCareNeglect: "early-signs",
      carerEngagement: "takes-part",
      ...nothingWrongNow,
    },
    expect: { route: "early-help", urgency: "routine", duties: [] },
  },
  {
    who: "6. the same child nine months later, hungry, and early help has changed too little",
    given: {
      ageMonths: 8 * 12 + 9,
      schoolAttendancePercent: 82,
      basicCareNeglect: "affecting-the-child",
      neglectDuration: "long-standing",
      earlyHelpWithoutProgress: true,
      carerEngagement: "takes-part",
      ...nothingWrongNow,
    },
    expect: { route: "child-in-need", urgency: "routine", duties: [] },
  },
  {
    who: "7. a disabled child of seven whose care goes well and whose parents ask for a short break: an assessment is owed",
    given: { ageMonths: 7 * 12, childDisability: true, ...nothingWrongNow },
    expect: { route: "universal", urgency: "routine", duties: ["assessment-of-disabled-child"] },
  },
  {
    who: "8. homeless at sixteen after an argument",
    given: { ageMonths: 16 * 12, homelessness: "child-homeless", ...nothingWrongNow },
    expect: { route: "child-in-need", urgency: "same-day", duties: [] },
  },
  {
    who: "9. a girl of fourteen, three times missing in 90 days, older friends and gifts",
    given: {
      ageMonths: 14 * 12,
      missingEpisodes90d: 3,
      sexualExploitationCertainty: "possible",
      ...nothingWrongNow,
    },
    expect: { route: "child-in-need", urgency: "next-working-day", duties: ["return-interview-after-missing"] },
  },
  {
    who: "10. unborn, fourteen weeks, an elder sister on a protection plan: a discussion and an assessment before the birth",
    given: { unborn: true, gestationWeeks: 14, siblingOnCpPlan: true },
    expect: { route: "child-protection", urgency: "same-day", duties: ["pre-birth-referral-due"] },
  },
  {
    who: "11. a parent says no to early help and the need is low: the refusal raises nothing",
    given: {
      ageMonths: 9 * 12,
      basicCareNeglect: "early-signs",
      agreementToHelp: "refused",
      ...nothingWrongNow,
    },
    expect: { route: "early-help", urgency: "routine", duties: [] },
  },
  {
    who: "12. in police protection since ten o'clock on Friday night: enquiries are a duty",
    given: { ageMonths: 6 * 12, inPoliceProtection: true },
    expect: { route: "child-protection", urgency: "immediate", duties: [] },
  },
];

const thresholds = compile(england());

describe("of twelve children, the thresholds point to what was agreed for", () => {
  for (const { who, given, expect: expected } of VIGNETTES) {
    test(who, () => {
      const indication = thresholds.indicate({ on: "2026-11-21", facts: given });
      const { pointsTo, atLeast, enoughKnown, urgency, duties } = indication;
      expect({
        route: pointsTo.route,
        atLeast: atLeast.route,
        urgency,
        duties: duties.filter(({ holds }) => holds === "applies").map(({ duty }) => duty),
      }).toEqual({ atLeast: expected.route, ...expected });
      expect(enoughKnown).toBe(true);
    });
  }
});

test("of a child not yet born in danger, it is said that enquiries, police protection and orders wait for the birth", () => {
  const inDanger = { unborn: true, immediateDanger: true } as const;
  const says = explain(thresholds.indicate({ on: "2026-11-21", facts: inDanger })).replaceAll(/\s+/g, " ");
  expect(says).toContain("section 47, police protection and court orders wait until the child is born");
});
