import type { District, LocalAuthority } from "./entities/authorities.js";
import type { LookedAfterEpisode, PreProceedings } from "./entities/care.js";
import type { Assessment, ChildInNeedPlan } from "./entities/child-in-need.js";
import type {
  ChildProtectionPlan,
  Conference,
  Section47Enquiry,
  StrategyDiscussion,
} from "./entities/child-protection.js";
import type { Attendance, Child, Enrolment } from "./entities/children.js";
import type { Contact, EarlyHelpEpisode, Referral } from "./entities/front-door.js";
import type { PublicSource } from "./entities/noted.js";
import type { Observation, OutcomeMeasure } from "./entities/outcomes.js";
import type { Announcement, FundingAward, Programme, ProgrammePhase } from "./entities/programme.js";
import type { FeederLink, SafeguardingRole, School, SchoolCluster } from "./entities/schools.js";
import type { Placement, Practitioner, Team } from "./entities/staffing.js";
import type { ThresholdDecision } from "./entities/threshold-decision.js";
import type { ArmAllocation, Trial } from "./entities/trial.js";
import type { Activity, CaseAllocation, SupervisionSession } from "./entities/work.js";

/** Every kind of record, a list each. */
export interface ProgrammeRecords {
  readonly sources: readonly PublicSource[];
  readonly programmes: readonly Programme[];
  readonly phases: readonly ProgrammePhase[];
  readonly announcements: readonly Announcement[];
  readonly fundingAwards: readonly FundingAward[];
  readonly authorities: readonly LocalAuthority[];
  readonly districts: readonly District[];
  readonly schools: readonly School[];
  readonly feederLinks: readonly FeederLink[];
  readonly clusters: readonly SchoolCluster[];
  readonly trials: readonly Trial[];
  readonly armAllocations: readonly ArmAllocation[];
  readonly teams: readonly Team[];
  readonly practitioners: readonly Practitioner[];
  readonly placements: readonly Placement[];
  readonly safeguardingRoles: readonly SafeguardingRole[];
  readonly children: readonly Child[];
  readonly enrolments: readonly Enrolment[];
  readonly attendance: readonly Attendance[];
  readonly caseAllocations: readonly CaseAllocation[];
  readonly activities: readonly Activity[];
  readonly supervisionSessions: readonly SupervisionSession[];
  readonly contacts: readonly Contact[];
  readonly referrals: readonly Referral[];
  readonly earlyHelpEpisodes: readonly EarlyHelpEpisode[];
  readonly assessments: readonly Assessment[];
  readonly childInNeedPlans: readonly ChildInNeedPlan[];
  readonly strategyDiscussions: readonly StrategyDiscussion[];
  readonly section47Enquiries: readonly Section47Enquiry[];
  readonly conferences: readonly Conference[];
  readonly childProtectionPlans: readonly ChildProtectionPlan[];
  readonly preProceedings: readonly PreProceedings[];
  readonly lookedAfterEpisodes: readonly LookedAfterEpisode[];
  readonly thresholdDecisions: readonly ThresholdDecision[];
  readonly outcomeMeasures: readonly OutcomeMeasure[];
  readonly observations: readonly Observation[];
}

/** The names of the lists of records. */
export type ListName = keyof ProgrammeRecords;

/** Everything about a programme in one document. In a file, a list that holds nothing may be left out. */
export interface ProgrammeData extends ProgrammeRecords {
  readonly format: 1;
  readonly title: string;
  /** `illustrative`: retold from public sources. `synthetic`: made up. `local`: a council's own records. */
  readonly standing: "illustrative" | "synthetic" | "local";
  /** What a reader must be told first. */
  readonly notice?: string;
}

/** The names of the lists, in the order in which a document is read. */
export const LIST_NAMES: readonly ListName[] = [
  "sources",
  "programmes",
  "phases",
  "announcements",
  "fundingAwards",
  "authorities",
  "districts",
  "schools",
  "feederLinks",
  "clusters",
  "trials",
  "armAllocations",
  "teams",
  "practitioners",
  "placements",
  "safeguardingRoles",
  "children",
  "enrolments",
  "attendance",
  "caseAllocations",
  "activities",
  "supervisionSessions",
  "contacts",
  "referrals",
  "earlyHelpEpisodes",
  "assessments",
  "childInNeedPlans",
  "strategyDiscussions",
  "section47Enquiries",
  "conferences",
  "childProtectionPlans",
  "preProceedings",
  "lookedAfterEpisodes",
  "thresholdDecisions",
  "outcomeMeasures",
  "observations",
];

/** A document with these records and no others, for data that is written in a program. */
export function programmeOf(
  { title, standing, notice }: Pick<ProgrammeData, "title" | "standing" | "notice">,
  records: Partial<ProgrammeRecords>,
): ProgrammeData {
  const head = { format: 1, title, standing, ...(notice === undefined ? {} : { notice }) } as const;
  return { ...head, ...NOTHING, ...records };
}

// INVARIANT: `LIST_NAMES` names every key; a test compares it with a table that the compiler holds complete.
const NOTHING = Object.fromEntries(LIST_NAMES.map((name) => [name, []])) as unknown as ProgrammeRecords;
