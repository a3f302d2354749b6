import * as z from "zod/mini";
import type { Ancestor } from "../rule-set.js";
import { periodSchema } from "./basis.js";
import { VERSION } from "./patterns.js";
import { digestSchema, nameSchema, textOf } from "./text.js";

/** A set in the chain of those that were laid on one another. */
export const ancestorSchema: z.ZodMiniType<Ancestor> = z.strictObject({
  id: nameSchema,
  version: textOf(VERSION),
  digest: digestSchema,
  inForce: z.exactOptional(periodSchema),
});
