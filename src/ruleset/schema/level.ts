import * as z from "zod/mini";
import { ROUTES } from "../../domain/route.js";
import type { Level } from "../level.js";
import type { ResolvedLevel } from "../rule-set.js";
import { periodSchema } from "./basis.js";
import { TAKEN_LEVEL } from "./patterns.js";
import { defined, listOf, nameSchema, said, textOf, wordsSchema } from "./text.js";

const shape = {
  id: said(nameSchema, "Kebab-case name to which rules point."),
  name: said(wordsSchema, "As published."),
  publishedAs: z.exactOptional(said(nameSchema, "The published level of which this is part.")),
  route: said(z.enum(ROUTES), "What the level means in law; never lower than that of the level before."),
  takes: z.exactOptional(said(listOf(textOf(TAKEN_LEVEL)), "Levels of the set below whose rules land here.")),
  offer: z.exactOptional(wordsSchema),
  assessment: z.exactOptional(wordsSchema),
  plan: z.exactOptional(said(wordsSchema, "The plan that is made with the family.")),
  review: z.exactOptional(said(wordsSchema, "When it is looked at again, and by whom.")),
  leadRole: z.exactOptional(said(nameSchema, "Id of a role.")),
  agreement: z.exactOptional(said(z.enum(["required", "sought", "not-required"]), "Agreement to help.")),
  withoutAgreement: z.exactOptional(wordsSchema),
  informationSharing: z.exactOptional(said(wordsSchema, "On what footing information is shared.")),
  consentToTreatment: z.exactOptional(said(wordsSchema, "Who consents to examination and treatment.")),
  actions: z.exactOptional(said(listOf(nameSchema), "Ids of actions, in order.")),
  inForce: z.exactOptional(periodSchema),
};

export const levelSchema: z.ZodMiniType<Level> = defined(z.strictObject(shape), "level");

export const resolvedLevelSchema: z.ZodMiniType<ResolvedLevel> = z.strictObject({
  ...shape,
  origin: z.strictObject({ set: nameSchema }),
});
