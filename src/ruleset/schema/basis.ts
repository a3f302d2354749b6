import * as z from "zod/mini";
import { type Basis, CONFIDENCES, FORCES, type Source } from "../../domain/basis.js";
import type { Period } from "../../domain/period.js";
import { daySchema, defined, linkSchema, listOf, nameSchema, said, wordsSchema } from "./text.js";

const forceSchema = z.enum(FORCES);

/** The authority for something. */
const basisSchema: z.ZodMiniType<Basis> = defined(
  z.strictObject({
    source: said(nameSchema, "Id of a source in `sources`."),
    at: z.exactOptional(said(wordsSchema, "Pinpoint: section, paragraph, page.")),
    force: said(forceSchema, "With what force the source speaks here."),
    confidence: said(
      z.enum(CONFIDENCES),
      "A: read in the source itself. B: read in a secondary source. unverified: neither.",
    ),
    checked: said(daySchema, "The day on which somebody last looked."),
    note: z.exactOptional(said(wordsSchema, "What the source does not say, or how it is known.")),
  }),
  "basis",
);

/** Every authority for something; an empty list says that none was found. */
export const basesSchema: z.ZodMiniType<Basis[]> = said(listOf(basisSchema), "The authority: law, guidance or policy.");

/** Something that can be cited. */
export const sourceSchema: z.ZodMiniType<Source> = defined(
  z.strictObject({
    id: said(nameSchema, "Kebab-case name by which `basis` cites it."),
    title: wordsSchema,
    kind: said(forceSchema, "With what force it speaks."),
    publisher: z.exactOptional(wordsSchema),
    published: z.exactOptional(daySchema),
    href: z.exactOptional(linkSchema),
    licence: z.exactOptional(wordsSchema),
    appliesIn: z.exactOptional(listOf(wordsSchema)),
    note: z.exactOptional(wordsSchema),
  }),
  "source",
);

/** First and last day, both included. */
export const periodSchema: z.ZodMiniType<Period> = defined(
  z.strictObject({
    from: z.exactOptional(said(daySchema, "First day in force; open if left out.")),
    until: z.exactOptional(said(daySchema, "Last day in force; open if left out.")),
    area: z.exactOptional(said(wordsSchema, "Name or code of the authority in whose area it is in force.")),
  }),
  "period",
);
