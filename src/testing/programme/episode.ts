import * as fc from "fast-check";
import type { AssessmentFactorCode } from "../../domain/codes/assessment-factor.js";
import type { CategoryOfAbuseCode } from "../../domain/codes/category-of-abuse.js";
import type { PrimaryNeedCode } from "../../domain/codes/primary-need.js";
import type { ReasonForClosureCode } from "../../domain/codes/reason-for-closure.js";
import type { ReferralSourceCode } from "../../domain/codes/referral-source.js";
import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import { daysAfter } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { asId } from "../../programme/ids.js";
import type { OpenAs, ReferralEvent, ReferralHistory } from "../../programme/life-cycles/referral.js";
import type { ProgrammeRecords } from "../../programme/programme-data.js";
import { weekdayFrom } from "./years.js";

/** How far a referral goes. */
const PATHS = [
  "no-further-action",
  "assessed",
  "child-in-need",
  "enquired",
  "protected",
  "protected-then-in-need",
] as const;

export interface EpisodeDraw {
  readonly path: (typeof PATHS)[number];
  readonly source: ReferralSourceCode;
  readonly primaryNeed: PrimaryNeedCode;
  readonly category: CategoryOfAbuseCode;
  readonly factors: readonly AssessmentFactorCode[];
  /** Days between one step and the next. */
  readonly gaps: readonly number[];
  readonly isOpen: boolean;
  readonly beforeProceedings: boolean;
}

const MOST_STEPS = 6;

export const episodeDraw: fc.Arbitrary<EpisodeDraw> = fc.record({
  path: fc.constantFrom(...PATHS),
  source: fc.constantFrom<ReferralSourceCode>("1A", "2A", "3A", "5A", "6", "10"),
  primaryNeed: fc.constantFrom<PrimaryNeedCode>("N1", "N2", "N4", "N5"),
  category: fc.constantFrom<CategoryOfAbuseCode>("NEG", "PHY", "SAB", "EMO"),
  factors: fc.oneof(
    fc.constant<readonly AssessmentFactorCode[]>(["21"]),
    fc.subarray<AssessmentFactorCode>(["1A", "2B", "3A", "4B", "18B", "22A"]),
  ),
  gaps: fc.array(fc.nat(60), { minLength: MOST_STEPS, maxLength: MOST_STEPS }),
  isOpen: fc.boolean(),
  beforeProceedings: fc.boolean(),
});

/** Everything that came of a referral. */
type EpisodeRecords = Pick<
  ProgrammeRecords,
  | "referrals"
  | "contacts"
  | "assessments"
  | "childInNeedPlans"
  | "strategyDiscussions"
  | "section47Enquiries"
  | "conferences"
  | "childProtectionPlans"
  | "preProceedings"
>;

export interface Episode {
  readonly records: Partial<EpisodeRecords>;
  /** The last day of anything in it. */
  readonly last: LocalDate;
  /** The first day on which another referral may come. */
  readonly next: LocalDate;
  readonly isOpen: boolean;
}

/** The referral of a child that was received on a day, with everything that came of it in its order. */
export function episodeOf(draw: EpisodeDraw, child: LocalChildId, name: string, received: LocalDate): Episode {
  const days = daysOf(draw, received);
  const id = asId("referral", `${name}-r`);
  const { source, primaryNeed, path, isOpen } = draw;
  const contact = {
    id: asId("contact", `${name}-c`),
    child,
    on: received,
    source,
    outcome: "referral",
    referral: id,
  } as const;
  const front = {
    contacts: [contact],
    referrals: [{ id, child, source, primaryNeed, history: historyOf(draw, days) }],
  };
  const isActedOn = path !== "no-further-action";
  return {
    records: isActedOn ? { ...front, ...help(draw, days, name), ...protection(draw, days, name) } : front,
    last: days.last,
    next: days.last > received && !hasPlan(draw) ? days.last : daysAfter(days.last, 1),
    isOpen: isActedOn && isOpen,
  };
}

/** The days on which things happened, of what was done and of what was not. */
interface Days {
  readonly received: LocalDate;
  readonly decided: LocalDate;
  readonly began: LocalDate;
  readonly authorised: LocalDate;
  readonly discussed: LocalDate;
  readonly held: LocalDate;
  readonly planEnd: LocalDate;
  readonly helped: LocalDate;
  readonly helpEnd: LocalDate;
  readonly last: LocalDate;
}

function daysOf(draw: EpisodeDraw, received: LocalDate): Days {
  const [decide = 0, assess = 0, authorise = 0, meet = 0, protect = 0, help = 0] = draw.gaps;
  const decided = daysAfter(received, decide % 2);
  const began = daysAfter(decided, assess % 6);
  const authorised = daysAfter(began, authorise);
  const discussed = daysAfter(began, meet % 5);
  const held = weekdayFrom(daysAfter(discussed, meet % 21));
  const planEnd = daysAfter(held, 1 + protect * 6);
  const helped = draw.path === "child-in-need" ? authorised : planEnd;
  const helpEnd = daysAfter(helped, help * 4);
  const ends =
    draw.path === "no-further-action"
      ? [decided]
      : [
          authorised,
          ...(isEnquired(draw) ? [held] : []),
          ...(isProtected(draw) ? [planEnd] : []),
          ...(isHelped(draw) ? [helpEnd] : []),
        ];
  const last = ends.toSorted().at(-1) ?? decided;
  return { received, decided, began, authorised, discussed, held, planEnd, helped, helpEnd, last };
}

function isEnquired(draw: EpisodeDraw): boolean {
  return draw.path === "enquired" || isProtected(draw);
}

function isProtected({ path }: EpisodeDraw): boolean {
  return path === "protected" || path === "protected-then-in-need";
}

function isHelped({ path, isOpen }: EpisodeDraw): boolean {
  return path === "child-in-need" || (path === "protected-then-in-need" && !isOpen);
}

/** No plan starts on the last day of another of its kind, so that whatever comes next comes later. */
function hasPlan(draw: EpisodeDraw): boolean {
  return draw.path !== "no-further-action" && (isProtected(draw) || isHelped(draw));
}

function historyOf(
  draw: EpisodeDraw,
  { received, decided, began, discussed, held, helped, last }: Days,
): ReferralHistory {
  const { path, isOpen, gaps } = draw;
  const closed = (reason: ReasonForClosureCode): readonly ReferralEvent[] =>
    isOpen ? [] : [{ event: "closed", on: last, reason }];
  const first = { event: "received", on: received } as const;
  if (path === "no-further-action") {
    return [first, { event: "decided-no-further-action", on: decided }, ...closed("RC7")];
  }
  const opened = (on: LocalDate, as: OpenAs): ReferralEvent => ({ event: "opened", on, as });
  const afterAssessment = (gaps[0] ?? 0) % 2 === 0 ? "RC8" : "RC9";
  return [
    first,
    { event: "decided-to-assess", on: decided },
    { event: "assessment-began", on: began },
    ...(isEnquired(draw) ? [opened(discussed, "section-47-enquiry")] : []),
    ...(isProtected(draw) ? [opened(held, "child-protection-plan")] : []),
    ...(isHelped(draw) ? [opened(helped, "child-in-need")] : []),
    ...closed(path === "assessed" ? afterAssessment : "RC7"),
  ];
}

function help(draw: EpisodeDraw, { began, authorised, helped, helpEnd }: Days, name: string): Partial<EpisodeRecords> {
  const referral = asId("referral", `${name}-r`);
  const isUnfinished = draw.isOpen && draw.path === "assessed";
  const finished = isUnfinished ? { factors: [] } : { authorised, factors: draw.factors };
  const assessments = [{ id: asId("assessment", `${name}-a`), referral, start: began, ...finished }];
  if (!isHelped(draw)) return { assessments };
  const interval = draw.isOpen ? { from: helped } : { from: helped, to: helpEnd };
  return { assessments, childInNeedPlans: [{ id: asId("child in need plan", `${name}-n`), referral, interval }] };
}

function protection(draw: EpisodeDraw, { discussed, held, planEnd }: Days, name: string): Partial<EpisodeRecords> {
  if (!isEnquired(draw)) return {};
  const referral = asId("referral", `${name}-r`);
  const discussion = asId("strategy discussion", `${name}-d`);
  const enquiry = asId("section 47 enquiry", `${name}-e`);
  const enquired: Partial<EpisodeRecords> = {
    strategyDiscussions: [{ id: discussion, referral, on: discussed, decision: "section-47-enquiry" }],
    section47Enquiries: [
      {
        id: enquiry,
        referral,
        strategyDiscussion: discussion,
        start: discussed,
        conferenceTarget: weekdayFrom(daysAfter(discussed, 21)),
        completed: { on: held, outcome: isProtected(draw) ? "conference-held" : "conference-not-required" },
      },
    ],
  };
  if (!isProtected(draw)) return enquired;
  const conference = asId("conference", `${name}-k`);
  const of = { kind: "enquiry", enquiry } as const;
  const begun = { id: asId("pre-proceedings", `${name}-x`), referral, start: held, letterSent: held };
  return {
    ...enquired,
    conferences: [{ id: conference, of, kind: "initial", on: held, quorate: true, outcome: "plan-made" }],
    childProtectionPlans: [
      {
        id: asId("child protection plan", `${name}-p`),
        conference,
        interval: draw.isOpen ? { from: held } : { from: held, to: planEnd },
        initialCategory: draw.category,
        latestCategory: draw.category,
        previousPlans: 0,
        reviews: draw.isOpen ? [] : [planEnd],
      },
    ],
    ...(draw.beforeProceedings ? { preProceedings: [begun] } : {}),
  };
}
