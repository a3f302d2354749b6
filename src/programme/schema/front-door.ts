import * as z from "zod/mini";
import { parseLocalChildId } from "../../domain/identifiers/local-child-id.js";
import type { Contact, EarlyHelpEpisode, Referral } from "../entities/front-door.js";
import { primaryNeedSchema, referralSourceSchema } from "./code.js";
import { earlyHelpHistorySchema, referralHistorySchema } from "./history.js";
import { daySchema, identifierSchema, idSchema, wordsSchema } from "./value.js";

export const contactSchema: z.ZodMiniType<Contact> = z.strictObject({
  id: idSchema<"contact">(),
  child: identifierSchema(parseLocalChildId),
  on: daySchema,
  source: referralSourceSchema,
  outcome: z.enum(["no-further-action", "advice-and-information", "early-help", "referral"]),
  referral: z.exactOptional(idSchema<"referral">()),
});

export const referralSchema: z.ZodMiniType<Referral> = z.strictObject({
  id: idSchema<"referral">(),
  child: identifierSchema(parseLocalChildId),
  source: referralSourceSchema,
  primaryNeed: z.exactOptional(primaryNeedSchema),
  history: referralHistorySchema,
});

export const earlyHelpSchema: z.ZodMiniType<EarlyHelpEpisode> = z.strictObject({
  id: idSchema<"early help episode">(),
  children: z.array(identifierSchema(parseLocalChildId)).check(z.minLength(1)),
  leadOrganisation: z.exactOptional(wordsSchema),
  history: earlyHelpHistorySchema,
});
