import * as z from "zod/mini";
import { isLocalDate } from "../../kernel/local-date.js";
import { MOST_ENTRIES } from "../limits.js";
import { CAMEL, DAY, DIGEST, type Form, KEBAB, LINK, SAID } from "./patterns.js";

const LONGEST_NAME = 100;
const LONGEST_TEXT = 5_000;

/** A text of one form. */
export function textOf(form: Form): z.ZodMiniType<string> {
  return z.string().check(z.maxLength(LONGEST_NAME), z.regex(form.pattern));
}

/** A name such as `half-of-school-missed`. */
export const nameSchema: z.ZodMiniType<string> = textOf(KEBAB);

/** The id of a fact or count, such as `schoolAttendancePercent`. */
export const factIdSchema: z.ZodMiniType<string> = textOf(CAMEL);

export const digestSchema: z.ZodMiniType<string> = textOf(DIGEST);

/** Words for people. */
export const wordsSchema: z.ZodMiniType<string> = z.string().check(z.maxLength(LONGEST_TEXT), z.regex(SAID.pattern));

export const linkSchema: z.ZodMiniType<string> = z.string().check(z.maxLength(LONGEST_TEXT), z.regex(LINK.pattern));

/** A day that exists. An editor sees only its form. */
export const daySchema: z.ZodMiniType<string> = z
  .string()
  .check(z.regex(DAY.pattern, { abort: true }), z.refine(isLocalDate));

/** A list with a limit far above any real one. */
export function listOf<Item>(item: z.ZodMiniType<Item>): z.ZodMiniType<Item[]> {
  return z.array(item).check(z.maxLength(MOST_ENTRIES));
}

/** The same, and never empty. */
export function someOf<Item>(item: z.ZodMiniType<Item>): z.ZodMiniType<Item[]> {
  return z.array(item).check(z.minLength(1), z.maxLength(MOST_ENTRIES));
}

/** What editors are told of schemas; a register of our own, so that nothing of it shows in the program of who reads. */
export const EDITOR_WORDS: z.core.$ZodRegistry<EditorWords> = z.registry<EditorWords>();

interface EditorWords {
  readonly id?: string;
  readonly description?: string;
}

/** A schema with the words that an editor shows beside its key. */
export function said<Value>(schema: z.ZodMiniType<Value>, description: string): z.ZodMiniType<Value> {
  return schema.clone().register(EDITOR_WORDS, { description });
}

/** A schema that stands under its name among the definitions of a JSON Schema. */
export function defined<Value>(schema: z.ZodMiniType<Value>, id: string): z.ZodMiniType<Value> {
  return schema.register(EDITOR_WORDS, { id });
}
