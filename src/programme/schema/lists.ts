import * as z from "zod/mini";
import type { ListName, ProgrammeData, ProgrammeRecords } from "../programme-data.js";
import { authoritySchema, districtSchema } from "./authorities.js";
import {
  assessmentSchema,
  childInNeedPlanSchema,
  childProtectionPlanSchema,
  conferenceSchema,
  enquirySchema,
  lookedAfterSchema,
  preProceedingsSchema,
  strategyDiscussionSchema,
} from "./casework.js";
import { attendanceSchema, childSchema, enrolmentSchema } from "./children.js";
import { observationSchema, outcomeMeasureSchema, thresholdDecisionSchema } from "./decision-and-outcome.js";
import { contactSchema, earlyHelpSchema, referralSchema } from "./front-door.js";
import { publicSourceSchema } from "./noted.js";
import { announcementSchema, fundingAwardSchema, phaseSchema, programmeSchema } from "./programme.js";
import { readShape, type Shaped } from "./read-shape.js";
import { clusterSchema, feederLinkSchema, safeguardingRoleSchema, schoolSchema } from "./schools.js";
import { placementSchema, practitionerSchema, teamSchema } from "./staffing.js";
import { armAllocationSchema, trialSchema } from "./trial.js";
import { wordsSchema } from "./value.js";
import { activitySchema, caseAllocationSchema, supervisionSchema } from "./work.js";

/** What every record of a list looks like. */
const RECORD_SCHEMAS: { readonly [List in ListName]: z.ZodMiniType<ProgrammeRecords[List][number]> } = {
  sources: publicSourceSchema,
  programmes: programmeSchema,
  phases: phaseSchema,
  announcements: announcementSchema,
  fundingAwards: fundingAwardSchema,
  authorities: authoritySchema,
  districts: districtSchema,
  schools: schoolSchema,
  feederLinks: feederLinkSchema,
  clusters: clusterSchema,
  trials: trialSchema,
  armAllocations: armAllocationSchema,
  teams: teamSchema,
  practitioners: practitionerSchema,
  placements: placementSchema,
  safeguardingRoles: safeguardingRoleSchema,
  children: childSchema,
  enrolments: enrolmentSchema,
  attendance: attendanceSchema,
  caseAllocations: caseAllocationSchema,
  activities: activitySchema,
  supervisionSessions: supervisionSchema,
  contacts: contactSchema,
  referrals: referralSchema,
  earlyHelpEpisodes: earlyHelpSchema,
  assessments: assessmentSchema,
  childInNeedPlans: childInNeedPlanSchema,
  strategyDiscussions: strategyDiscussionSchema,
  section47Enquiries: enquirySchema,
  conferences: conferenceSchema,
  childProtectionPlans: childProtectionPlanSchema,
  preProceedings: preProceedingsSchema,
  lookedAfterEpisodes: lookedAfterSchema,
  thresholdDecisions: thresholdDecisionSchema,
  outcomeMeasures: outcomeMeasureSchema,
  observations: observationSchema,
};

/** Reads one record of a list. */
export function readRecord<List extends ListName>(list: List, value: unknown): Shaped<ProgrammeRecords[List][number]> {
  return readShape<ProgrammeRecords[List][number]>(RECORD_SCHEMAS[list], value);
}

export type Head = Pick<ProgrammeData, "format" | "title" | "standing" | "notice">;

/** What a document says of itself. */
const headSchema: z.ZodMiniType<Head> = z.strictObject({
  format: z.literal(1),
  title: wordsSchema,
  standing: z.enum(["illustrative", "synthetic", "local"]),
  notice: z.exactOptional(wordsSchema),
});

/** Reads what a document says of itself. */
export function readHead(value: unknown): Shaped<Head> {
  return readShape(headSchema, value);
}
