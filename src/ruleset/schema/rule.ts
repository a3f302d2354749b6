import * as z from "zod/mini";
import { TELLS } from "../../domain/tell.js";
import { URGENCIES } from "../../domain/urgency.js";
import { type Action, BINDINGS, type Duty, EXPECTATIONS, type Example, type Rule, SIDES, STEP_PARTS } from "../rule.js";
import { CHANGES, type ResolvedDuty, type ResolvedRule } from "../rule-set.js";
import { aboutSchema } from "./about.js";
import { basesSchema, periodSchema } from "./basis.js";
import { givenSchema, groupSchema } from "./condition.js";
import { defined, listOf, nameSchema, said, wordsSchema } from "./text.js";

const exampleSchema: z.ZodMiniType<Example> = defined(
  z.strictObject({
    name: said(wordsSchema, "A child in one line."),
    given: givenSchema,
    expect: said(z.enum(EXPECTATIONS), "Whether the rule applies to that child."),
  }),
  "example",
);

const shape = {
  name: said(nameSchema, "Kebab-case name, for ever."),
  title: wordsSchema,
  theme: z.exactOptional(wordsSchema),
  conditions: groupSchema,
  reason: said(wordsSchema, "One sentence about the child, in the present tense."),
  basis: basesSchema,
  inForce: z.exactOptional(periodSchema),
  succeeds: z.exactOptional(said(nameSchema, "The rule whose place it takes from a day on.")),
  urgency: z.exactOptional(said(z.enum(URGENCIES), "How soon somebody must act.")),
  tell: z.exactOptional(said(z.enum(TELLS), "Whether the family is told before the concern is shared.")),
  actions: z.exactOptional(said(listOf(nameSchema), "Ids of actions, in order.")),
  justification: z.exactOptional(said(wordsSchema, "Why age, disability or pregnancy is used.")),
  note: z.exactOptional(wordsSchema),
  about: z.exactOptional(said(aboutSchema, "What the page of the rule says beside it.")),
  examples: z.exactOptional(said(listOf(exampleSchema), "Children to whom it applies, does not apply, may apply.")),
};

const bindingSchema = said(z.enum(BINDINGS), "In a council's file always `indicative`.");

const rule = {
  ...shape,
  binding: bindingSchema,
  event: z.strictObject({ type: said(nameSchema, "Id of the level to which the rule points.") }),
};

const duty = {
  ...shape,
  binding: z.exactOptional(bindingSchema),
  event: z.strictObject({ type: z.literal("duty") }),
};

export const ruleSchema: z.ZodMiniType<Rule> = defined(z.strictObject(rule), "rule");

export const dutySchema: z.ZodMiniType<Duty> = defined(z.strictObject(duty), "duty");

const $schema = z.exactOptional(z.string());

/** A rule as a file of its own. */
export const ruleFileSchema: z.ZodMiniType<Rule> = z.strictObject({ $schema, ...rule });

/** A duty as a file of its own. */
export const dutyFileSchema: z.ZodMiniType<Duty> = z.strictObject({ $schema, ...duty });

const changesSchema = listOf(
  z.strictObject({
    set: nameSchema,
    how: z.enum(CHANGES),
    reason: wordsSchema,
    basis: basesSchema,
    approvedBy: z.exactOptional(listOf(wordsSchema)),
  }),
);

export const resolvedRuleSchema: z.ZodMiniType<ResolvedRule> = z.strictObject({
  ...rule,
  origin: z.strictObject({ set: nameSchema, level: z.exactOptional(nameSchema) }),
  replacedBy: z.exactOptional(nameSchema),
  changedBy: z.exactOptional(changesSchema),
});

export const resolvedDutySchema: z.ZodMiniType<ResolvedDuty> = z.strictObject({
  ...duty,
  origin: z.strictObject({ set: nameSchema, level: z.exactOptional(nameSchema) }),
});

export const actionSchema: z.ZodMiniType<Action> = defined(
  z.strictObject({
    id: nameSchema,
    says: said(wordsSchema, "An instruction in plain words."),
    by: said(wordsSchema, "Who does it: a role, in plain words."),
    side: z.exactOptional(said(z.enum(SIDES), "Those who refer, or those who receive the referral.")),
    part: z.exactOptional(said(z.enum(STEP_PARTS), "Under which heading it stands.")),
    when: z.exactOptional(groupSchema),
    whenSays: z.exactOptional(said(wordsSchema, '`when` in words that can stand after "if".')),
    timescale: z.exactOptional(said(nameSchema, "Id of a timescale.")),
    urgency: z.exactOptional(said(z.enum(URGENCIES), "How soon, where that is not how soon the rule says.")),
    involves: z.exactOptional(said(z.literal("family"), "It waits while the family may not be told.")),
    coveredBy: z.exactOptional(said(listOf(nameSchema), "Ids of actions beside which it is left out.")),
    basis: basesSchema,
    inForce: z.exactOptional(periodSchema),
  }),
  "action",
);
