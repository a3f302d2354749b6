import * as z from "zod/mini";
import { TELLS } from "../../domain/tell.js";
import { URGENCIES } from "../../domain/urgency.js";
import type {
  Indication,
  Lead,
  LevelResponse,
  Move,
  Question,
  Reading,
  SpokenBy,
  SpokenIn,
} from "../../engine/indication.js";
import { KNOWERS, WAYS_TO_ANSWER } from "../../facts/fact.js";
import { STATUSES } from "../../ruleset/rule-set.js";
import { ancestorSchema } from "../../ruleset/schema/ancestor.js";
import { contactSchema, escalationSchema, serviceSchema } from "../../ruleset/schema/parts.js";
import { VERSION } from "../../ruleset/schema/patterns.js";
import { daySchema, digestSchema, factIdSchema, listOf, nameSchema, said, textOf } from "../../ruleset/schema/text.js";
import { levelSchema } from "./level.js";
import { citedSchema, dutySchema, reasonSchema, stepSchema } from "./spoken.js";
import { factsSchema, knownSchema, printedSchema } from "./text.js";

const spokenBySchema: z.ZodMiniType<SpokenBy> = z.strictObject({
  id: nameSchema,
  version: textOf(VERSION),
  title: printedSchema,
  digest: digestSchema,
  status: z.enum(STATUSES),
  lineage: listOf(ancestorSchema),
});

const editionSchema: z.ZodMiniType<SpokenIn> = z.strictObject({ id: nameSchema, title: printedSchema });

const readingSchema: z.ZodMiniType<Reading> = z.strictObject({
  fact: factIdSchema,
  state: z.enum(["in-use", "withdrawn"]),
  read: knownSchema,
  says: printedSchema,
  reason: printedSchema,
  basis: listOf(citedSchema),
});

const questionSchema: z.ZodMiniType<Question> = z.strictObject({
  fact: factIdSchema,
  kind: z.enum(["danger", "follow-up", "screening"]),
  theme: printedSchema,
  question: printedSchema,
  howToAnswer: z.enum(WAYS_TO_ANSWER),
  whoKnows: listOf(z.enum(KNOWERS)),
  rules: listOf(nameSchema),
});

const leadSchema: z.ZodMiniType<Lead> = z.strictObject({
  role: nameSchema,
  says: printedSchema,
  qualification: z.exactOptional(printedSchema),
  oversight: z.exactOptional(printedSchema),
});

const moveSchema: z.ZodMiniType<Move> = z.strictObject({
  to: levelSchema,
  direction: z.enum(["up", "down"]),
  when: printedSchema,
  basis: listOf(citedSchema),
});

const responseSchema: z.ZodMiniType<LevelResponse> = z.strictObject({
  offer: z.exactOptional(printedSchema),
  assessment: z.exactOptional(printedSchema),
  plan: z.exactOptional(printedSchema),
  review: z.exactOptional(printedSchema),
  agreement: z.exactOptional(z.enum(["required", "sought", "not-required"])),
  withoutAgreement: z.exactOptional(printedSchema),
  informationSharing: z.exactOptional(printedSchema),
  consentToTreatment: z.exactOptional(printedSchema),
  lead: z.exactOptional(leadSchema),
  services: listOf(serviceSchema),
  transitions: listOf(moveSchema),
});

/** An indication as it was given. */
export const indicationSchema: z.ZodMiniType<Indication> = z.strictObject({
  format: z.literal(1),
  ruleSet: said(spokenBySchema, "Which rule set spoke, with its digest and the sets below it."),
  on: said(daySchema, "The day as on which the facts were known."),
  edition: z.exactOptional(editionSchema),
  given: said(factsSchema, "The facts, as they were given."),
  atLeast: levelSchema,
  pointsTo: levelSchema,
  couldBe: levelSchema,
  enoughKnown: z.boolean(),
  settled: z.boolean(),
  urgency: z.enum(URGENCIES),
  tell: z.enum(TELLS),
  reasons: listOf(reasonSchema),
  readings: listOf(readingSchema),
  ask: listOf(questionSchema),
  duties: listOf(dutySchema),
  actions: listOf(stepSchema),
  response: responseSchema,
  contacts: listOf(contactSchema),
  escalation: listOf(escalationSchema),
  caveat: printedSchema,
});
