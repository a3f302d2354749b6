import * as z from "zod/mini";
import type { Placement, Removal, Replacement, Response } from "../rule-set.js";
import type { WrittenRemoval } from "../rule-set-file.js";
import { basesSchema } from "./basis.js";
import { nameSchema, said, someOf, wordsSchema } from "./text.js";

const change = {
  rule: said(nameSchema, "Name of an inherited rule."),
  reason: said(wordsSchema, "Why, in a sentence that is published."),
  basis: basesSchema,
};

export const removalSchema: z.ZodMiniType<WrittenRemoval> = z.strictObject(change);

export const resolvedRemovalSchema: z.ZodMiniType<Removal> = z.strictObject({ ...change, set: nameSchema });

export const replacementSchema: z.ZodMiniType<Replacement> = z.strictObject({
  ...change,
  with: said(nameSchema, "Name of the rule of this file that takes its place."),
});

export const placementSchema: z.ZodMiniType<Placement> = z.strictObject({
  ...change,
  at: said(nameSchema, "Id of the level to which it is lifted; never a lower one."),
});

export const responseSchema: z.ZodMiniType<Response> = z.strictObject({
  ...change,
  actions: said(someOf(nameSchema), "Ids of the actions that take the place of the rule's own."),
  approvedBy: said(someOf(wordsSchema), "Who approved it, by name of the role."),
});
