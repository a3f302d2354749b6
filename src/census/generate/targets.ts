import { ASSESSMENT_FACTORS } from "../../domain/codes/assessment-factor.js";
import { codesOn } from "../../domain/codes/codes-on.js";
import { deepFreeze } from "../../kernel/freeze.js";
import type { CensusYear } from "../return/year.js";
import { type Counts, type Published, publishedBy, publishedInEngland } from "./statistics.js";
import { sharesOf, type Weights } from "./weighted.js";

/** Shares of one whole, by code or by stretch of working days (`11-20`). */
export type Shares = Weights;

/** What a made-up return is to come to, as published for the year that ended on 31 March 2024. */
export interface Targets {
  /** `England`, or the three digits of an authority. */
  readonly area: string;
  /** What was not published of the authority, so that England's stands in its place: `factors 22A`. */
  readonly fromEngland: readonly string[];
  readonly noFurtherActionPerReferral: number;
  readonly notInNeedPerReferral: number;
  /** Referrals of a child that was referred before in the same year. */
  readonly repeatedPerReferral: number;
  readonly assessmentsPerReferral: number;
  /** Episodes in whose assessments a factor was found. */
  readonly withFactorsPerReferral: number;
  readonly plansPerReferral: number;
  readonly enquiriesPerReferral: number;
  readonly enquiriesPerChild: number;
  readonly conferencesPerEnquiry: number;
  readonly protectionPlansPerConference: number;
  readonly secondPlansPerProtectionPlan: number;
  /** Episodes of need that were open when the year began, among those at any point of it. */
  readonly openAtStart: number;
  /** How long plans run, in years: those open when the year began, by those that started in it. */
  readonly planYears: number;
  readonly protectionPlanYears: number;
  readonly sources: Shares;
  /** Working days from the start of an assessment to its end. */
  readonly assessmentDays: Shares;
  /** Working days from the start of an enquiry to the conference. */
  readonly conferenceDays: Shares;
  readonly categories: Shares;
  readonly needs: Shares;
  readonly closures: Shares;
  /** How many of the episodes with a factor have each; `8` is any of 8B to 8F. */
  readonly factors: Weights;
}

/**
 * What a return of this year and authority is to come to.
 *
 * The year settles which codes there are, never how often: the counts are those of 2024 for every year. From 2025 the
 * factors `18A` and `19A` are queries, and those that were counted under them go to the codes that took their place.
 */
export function targetsOf(year: CensusYear, authority?: string): Targets {
  const england = publishedInEngland();
  const missing: string[] = [];
  const own = authority === undefined ? england : publishedBy(authority);
  const ratio = (...[table, part, wholeTable, whole]: readonly [string, string, string, string]): number => {
    const found = quotient(own[table]?.[part], own[wholeTable]?.[whole]);
    if (found !== undefined) return found;
    missing.push(`${table} ${part}`);
    return quotient(england[table]?.[part], england[wholeTable]?.[whole]) ?? 0;
  };
  const stock = (table: string): number => {
    const years = ratio(table, "atAnyPoint", table, "started") - 1;
    return years > 0 ? years : 0;
  };
  const split = (table: string, whole?: number): Shares => splitOf(table, own, england, missing, whole);

  const factors = Object.fromEntries(
    keysOf(england.factors).map((code) => [code, ratio("factors", code, "factors", "all")]),
  );
  const openYears = stock("episodes");
  return deepFreeze({
    area: authority ?? "England",
    noFurtherActionPerReferral: ratio("referrals", "noFurtherAction", "referrals", "all"),
    notInNeedPerReferral: ratio("referrals", "notInNeed", "referrals", "all"),
    repeatedPerReferral: 1 - ratio("referrals", "children", "referrals", "all"),
    assessmentsPerReferral: ratio("assessments", "all", "referrals", "all"),
    withFactorsPerReferral: ratio("factors", "all", "referrals", "all"),
    plansPerReferral: ratio("plans", "started", "referrals", "all"),
    enquiriesPerReferral: ratio("enquiries", "all", "referrals", "all"),
    enquiriesPerChild: ratio("enquiries", "all", "enquiries", "children"),
    conferencesPerEnquiry: ratio("enquiries", "conferences", "enquiries", "all"),
    protectionPlansPerConference: ratio("protectionPlans", "started", "enquiries", "conferences"),
    secondPlansPerProtectionPlan: england.secondPlans / (england.protectionPlans?.started ?? 1),
    openAtStart: openYears / (1 + openYears),
    planYears: stock("plans"),
    protectionPlanYears: stock("protectionPlans"),
    sources: split("sources", own.referrals?.all),
    assessmentDays: split("assessments", own.assessments?.all),
    conferenceDays: splitOf("enquiries", daysOf(own), daysOf(england), missing, own.enquiries?.conferences),
    categories: split("initialCategories", own.protectionPlans?.started),
    needs: split("needs", own.episodes?.open),
    closures: split("closures"),
    factors: inYear(factors, year),
    fromEngland: [...new Set(missing)],
  });
}

function quotient(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}

function keysOf(counts: Counts = {}): readonly string[] {
  return Object.keys(counts).filter((key) => key !== "all");
}

/** Of the table of enquiries the days alone. */
function daysOf({ enquiries = {} }: Published): Published {
  return { enquiries: Object.fromEntries(Object.entries(enquiries).filter(([key]) => key.includes("-"))) };
}

/**
 * The parts of a whole as shares; what was suppressed shares out what the others leave, as England's parts do.
 *
 * Where the whole is not published either, the parts known keep their proportion to England's.
 */
function splitOf(
  table: string,
  own: Published,
  england: Published,
  missing: string[],
  whole: number | undefined,
): Shares {
  const [ours, theirs] = [own[table] ?? {}, england[table] ?? {}];
  const keys = keysOf(theirs);
  const known = keys.filter((key) => ours[key] !== undefined);
  const unknown = keys.filter((key) => ours[key] === undefined);
  for (const key of unknown) missing.push(`${table} ${key}`);
  const sum = (counts: Counts, of: readonly string[]): number =>
    of.reduce((total, key) => total + (counts[key] ?? 0), 0);
  if (sum(ours, known) === 0) return sharesOf(Object.fromEntries(keys.map((key) => [key, theirs[key] ?? 0])));
  const [inEngland, theirKnown] = [sum(theirs, unknown), sum(theirs, known)];
  const byEngland = theirKnown === 0 ? 0 : (sum(ours, known) * inEngland) / theirKnown;
  const left = whole === undefined ? byEngland : Math.max(0, whole - sum(ours, known));
  const parts = keys.map((key) => [key, ours[key] ?? (inEngland === 0 ? 0 : (left * (theirs[key] ?? 0)) / inEngland)]);
  return sharesOf(Object.fromEntries(parts) as Weights);
}

/** From this year a factor that does not say who harmed the child is asked about. */
const ASKED_ABOUT_FROM = 2025;

function inYear(factors: Weights, year: CensusYear): Weights {
  const valid = new Set<string>(codesOn(ASSESSMENT_FACTORS, year).map(({ code }) => code));
  const found: Record<string, number> = { ...factors };
  if (year >= ASKED_ABOUT_FROM) {
    for (const { code, successors = [] } of ASSESSMENT_FACTORS.codes) {
      const heirs = successors.filter((heir) => found[heir] !== undefined);
      const whole = heirs.reduce((sum, heir) => sum + (found[heir] ?? 0), 0);
      if (whole === 0) continue;
      const grown = 1 + (found[code] ?? 0) / whole;
      for (const heir of heirs) found[heir] = (found[heir] ?? 0) * grown;
      delete found[code];
    }
  }
  return Object.fromEntries(
    Object.entries(found).filter(([code]) => code === ANY_PRIVATE_FOSTERING || valid.has(code)),
  );
}

/** How the statistics write 8B to 8F, which they count together. */
export const ANY_PRIVATE_FOSTERING = "8";
