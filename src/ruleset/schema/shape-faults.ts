import type * as z from "zod/mini";
import type { Report } from "../problem.js";
import { faultsBySchema } from "./faults-by-schema.js";
import { resolvedRuleSetSchema } from "./resolved-rule-set.js";
import { ruleSetFileSchema } from "./rule-set-file.js";

/** What a file should have the shape of: a rule set as a council writes it, or one as `print` does. */
export type Shape = "rule-set" | "resolved-rule-set";

const SCHEMAS: { readonly [OneShape in Shape]: z.ZodMiniType } = {
  "rule-set": ruleSetFileSchema,
  "resolved-rule-set": resolvedRuleSetSchema,
};

/** The paths at which a value has not the shape that it should have; each is reported. */
export function shapeFaults(value: unknown, shape: Shape, report: Report): readonly (readonly string[])[] {
  return faultsBySchema(value, SCHEMAS[shape], report);
}
