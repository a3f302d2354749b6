import * as z from "zod/mini";
import type { ConditionGroup } from "../../facts/comparison.js";
import { STATUSES } from "../rule-set.js";
import type { RuleSetFile } from "../rule-set-file.js";
import { periodSchema, sourceSchema } from "./basis.js";
import { placementSchema, removalSchema, replacementSchema, responseSchema } from "./change.js";
import { groupSchema } from "./condition.js";
import { factSchema } from "./fact.js";
import { levelSchema } from "./level.js";
import {
  agesSchema,
  approvalSchema,
  authoritySchema,
  caseSchema,
  contactSchema,
  countSchema,
  escalationSchema,
  serviceSchema,
  silenceSchema,
  timescaleSchema,
  transitionSchema,
} from "./parts.js";
import { BASE_VERSION, VERSION } from "./patterns.js";
import { actionSchema, dutySchema, ruleSchema } from "./rule.js";
import { listOf, nameSchema, said, textOf, wordsSchema } from "./text.js";
import { editionSchema, roleSchema, termSchema } from "./wording.js";

const namedConditions: z.ZodMiniType<{ [name: string]: ConditionGroup }> = said(
  z.record(nameSchema, groupSchema),
  "Groups by name, to which `condition` refers.",
);

const shape = {
  $schema: z.exactOptional(z.string()),
  format: said(z.literal(1), "The version of this format."),
  id: said(nameSchema, "Kebab-case name of the set, for ever."),
  version: said(textOf(VERSION), "Three numbers, like 2026.2.0; a new one for every change."),
  title: wordsSchema,
  jurisdiction: z.literal("england"),
  authority: z.exactOptional(said(authoritySchema, "Whose thresholds they are.")),
  status: z.enum(STATUSES),
  approval: z.exactOptional(said(approvalSchema, "Who approved it, when, and when it is looked at again.")),
  inForce: z.exactOptional(periodSchema),
  note: z.exactOptional(wordsSchema),
  extends: z.exactOptional(
    said(
      z.strictObject({ id: nameSchema, version: said(textOf(BASE_VERSION), "Exact, like 1.2.0, or major, like 1.x.") }),
      "The set below; all of it is inherited.",
    ),
  ),
  sources: z.exactOptional(said(listOf(sourceSchema), "What is cited, each once.")),
  levels: z.exactOptional(said(listOf(levelSchema), "The scale, lowest first; it must reach all four routes.")),
  facts: z.exactOptional(said(listOf(factSchema), "Facts of the council's own, beside the catalogue.")),
  counts: z.exactOptional(said(listOf(countSchema), "How many of some conditions hold.")),
  conditions: z.exactOptional(namedConditions),
  replaces: z.exactOptional(said(listOf(replacementSchema), "Inherited indicative rules that give way to new ones.")),
  removes: z.exactOptional(said(listOf(removalSchema), "Inherited indicative rules that are left out.")),
  places: z.exactOptional(said(listOf(placementSchema), "Inherited rules that point higher here.")),
  responses: z.exactOptional(said(listOf(responseSchema), "Inherited safety rules with other actions.")),
  actions: z.exactOptional(said(listOf(actionSchema), "What somebody does next.")),
  services: z.exactOptional(listOf(serviceSchema)),
  contacts: z.exactOptional(listOf(contactSchema)),
  escalation: z.exactOptional(said(listOf(escalationSchema), "Steps when professionals disagree.")),
  transitions: z.exactOptional(said(listOf(transitionSchema), "When a child moves up or down a level.")),
  timescales: z.exactOptional(listOf(timescaleSchema)),
  editions: z.exactOptional(said(listOf(editionSchema), "The editions of guidance by which it is worded.")),
  terms: z.exactOptional(said(listOf(termSchema), "What guidance renames from edition to edition.")),
  roles: z.exactOptional(said(listOf(roleSchema), "Who leads, and what that is called.")),
  statutory: z.exactOptional(
    said(
      z.record(z.string(), wordsSchema),
      "Sections that a threshold document must hold; one that is inherited may be written anew.",
    ),
  ),
  silence: z.exactOptional(said(listOf(silenceSchema), "Lints that are silenced, each with a reason.")),
  ages: z.exactOptional(said(agesSchema, "Only for sets that are used for people of 18 and over.")),
  cases: z.exactOptional(said(listOf(caseSchema), "Children with what the whole set must say.")),
};

const inOneFile = {
  rules: z.exactOptional(said(listOf(ruleSchema), "The council's own rules.")),
  duties: z.exactOptional(said(listOf(dutySchema), "What must be done whatever the level.")),
};

/** A rule set in one file, or as its folder amounts to. */
export const ruleSetFileSchema: z.ZodMiniType<RuleSetFile> = z.strictObject({ ...shape, ...inOneFile });

/** `rule-set.json` of a folder: rules and duties stand in files of their own. */
export const folderSchema: z.ZodMiniType<RuleSetFile> = z.strictObject(shape);

/** `sources.json` of a folder. */
export const sourcesFileSchema: z.ZodMiniType<object> = listFile("sources", sourceSchema);

/** `actions.json` of a folder. */
export const actionsFileSchema: z.ZodMiniType<object> = listFile("actions", actionSchema);

/** A list by itself, or under its key beside a `$schema`. */
function listFile<Item>(key: string, item: z.ZodMiniType<Item>): z.ZodMiniType<object> {
  return z.union([listOf(item), z.strictObject({ $schema: z.exactOptional(z.string()), [key]: listOf(item) })]);
}
