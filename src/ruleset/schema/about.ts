import * as z from "zod/mini";
import { type About, REVIEWERS } from "../about.js";
import { daySchema, defined, listOf, nameSchema, said, someOf, wordsSchema } from "./text.js";

const sourceSchema = said(nameSchema, "Id of a source in `sources`.");

/** What the page of a rule or duty says beside the rule. */
export const aboutSchema: z.ZodMiniType<About> = defined(
  z.strictObject({
    doesNotMean: said(wordsSchema, "What it does not mean."),
    ordinary: said(someOf(wordsSchema), "Ordinary explanations to think of first."),
    endsWhen: said(wordsSchema, "What would end it, or bring it to an end sooner."),
    overCatches: said(wordsSchema, "Whom it may catch wrongly, and what guards against that."),
    councils: z.exactOptional(
      said(listOf(z.strictObject({ source: sourceSchema, says: wordsSchema })), "Where published documents differ."),
    ),
    lesson: z.exactOptional(
      said(
        z.strictObject({ source: sourceSchema, at: z.exactOptional(wordsSchema), says: wordsSchema }),
        "What a published review of a case taught.",
      ),
    ),
    reviewedBy: z.exactOptional(
      said(listOf(z.strictObject({ role: z.enum(REVIEWERS), on: daySchema })), "Who has read the page, and when."),
    ),
  }),
  "about",
);
