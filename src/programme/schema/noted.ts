import * as z from "zod/mini";
import type { PublicSource } from "../entities/noted.js";
import type { SourceId } from "../ids.js";
import { daySchema, formSchema, idSchema, wordsSchema } from "./value.js";

const LINK = { pattern: /^https?:\/\/\S+$/, expected: "an address that begins `https://`" } as const;

const sourceIdSchema: z.ZodMiniType<SourceId> = idSchema();

/** The keys that say what is known beside the others. */
export const NOTED: {
  readonly note: z.ZodMiniExactOptional<z.ZodMiniType<string>>;
  readonly unknown: z.ZodMiniExactOptional<z.ZodMiniType<string[]>>;
  readonly sources: z.ZodMiniExactOptional<z.ZodMiniType<SourceId[]>>;
} = {
  note: z.exactOptional(wordsSchema),
  unknown: z.exactOptional(z.array(wordsSchema)),
  sources: z.exactOptional(z.array(sourceIdSchema)),
};

export const publicSourceSchema: z.ZodMiniType<PublicSource> = z.strictObject({
  id: sourceIdSchema,
  where: wordsSchema,
  published: z.exactOptional(daySchema),
  href: z.exactOptional(formSchema(LINK)),
  checked: daySchema,
  note: z.exactOptional(wordsSchema),
});
