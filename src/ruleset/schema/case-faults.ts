import * as z from "zod/mini";
import type { Report } from "../problem.js";
import type { ExampleCase } from "../rule-set.js";
import { caseSchema } from "./parts.js";
import { reportIssue } from "./report-issue.js";

const fileSchema: z.ZodMiniType<{ readonly cases: readonly unknown[] }> = z.strictObject({
  cases: z.array(z.unknown()),
});

/** A case of a list, as it is written; `item` only where it has the shape of one. */
interface WrittenCase {
  readonly index: number;
  readonly value: unknown;
  readonly item?: ExampleCase;
}

/** The entries of a list of cases; whatever has not the shape of a case is reported. */
export function writtenCases(list: unknown, report: Report): readonly WrittenCase[] {
  const whole = fileSchema.safeParse({ cases: list });
  if (!whole.success) {
    report.add("wrong-kind", [], { expected: "a list of cases, `[ ... ]`, or one under `cases`", found: list });
    return [];
  }
  return whole.data.cases.map((value, index) => {
    const read = caseSchema.safeParse(value);
    if (read.success) return { index, value, item: read.data };
    const within: Report = {
      add: (code, path, details, spot) => report.add(code, [index, ...path], details, spot),
      say: (code, path, says) => report.say(code, [index, ...path], says),
    };
    for (const issue of read.error.issues) reportIssue(issue, { value, schema: caseSchema }, within);
    return { index, value };
  });
}
