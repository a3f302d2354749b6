import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { LookedAfterEpisode, PreProceedings } from "../entities/care.js";
import type { Assessment, ChildInNeedPlan } from "../entities/child-in-need.js";
import type {
  ChildProtectionPlan,
  Conference,
  Section47Enquiry,
  StrategyDiscussion,
} from "../entities/child-protection.js";
import type { Child, Enrolment } from "../entities/children.js";
import type { EarlyHelpEpisode, Referral } from "../entities/front-door.js";
import type { ReferralId } from "../ids.js";
import { closureOf, noFurtherActionOn, receivedOn } from "../life-cycles/referral.js";
import type { ProgrammeData } from "../programme-data.js";
import { byId, type Entry, entries, grouped } from "./entry.js";

/** A referral with everything that came of it. */
export interface Episode {
  readonly referral: Entry<Referral>;
  readonly received: LocalDate;
  readonly closure: ReturnType<typeof closureOf>;
  readonly noFurtherAction: LocalDate | undefined;
  readonly assessments: readonly Entry<Assessment>[];
  readonly childInNeedPlans: readonly Entry<ChildInNeedPlan>[];
  readonly strategyDiscussions: readonly Entry<StrategyDiscussion>[];
  readonly enquiries: readonly Entry<Section47Enquiry>[];
  readonly conferences: readonly Entry<Conference>[];
  readonly childProtectionPlans: readonly PlanEntry[];
  readonly preProceedings: readonly Entry<PreProceedings>[];
}

/** A child protection plan with the conference that made it. */
export interface PlanEntry extends Entry<ChildProtectionPlan> {
  readonly conference: Entry<Conference>;
}

/** A child with everything that was recorded of it. */
export interface ChildFile {
  readonly child: Entry<Child>;
  readonly episodes: readonly Episode[];
  readonly enrolments: readonly Entry<Enrolment>[];
  readonly earlyHelp: readonly Entry<EarlyHelpEpisode>[];
  readonly lookedAfter: readonly Entry<LookedAfterEpisode>[];
}

export function episodesOf(data: ProgrammeData): readonly Episode[] {
  const ofReferral = ({ record }: Entry<{ readonly referral: ReferralId }>): ReferralId => record.referral;
  const assessments = grouped(entries("assessments", data.assessments), ofReferral);
  const childInNeedPlans = grouped(entries("childInNeedPlans", data.childInNeedPlans), ofReferral);
  const discussions = grouped(entries("strategyDiscussions", data.strategyDiscussions), ofReferral);
  const allEnquiries = entries("section47Enquiries", data.section47Enquiries);
  const enquiries = grouped(allEnquiries, ofReferral);
  const enquiry = byId(allEnquiries);
  const referralOf = ({ of }: Conference): ReferralId | undefined =>
    of.kind === "referral" ? of.referral : enquiry.get(of.enquiry)?.record.referral;
  const allConferences = entries("conferences", data.conferences);
  const conferences = grouped(allConferences, ({ record }) => referralOf(record));
  const conference = byId(allConferences);
  const allPlans = entries("childProtectionPlans", data.childProtectionPlans).flatMap((plan) => {
    const madeAt = conference.get(plan.record.conference);
    return madeAt === undefined ? [] : [{ ...plan, conference: madeAt }];
  });
  const childProtectionPlans = grouped(allPlans, (plan) => referralOf(plan.conference.record));
  const preProceedings = grouped(entries("preProceedings", data.preProceedings), ofReferral);
  return entries("referrals", data.referrals).map((referral) => {
    const { id, history } = referral.record;
    return {
      referral,
      received: receivedOn(history),
      closure: closureOf(history),
      noFurtherAction: noFurtherActionOn(history),
      assessments: assessments.get(id) ?? [],
      childInNeedPlans: childInNeedPlans.get(id) ?? [],
      strategyDiscussions: discussions.get(id) ?? [],
      enquiries: enquiries.get(id) ?? [],
      conferences: conferences.get(id) ?? [],
      childProtectionPlans: childProtectionPlans.get(id) ?? [],
      preProceedings: preProceedings.get(id) ?? [],
    };
  });
}

export function childFilesOf(
  data: ProgrammeData,
  episodes: readonly Episode[],
  enrolmentsOf: ReadonlyMap<LocalChildId, readonly Entry<Enrolment>[]>,
): readonly ChildFile[] {
  const episodesOfChild = grouped(episodes, ({ referral }) => referral.record.child);
  const lookedAfter = grouped(entries("lookedAfterEpisodes", data.lookedAfterEpisodes), ({ record }) => record.child);
  const helped = entries("earlyHelpEpisodes", data.earlyHelpEpisodes).flatMap((entry) =>
    entry.record.children.map((child) => ({ child, entry })),
  );
  const earlyHelp = grouped(helped, ({ child }) => child);
  return entries("children", data.children).map((child) => {
    const { id } = child.record;
    return {
      child,
      episodes: episodesOfChild.get(id) ?? [],
      enrolments: enrolmentsOf.get(id) ?? [],
      earlyHelp: (earlyHelp.get(id) ?? []).map(({ entry }) => entry),
      lookedAfter: lookedAfter.get(id) ?? [],
    };
  });
}
