import * as z from "zod/mini";
import { OPERATORS } from "../../facts/comparison.js";
import { DIRECTIONS, type Fact, type FactValue, KNOWERS, NATURES, WAYS_TO_ANSWER } from "../../facts/fact.js";
import { basesSchema } from "./basis.js";
import { comparisonSchema, groupSchema, partSchema, valueSchema } from "./condition.js";
import { defined, factIdSchema, listOf, nameSchema, said, wordsSchema } from "./text.js";

const MOST_STEPS = 60;

const valuesSchema: z.ZodMiniType<FactValue[]> = z
  .array(
    z.strictObject({
      value: said(nameSchema, "Kebab-case word."),
      label: said(wordsSchema, "Says it of the child, as it is printed among the reasons."),
      means: said(wordsSchema, "What is true when this is the right value."),
    }),
  )
  .check(z.minLength(2), z.maxLength(MOST_STEPS));

const everyFact = {
  id: said(factIdSchema, "Words run together, for ever: it cannot be changed later."),
  theme: said(wordsSchema, "The heading under which it is asked."),
  label: said(wordsSchema, "A statement that is true when a boolean fact is; a name of what is asked for the others."),
  question: said(wordsSchema, "Begins `Do you already know`."),
  nature: said(z.enum(NATURES), "What kind of knowing it rests on."),
  direction: said(z.enum(DIRECTIONS), "harm: going up never lowers the level. protective: going up never raises it."),
  howToAnswer: said(z.enum(WAYS_TO_ANSWER), "How the question may be answered without harm."),
  whoKnows: said(listOf(z.enum(KNOWERS)), "Who is likely to know."),
  danger: z.exactOptional(
    said(
      z.strictObject({ operator: z.enum(OPERATORS), value: valueSchema }),
      "While it is open whether this holds, too little is known to print the lowest level.",
    ),
  ),
  appliesWhen: z.exactOptional(comparisonSchema),
  whenUnknown: z.exactOptional(
    said(
      z.strictObject({
        read: partSchema,
        when: z.exactOptional(groupSchema),
        reason: wordsSchema,
        basis: basesSchema,
      }),
      "Until it is known: act as if.",
    ),
  ),
  readBy: z.exactOptional(said(z.literal("duties"), "Duties and actions alone may read it.")),
  sources: z.exactOptional(said(listOf(nameSchema), "Ids of the published documents that speak of it.")),
  cinFactors: z.exactOptional(listOf(wordsSchema)),
  note: z.exactOptional(wordsSchema),
};

/** A fact of a council's own, or of the catalogue in a printed set. */
export const factSchema: z.ZodMiniType<Fact> = defined(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("boolean"), ...everyFact, labelWhenFalse: wordsSchema }),
    z.strictObject({
      kind: z.literal("ordered"),
      ...everyFact,
      values: said(valuesSchema, "Its steps, lowest first."),
    }),
    z.strictObject({ kind: z.literal("choice"), ...everyFact, values: valuesSchema }),
    z.strictObject({
      kind: z.literal("integer"),
      ...everyFact,
      from: z.int(),
      to: z.int(),
      unit: said(wordsSchema, "What is counted: months, per cent, episodes."),
    }),
  ]),
  "fact",
);
