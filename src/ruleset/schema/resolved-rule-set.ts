import * as z from "zod/mini";
import { type RuleSet, STATUSES } from "../rule-set.js";
import { ancestorSchema } from "./ancestor.js";
import { periodSchema, sourceSchema } from "./basis.js";
import { resolvedRemovalSchema } from "./change.js";
import { groupSchema } from "./condition.js";
import { factSchema } from "./fact.js";
import { resolvedLevelSchema } from "./level.js";
import {
  approvalSchema,
  authoritySchema,
  caseSchema,
  contactSchema,
  countSchema,
  escalationSchema,
  resolvedAgesSchema,
  serviceSchema,
  silenceSchema,
  timescaleSchema,
  transitionSchema,
} from "./parts.js";
import { VERSION } from "./patterns.js";
import { actionSchema, resolvedDutySchema, resolvedRuleSchema } from "./rule.js";
import { digestSchema, listOf, nameSchema, said, someOf, textOf, wordsSchema } from "./text.js";
import { editionSchema, roleSchema, termSchema } from "./wording.js";

/** A rule set as `print` writes it: all that it inherits is in it. */
export const resolvedRuleSetSchema: z.ZodMiniType<RuleSet> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal(1),
  id: nameSchema,
  version: textOf(VERSION),
  title: wordsSchema,
  jurisdiction: z.literal("england"),
  authority: z.exactOptional(authoritySchema),
  status: z.enum(STATUSES),
  approval: z.exactOptional(approvalSchema),
  inForce: z.exactOptional(periodSchema),
  note: z.exactOptional(wordsSchema),
  lineage: said(someOf(ancestorSchema), "The chain of sets, lowest first, this one last."),
  digest: digestSchema,
  sources: listOf(sourceSchema),
  levels: listOf(resolvedLevelSchema),
  facts: listOf(factSchema),
  counts: listOf(countSchema),
  conditions: z.record(nameSchema, groupSchema),
  rules: listOf(resolvedRuleSchema),
  duties: listOf(resolvedDutySchema),
  actions: listOf(actionSchema),
  removed: listOf(resolvedRemovalSchema),
  timescales: listOf(timescaleSchema),
  editions: listOf(editionSchema),
  terms: listOf(termSchema),
  roles: listOf(roleSchema),
  contacts: listOf(contactSchema),
  services: listOf(serviceSchema),
  escalation: listOf(escalationSchema),
  transitions: listOf(transitionSchema),
  statutory: z.record(z.string(), wordsSchema),
  silence: listOf(silenceSchema),
  ages: resolvedAgesSchema,
  cases: listOf(caseSchema),
});
