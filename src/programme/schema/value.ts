import * as z from "zod/mini";
import { isLocalDate, type LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";

import { ID_FORM, type Id } from "../ids.js";
import type { Interval } from "../interval.js";
import { saying } from "./fault.js";

/** Reads an identifier, or says what is wrong with it without repeating it. */
type Parse<Value> = (written: unknown) => Result<Value, Problem>;

const LONGEST_TEXT = 2_000;

/** Words for people. */
export const wordsSchema: z.ZodMiniType<string> = z.string().check(
  z.maxLength(LONGEST_TEXT),
  z.refine(
    (text: string) => /\S/.test(text),
    saying({ code: "wrong-form", expected: "some words, not an empty text" }),
  ),
);

/** A day that exists. */
export const daySchema: z.ZodMiniType<LocalDate> = z
  .string()
  .check(z.refine(isLocalDate, saying({ code: "not-a-day" })));

/** Two days that may stand in the wrong order: of a plan, the checks say so, with the rule of the census. */
export const planDaysSchema: z.ZodMiniType<Interval> = z.strictObject({
  from: daySchema,
  to: z.exactOptional(daySchema),
});

/** A stretch that does not end before it begins. */
export const intervalSchema: z.ZodMiniType<Interval> = z
  .strictObject({ from: daySchema, to: z.exactOptional(daySchema) })
  .check(
    z.refine(({ from, to }: Interval) => to === undefined || from <= to, {
      ...saying({ code: "dates-reversed" }),
      path: ["to"],
    }),
  );

/** The id of a record, or a reference to one. */
export function idSchema<Kind extends string>(): z.ZodMiniType<Id<Kind>> {
  return formSchema<Id<Kind>>(ID_FORM);
}

/** An identifier from outside, as its parser reads it. */
export function identifierSchema<Value extends string>(parse: Parse<Value>): z.ZodMiniType<Value> {
  return z.pipe(
    z.string(),
    z.transform((text: string, context): Value => {
      const read = parse(text);
      if (read.ok) return read.value;
      for (const { says } of read.problems) {
        context.issues.push({ code: "custom", input: text, ...saying({ code: "wrong-identifier", says }) });
      }
      return z.NEVER;
    }),
  );
}

/** A text of one form. */
export function formSchema<Text extends string>(form: {
  readonly pattern: RegExp;
  readonly expected: string;
}): z.ZodMiniType<Text> {
  const isOfForm = (text: string): boolean => form.pattern.test(text);
  const schema = z.string().check(z.refine(isOfForm, saying({ code: "wrong-form", expected: form.expected })));
  // INVARIANT: a brand stands for nothing but the form that was just checked.
  return schema as unknown as z.ZodMiniType<Text>;
}

/** A whole number that is not negative. */
export const countSchema: z.ZodMiniType<number> = z.int().check(z.minimum(0));
