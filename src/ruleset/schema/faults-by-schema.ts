import type * as z from "zod/mini";
import type { Report } from "../problem.js";
import { reportIssue } from "./report-issue.js";

/**
 * The paths at which a value has not the shape that a schema asks for; each is reported.
 *
 * A key that nothing knows is reported too, but leaves what stands beside it sound.
 */
export function faultsBySchema(value: unknown, schema: z.ZodMiniType, report: Report): readonly (readonly string[])[] {
  const read = schema.safeParse(value);
  const issues = read.success ? [] : read.error.issues;
  for (const issue of issues) reportIssue(issue, { value, schema }, report);
  return issues.filter(({ code }) => code !== "unrecognized_keys").map(({ path }) => path.map(String));
}
