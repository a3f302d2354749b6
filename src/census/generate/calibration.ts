import { deepFreeze } from "../../kernel/freeze.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import type { CensusChild } from "../return/child.js";
import type { CensusYear } from "../return/year.js";
import { type Tallied, tallyOf } from "./tally.js";
import { type Targets, targetsOf } from "./targets.js";
import { rateTolerance, shareTolerance, type Tolerance } from "./tolerance.js";

/** One thing that a made-up return is to come to, and what it came to. */
export interface CalibrationRow {
  /** The heading it stands under: `Factors`, `Sources of referrals`. */
  readonly group: string;
  /** What is counted: a code, or a ratio of one thing to another. */
  readonly what: string;
  readonly target: number;
  readonly got: number;
  /** What was counted, and of how many, or to how many. */
  readonly part: number;
  readonly whole: number;
  /** The range in which the target lies if only chance separates the two. */
  readonly tolerance: Tolerance;
  readonly within: boolean;
  /** The number was not published of the authority; England's stands in its place. */
  readonly fromEngland: boolean;
}

/** How a return compares with what was published. */
export interface Calibration {
  /** `England`, or the three digits of an authority. */
  readonly area: string;
  readonly children: number;
  readonly rows: readonly CalibrationRow[];
}

/** Compares as the children go by. */
export interface CalibrationAtWork {
  /** Counts one child; each is given once, in any order. */
  readonly child: (child: CensusChild) => void;
  /** The table, once every child was given. */
  readonly end: () => Calibration;
}

/**
 * Compares the children of a return with the published counts of 2024, one after another; nothing of a child is kept.
 *
 * The tolerance is that of chance (Wilson's interval, twice as wide), and the fewer children, the wider. It is about a made-up
 * return: a real one differs for good reasons, and a row outside says nothing against a council.
 *
 * @example
 * const made = generateReturn({ seed: 7, year: 2026, children: 500 });
 * const compared = calibration({ year: 2026 });
 * for (const child of made.children) compared.child(child);
 * compared.end().children; // 500
 */
export function calibration(options: { readonly year: CensusYear; readonly authority?: string }): CalibrationAtWork {
  const { year, authority } = optionsTaken("calibration", options);
  const targets = targetsOf(year, authority);
  const tally = tallyOf(year, {
    assessments: Object.keys(targets.assessmentDays),
    conferences: Object.keys(targets.conferenceDays),
  });
  let children = 0;
  return {
    child: (child) => {
      children += 1;
      tally.child(child);
    },
    end: () => deepFreeze({ area: targets.area, children, rows: rowsOf(targets, tally.counts) }),
  };
}

function rowsOf(targets: Targets, counts: Tallied): readonly CalibrationRow[] {
  const withheld = new Set(targets.fromEngland);
  const of = (name: string): number => counts.get(name) ?? 0;
  const row =
    (group: string, tolerance: (part: number, whole: number) => Tolerance) =>
    (what: string, target: number, part: number, whole: number, cell: string): CalibrationRow => {
      const between = tolerance(part, whole);
      const within = target >= between.from && target <= between.to;
      const got = whole === 0 ? 0 : part / whole;
      return { group, what, target, got, part, whole, tolerance: between, within, fromEngland: withheld.has(cell) };
    };
  const share = row("What comes of referrals", shareTolerance);
  const rate = row("What comes of referrals", rateTolerance);
  const referrals = of("referrals");
  const started = referrals - of("no further action") - of("not in need");
  const shares = (group: string, table: string, name: string, wanted: Readonly<Record<string, number>>) => {
    const entries = Object.entries(wanted);
    const whole = entries.reduce((sum, [code]) => sum + of(`${name} ${code}`), 0);
    const line = row(group, shareTolerance);
    return entries.map(([code, target]) => line(code, target, of(`${name} ${code}`), whole, `${table} ${code}`));
  };
  const factor = row("Factors of episodes with one", shareTolerance);
  return [
    share(
      "no further action",
      targets.noFurtherActionPerReferral,
      of("no further action"),
      referrals,
      "referrals noFurtherAction",
    ),
    rate("assessed and not in need", targets.notInNeedPerReferral, of("not in need"), referrals, "referrals notInNeed"),
    share(
      "referred before in the same year",
      targets.repeatedPerReferral,
      referrals - of("children referred"),
      referrals,
      "referrals children",
    ),
    rate("assessments completed", targets.assessmentsPerReferral, of("assessments"), referrals, "assessments all"),
    rate("child in need plans started", targets.plansPerReferral, of("plans"), referrals, "plans started"),
    rate("section 47 enquiries started", targets.enquiriesPerReferral, of("enquiries"), referrals, "enquiries all"),
    rate(
      "conferences to each enquiry",
      targets.conferencesPerEnquiry,
      of("conferences after enquiries"),
      of("enquiries"),
      "enquiries conferences",
    ),
    rate(
      "child protection plans to each conference",
      targets.protectionPlansPerConference,
      of("protection plans"),
      of("conferences"),
      "protectionPlans started",
    ),
    share(
      "plans that are the second or later",
      targets.secondPlansPerProtectionPlan,
      of("second plans"),
      of("protection plans"),
      "protectionPlans second",
    ),
    share(
      "episodes of need open before the year",
      targets.openAtStart,
      of("open at the start"),
      of("open at the start") + started,
      "episodes atAnyPoint",
    ),
    ...shares("Sources of referrals", "sources", "source", targets.sources),
    ...shares("Working days of an assessment", "assessments", "assessment days", targets.assessmentDays),
    ...Object.entries(targets.factors).map(([code, target]) =>
      factor(code, target, of(`factor ${code}`), of("with factors"), `factors ${code}`),
    ),
    ...shares("Working days to a conference", "enquiries", "conference days", targets.conferenceDays),
    ...shares("First category of abuse", "initialCategories", "category", targets.categories),
    ...shares("Primary need of open episodes", "needs", "need", targets.needs),
    ...shares("Reason for closure of episodes of need", "closures", "closure", targets.closures),
  ];
}
