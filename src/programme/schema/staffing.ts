import * as z from "zod/mini";
import { parseSocialWorkerNumber } from "../../domain/identifiers/social-worker-number.js";
import type { Placement, PlacementTarget, Practitioner, Team } from "../entities/staffing.js";
import { placementHistorySchema } from "./history.js";
import { NOTED } from "./noted.js";
import { identifierSchema, idSchema, intervalSchema, wordsSchema } from "./value.js";

const DAYS_OF_A_WEEK = 7;

export const teamSchema: z.ZodMiniType<Team> = z.strictObject({
  id: idSchema<"team">(),
  name: z.exactOptional(wordsSchema),
  authority: idSchema<"local authority">(),
  manager: z.exactOptional(idSchema<"practitioner">()),
  ...NOTED,
});

export const practitionerSchema: z.ZodMiniType<Practitioner> = z.strictObject({
  id: idSchema<"practitioner">(),
  role: z.enum(["social-worker", "senior-practitioner", "team-manager", "student"]),
  team: idSchema<"team">(),
  registrations: z.array(
    z.strictObject({ number: identifierSchema(parseSocialWorkerNumber), interval: intervalSchema }),
  ),
  fte: z.number().check(z.positive(), z.maximum(2)),
  ...NOTED,
});

const targetSchema: z.ZodMiniType<PlacementTarget> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("school"), school: idSchema<"school">() }),
  z.strictObject({ kind: z.literal("cluster"), cluster: idSchema<"cluster">() }),
]);

export const placementSchema: z.ZodMiniType<Placement> = z.strictObject({
  id: idSchema<"placement">(),
  phase: idSchema<"phase">(),
  practitioner: z.exactOptional(idSchema<"practitioner">()),
  target: targetSchema,
  daysPerWeek: z.exactOptional(z.number().check(z.positive(), z.maximum(DAYS_OF_A_WEEK))),
  planned: z.exactOptional(intervalSchema),
  history: placementHistorySchema,
  ...NOTED,
});
