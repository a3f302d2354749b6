import * as z from "zod/mini";
import type { Announcement, FundingAward, Programme, ProgrammePhase } from "../entities/programme.js";
import { NOTED } from "./noted.js";
import { countSchema, daySchema, formSchema, idSchema, intervalSchema, wordsSchema } from "./value.js";

const ACADEMIC_YEAR = { pattern: /^\d{4}-\d{2}$/, expected: "an academic year, like `2020-21`" } as const;

export const programmeSchema: z.ZodMiniType<Programme> = z.strictObject({
  id: idSchema<"programme">(),
  name: wordsSchema,
  kind: z.enum(["national-trial", "local-co-funded"]),
  commissioner: z.exactOptional(wordsSchema),
  funder: z.exactOptional(wordsSchema),
  evaluators: z.array(wordsSchema),
  interval: z.exactOptional(intervalSchema),
  ...NOTED,
});

export const phaseSchema: z.ZodMiniType<ProgrammePhase> = z.strictObject({
  id: idSchema<"phase">(),
  programme: idSchema<"programme">(),
  kind: z.enum(["pilot", "scale-up", "extension"]),
  interval: z.exactOptional(intervalSchema),
  academicYears: z.array(formSchema(ACADEMIC_YEAR)),
  ...NOTED,
});

export const announcementSchema: z.ZodMiniType<Announcement> = z.strictObject({
  id: idSchema<"announcement">(),
  phase: idSchema<"phase">(),
  authority: z.exactOptional(idSchema<"local authority">()),
  on: z.exactOptional(daySchema),
  says: wordsSchema,
  districts: z.exactOptional(z.array(idSchema<"district">())),
  schools: z.exactOptional(countSchema),
  interval: z.exactOptional(intervalSchema),
  ...NOTED,
});

export const fundingAwardSchema: z.ZodMiniType<FundingAward> = z.strictObject({
  id: idSchema<"funding award">(),
  authority: idSchema<"local authority">(),
  phase: idSchema<"phase">(),
  amountPence: countSchema,
  precision: z.enum(["exact", "rounded", "nearly"]),
  interval: z.exactOptional(intervalSchema),
  funderShare: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
  ...NOTED,
});
