import * as z from "zod/mini";
import { TELLS } from "../../domain/tell.js";
import { URGENCIES } from "../../domain/urgency.js";
import type {
  Ages,
  Approval,
  Authority,
  Contact,
  Count,
  EscalationStep,
  ExampleCase,
  Service,
  Silence,
  Timescale,
  Transition,
} from "../rule-set.js";
import { basesSchema, periodSchema } from "./basis.js";
import { conditionSchema, givenSchema } from "./condition.js";
import { daySchema, defined, factIdSchema, linkSchema, listOf, nameSchema, said, someOf, wordsSchema } from "./text.js";

export const authoritySchema: z.ZodMiniType<Authority> = z.strictObject({
  name: wordsSchema,
  code: z.exactOptional(wordsSchema),
});

export const approvalSchema: z.ZodMiniType<Approval> = z.strictObject({
  by: wordsSchema,
  on: daySchema,
  reviewBy: daySchema,
});

export const countSchema: z.ZodMiniType<Count> = defined(
  z.strictObject({
    id: said(factIdSchema, "Words run together; conditions compare it like a whole number."),
    label: wordsSchema,
    of: said(someOf(conditionSchema), "The conditions that are counted."),
  }),
  "count",
);

export const timescaleSchema: z.ZodMiniType<Timescale> = z.strictObject({
  id: nameSchema,
  title: wordsSchema,
  from: said(wordsSchema, "The event with which the clock starts."),
  length: z.int().check(z.minimum(0), z.maximum(10_000)),
  unit: z.enum(["hours", "days", "working-days", "weeks", "months"]),
  basis: basesSchema,
});

export const contactSchema: z.ZodMiniType<Contact> = z.strictObject({
  id: nameSchema,
  name: wordsSchema,
  for: z.exactOptional(said(wordsSchema, "Whom or what it is for.")),
  telephone: z.exactOptional(wordsSchema),
  href: z.exactOptional(linkSchema),
  hours: z.exactOptional(wordsSchema),
  outOfHours: z.exactOptional(said(wordsSchema, "What to do at other hours.")),
  levels: z.exactOptional(said(listOf(nameSchema), "Ids of the levels at which it is rung; all if left out.")),
  inForce: z.exactOptional(periodSchema),
  checked: said(daySchema, "The day on which somebody last made sure of it."),
});

export const escalationSchema: z.ZodMiniType<EscalationStep> = z.strictObject({
  step: wordsSchema,
  by: wordsSchema,
  within: z.exactOptional(wordsSchema),
  basis: z.exactOptional(basesSchema),
});

export const transitionSchema: z.ZodMiniType<Transition> = z.strictObject({
  from: said(nameSchema, "Id of a level."),
  to: said(nameSchema, "Id of a level."),
  when: wordsSchema,
  basis: z.exactOptional(basesSchema),
});

export const serviceSchema: z.ZodMiniType<Service> = z.strictObject({
  id: nameSchema,
  name: wordsSchema,
  levels: z.exactOptional(listOf(nameSchema)),
  href: z.exactOptional(linkSchema),
});

export const silenceSchema: z.ZodMiniType<Silence> = z.strictObject({
  lint: said(nameSchema, "Which lint: the word in brackets behind what `check` says."),
  at: z.exactOptional(
    said(
      z.string(),
      "The name of the rule, fact, contact ... that is meant, or a JSON pointer; everywhere if left out.",
    ),
  ),
  reason: said(wordsSchema, "Why it is right as it is."),
});

const ages = {
  to: z.exactOptional(said(z.int().check(z.minimum(18), z.maximum(25)), "The last year of age.")),
  reason: z.exactOptional(wordsSchema),
  basis: z.exactOptional(basesSchema),
};

export const agesSchema: z.ZodMiniType<Ages> = z.strictObject(ages);

export const resolvedAgesSchema: z.ZodMiniType<Ages & { readonly sets?: readonly string[] }> = z.strictObject({
  ...ages,
  sets: z.exactOptional(listOf(nameSchema)),
});

export const caseSchema: z.ZodMiniType<ExampleCase> = z.strictObject({
  name: said(wordsSchema, "A child in one line."),
  on: daySchema,
  given: givenSchema,
  expect: z.strictObject({
    atLeast: z.exactOptional(nameSchema),
    pointsTo: z.exactOptional(nameSchema),
    couldBe: z.exactOptional(nameSchema),
    enoughKnown: z.exactOptional(z.boolean()),
    settled: z.exactOptional(z.boolean()),
    urgency: z.exactOptional(z.enum(URGENCIES)),
    tell: z.exactOptional(z.enum(TELLS)),
    because: z.exactOptional(said(listOf(nameSchema), "Rules that must be among the reasons.")),
    ask: z.exactOptional(said(listOf(factIdSchema), "Facts that must be among the questions.")),
    duties: z.exactOptional(said(listOf(nameSchema), "Duties that must apply.")),
  }),
});
