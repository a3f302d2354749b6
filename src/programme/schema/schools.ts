import * as z from "zod/mini";
import { parseLaestab } from "../../domain/identifiers/laestab.js";
import { parseUrn } from "../../domain/identifiers/urn.js";
import type { FeederLink, SafeguardingRole, School, SchoolCluster } from "../entities/schools.js";
import { NOTED } from "./noted.js";
import { countSchema, daySchema, identifierSchema, idSchema, intervalSchema, wordsSchema } from "./value.js";

export const schoolSchema: z.ZodMiniType<School> = z.strictObject({
  id: idSchema<"school">(),
  name: wordsSchema,
  urn: z.exactOptional(identifierSchema(parseUrn)),
  laestab: z.exactOptional(
    z.array(z.strictObject({ code: identifierSchema(parseLaestab), interval: z.exactOptional(intervalSchema) })),
  ),
  phase: z.enum(["nursery", "primary", "middle", "secondary", "all-through", "not-applicable"]),
  type: z.exactOptional(wordsSchema),
  rolls: z.array(z.strictObject({ on: daySchema, pupils: countSchema })),
  interval: z.exactOptional(intervalSchema),
  authority: idSchema<"local authority">(),
  district: z.exactOptional(idSchema<"district">()),
  predecessors: z.exactOptional(z.array(idSchema<"school">())),
  successors: z.exactOptional(z.array(idSchema<"school">())),
  ...NOTED,
});

export const feederLinkSchema: z.ZodMiniType<FeederLink> = z.strictObject({
  secondary: idSchema<"school">(),
  feeder: idSchema<"school">(),
  interval: z.exactOptional(intervalSchema),
  ...NOTED,
});

export const clusterSchema: z.ZodMiniType<SchoolCluster> = z.strictObject({
  id: idSchema<"cluster">(),
  name: wordsSchema,
  core: z.array(idSchema<"school">()),
  feeders: z.array(idSchema<"school">()),
  interval: z.exactOptional(intervalSchema),
  ...NOTED,
});

export const safeguardingRoleSchema: z.ZodMiniType<SafeguardingRole> = z.strictObject({
  school: idSchema<"school">(),
  kind: z.enum(["designated-safeguarding-lead", "deputy"]),
  staff: idSchema<"staff">(),
  interval: intervalSchema,
});
