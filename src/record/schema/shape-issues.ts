import type * as z from "zod/mini";
import type { Report } from "../../ruleset/problem.js";
import { faultsBySchema } from "../../ruleset/schema/faults-by-schema.js";
import { entrySchema } from "./decision.js";
import { recordSchema } from "./decision-record.js";

/** What something should have the shape of: a decision as a person writes it, or a record. */
export type Shape = "entry" | "record";

const SCHEMAS: { readonly [OneShape in Shape]: z.ZodMiniType } = { entry: entrySchema, record: recordSchema };

/** The paths at which a value has not the shape that it should have; each is reported. */
export function shapeIssues(value: unknown, shape: Shape, report: Report): readonly (readonly string[])[] {
  return faultsBySchema(value, SCHEMAS[shape], report);
}
