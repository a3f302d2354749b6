import * as z from "zod/mini";
import type { Report } from "../problem.js";
import type { ExampleCase } from "../rule-set.js";
import { caseSchema } from "./parts.js";
import { reportIssue } from "./report-issue.js";

const fileSchema: z.ZodMiniType<{ readonly cases: readonly unknown[] }> = z.strictObject({
  cases: z.array(z.unknown()),
});

/** The cases of a list that have the shape of one, each with its place in it; the faults of the others are reported. */
export function soundCases(
  list: unknown,
  report: Report,
): readonly { readonly item: ExampleCase; readonly index: number }[] {
  const whole = fileSchema.safeParse({ cases: list });
  if (!whole.success) {
    report.add("wrong-kind", [], { expected: "a list of cases, `[ ... ]`, or one under `cases`", found: list });
    return [];
  }
  return whole.data.cases.flatMap((value, index) => {
    const read = caseSchema.safeParse(value);
    if (read.success) return [{ item: read.data, index }];
    const within: Report = {
      add: (code, path, details, spot) => report.add(code, [index, ...path], details, spot),
      say: (code, path, says) => report.say(code, [index, ...path], says),
    };
    for (const issue of read.error.issues) reportIssue(issue, { value, schema: caseSchema }, within);
    return [];
  });
}
