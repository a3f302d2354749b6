import * as z from "zod/mini";
import { ROUTES } from "../../domain/route.js";
import type { IndicatedLevel } from "../../engine/indication.js";
import { defined, nameSchema } from "../../ruleset/schema/text.js";
import { printedSchema } from "./text.js";

/** A level of the council's scale, with what it means in law. */
export const levelSchema: z.ZodMiniType<IndicatedLevel> = defined(
  z.strictObject({ id: nameSchema, name: printedSchema, route: z.enum(ROUTES) }),
  "level",
);
