import * as z from "zod/mini";
import { parseLocalChildId } from "../../domain/identifiers/local-child-id.js";
import { ACTIVITY_KINDS, type Activity, type CaseAllocation, type SupervisionSession } from "../entities/work.js";
import { countSchema, daySchema, identifierSchema, idSchema, intervalSchema } from "./value.js";

export const caseAllocationSchema: z.ZodMiniType<CaseAllocation> = z.strictObject({
  practitioner: idSchema<"practitioner">(),
  of: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("child"), child: identifierSchema(parseLocalChildId) }),
    z.strictObject({ kind: z.literal("referral"), referral: idSchema<"referral">() }),
  ]),
  role: z.enum(["lead", "co-worker"]),
  interval: intervalSchema,
  placement: z.exactOptional(idSchema<"placement">()),
});

export const activitySchema: z.ZodMiniType<Activity> = z.strictObject({
  id: idSchema<"activity">(),
  placement: idSchema<"placement">(),
  kind: z.enum(ACTIVITY_KINDS),
  on: daySchema,
  minutes: z.exactOptional(countSchema),
  statutory: z.boolean(),
  school: z.exactOptional(idSchema<"school">()),
  child: z.exactOptional(identifierSchema(parseLocalChildId)),
  staff: z.exactOptional(idSchema<"staff">()),
  outcome: z.exactOptional(z.enum(["resolved", "continues", "early-help-offered", "referral-made", "signposted"])),
});

export const supervisionSchema: z.ZodMiniType<SupervisionSession> = z.strictObject({
  id: idSchema<"supervision session">(),
  kind: z.enum(["reflective", "management", "group"]),
  on: daySchema,
  supervisor: idSchema<"practitioner">(),
  practitioners: z.array(idSchema<"practitioner">()),
});
