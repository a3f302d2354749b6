import type { Step } from "../../kernel/pointer.js";
import type { ListName } from "../programme-data.js";

/** Which keys of a record name other records, and in which list those stand; `*` is every entry of a list. */
export const REFERENCES: { readonly [List in ListName]: { readonly [path: string]: ListName } } = {
  sources: {},
  programmes: { "sources/*": "sources" },
  phases: { programme: "programmes", "sources/*": "sources" },
  announcements: { phase: "phases", authority: "authorities", "districts/*": "districts", "sources/*": "sources" },
  fundingAwards: { authority: "authorities", phase: "phases", "sources/*": "sources" },
  authorities: { "successors/*": "authorities", "sources/*": "sources" },
  districts: { authority: "authorities", "sources/*": "sources" },
  schools: {
    authority: "authorities",
    district: "districts",
    "predecessors/*": "schools",
    "successors/*": "schools",
    "sources/*": "sources",
  },
  feederLinks: { secondary: "schools", feeder: "schools", "sources/*": "sources" },
  clusters: { "core/*": "schools", "feeders/*": "schools", "sources/*": "sources" },
  trials: { programme: "programmes", "results/*/measure": "outcomeMeasures", "sources/*": "sources" },
  armAllocations: { trial: "trials", school: "schools", matchedWith: "schools", "sources/*": "sources" },
  teams: { authority: "authorities", manager: "practitioners", "sources/*": "sources" },
  practitioners: { team: "teams", "sources/*": "sources" },
  placements: {
    phase: "phases",
    practitioner: "practitioners",
    "target/school": "schools",
    "target/cluster": "clusters",
    "sources/*": "sources",
  },
  safeguardingRoles: { school: "schools" },
  children: {},
  enrolments: { child: "children", school: "schools" },
  attendance: { child: "children" },
  caseAllocations: {
    practitioner: "practitioners",
    "of/child": "children",
    "of/referral": "referrals",
    placement: "placements",
  },
  activities: { placement: "placements", school: "schools", child: "children" },
  supervisionSessions: { supervisor: "practitioners", "practitioners/*": "practitioners" },
  contacts: { child: "children", referral: "referrals" },
  referrals: { child: "children" },
  earlyHelpEpisodes: { "children/*": "children" },
  assessments: { referral: "referrals" },
  childInNeedPlans: { referral: "referrals" },
  strategyDiscussions: { referral: "referrals" },
  section47Enquiries: { referral: "referrals", strategyDiscussion: "strategyDiscussions" },
  conferences: { "of/enquiry": "section47Enquiries", "of/referral": "referrals" },
  childProtectionPlans: { conference: "conferences" },
  preProceedings: { referral: "referrals" },
  lookedAfterEpisodes: { child: "children" },
  thresholdDecisions: {
    "about/contact": "contacts",
    "about/referral": "referrals",
    "about/assessment": "assessments",
    "history/*/by": "thresholdDecisions",
  },
  outcomeMeasures: { "sources/*": "sources" },
  observations: {
    measure: "outcomeMeasures",
    "of/school": "schools",
    "of/trial": "trials",
    "of/authority": "authorities",
    "sources/*": "sources",
  },
};

interface Reference {
  readonly path: readonly Step[];
  readonly to: ListName;
  readonly id: string;
}

const PATHS = new Map(
  Object.entries(REFERENCES).map(([list, references]) => [
    list,
    Object.entries(references).map(([path, to]) => ({ steps: path.split("/"), to })),
  ]),
);

/** Every reference in a record of a list that has its shape. */
export function referencesIn(list: ListName, record: object): readonly Reference[] {
  return (PATHS.get(list) ?? []).flatMap(({ steps, to }) =>
    textsAt(record, steps).map(({ path, text }) => ({ path, to, id: text })),
  );
}

interface TextAt {
  readonly path: readonly Step[];
  readonly text: string;
}

function textsAt(value: unknown, [step, ...rest]: readonly string[], path: readonly Step[] = []): readonly TextAt[] {
  if (step === undefined) return typeof value === "string" ? [{ path, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  if (step !== "*") return textsAt((value as { readonly [key: string]: unknown })[step], rest, [...path, step]);
  return Array.isArray(value) ? value.flatMap((entry, place) => textsAt(entry, rest, [...path, place])) : [];
}
