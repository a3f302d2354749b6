import * as z from "zod/mini";
import { parseLocalChildId } from "../../domain/identifiers/local-child-id.js";
import { parseNhsNumber } from "../../domain/identifiers/nhs-number.js";
import { parseUpn } from "../../domain/identifiers/upn.js";
import type { Attendance, Child, Enrolment } from "../entities/children.js";
import { disabilitySchema, ethnicitySchema, sexSchema } from "./code.js";
import { saying } from "./fault.js";
import { countSchema, daySchema, formSchema, identifierSchema, idSchema, intervalSchema } from "./value.js";

const YEAR_GROUP = {
  pattern: /^(?:N[12]|R|[1-9]|1[0-4]|X)$/,
  expected: "`N1`, `N2`, `R`, `1` to `14`, or `X`",
} as const;

export const childSchema: z.ZodMiniType<Child> = z.strictObject({
  id: identifierSchema(parseLocalChildId),
  upn: z.exactOptional(identifierSchema(parseUpn)),
  nhsNumber: z.exactOptional(identifierSchema(parseNhsNumber)),
  dateOfBirth: z.exactOptional(daySchema),
  expectedDateOfBirth: z.exactOptional(daySchema),
  sex: sexSchema,
  ethnicity: z.exactOptional(ethnicitySchema),
  disabilities: z.array(disabilitySchema),
  unaccompaniedAsylumSeeking: z.exactOptional(z.boolean()),
  dateOfDeath: z.exactOptional(daySchema),
});

export const enrolmentSchema: z.ZodMiniType<Enrolment> = z.strictObject({
  child: identifierSchema(parseLocalChildId),
  school: idSchema<"school">(),
  interval: intervalSchema,
  yearGroup: formSchema(YEAR_GROUP),
  status: z.enum(["main", "subsidiary", "guest", "left"]),
});

export const attendanceSchema: z.ZodMiniType<Attendance> = z
  .strictObject({
    child: identifierSchema(parseLocalChildId),
    interval: z.strictObject({ from: daySchema, to: daySchema }).check(
      z.refine(({ from, to }: Attendance["interval"]) => from <= to, {
        ...saying({ code: "dates-reversed" }),
        path: ["to"],
      }),
    ),
    possibleSessions: countSchema,
    attendedSessions: countSchema,
  })
  .check(
    z.refine(({ possibleSessions, attendedSessions }: Attendance) => attendedSessions <= possibleSessions, {
      ...saying({ code: "wrong-form", expected: "no more sessions than were possible" }),
      path: ["attendedSessions"],
    }),
  );
