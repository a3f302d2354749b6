import * as z from "zod/mini";
import { KNOWERS } from "../../facts/fact.js";
import {
  daySchema,
  defined,
  factIdSchema,
  listOf,
  nameSchema,
  said,
  someOf,
  wordsSchema,
} from "../../ruleset/schema/text.js";
import {
  type AcceptedUnknown,
  type Alternative,
  type BelowFloor,
  type ChildSeen,
  type Decider,
  type Decision,
  type Disagreement,
  type OwnView,
  QUALIFICATIONS,
  type Shared,
  type Sharing,
  type Told,
} from "../decision.js";
import { type DecisionEntry, type Provenance, type Provenances, WAYS_OF_KNOWING } from "../decision-record.js";

export const referenceSchema: z.ZodMiniType<string> = said(
  wordsSchema,
  "A local number that says nothing to others: no name, NHS number, UPN, date of birth, postcode or address.",
);

const deciderSchema: z.ZodMiniType<Decider> = defined(
  z.strictObject({
    role: said(nameSchema, "In kebab-case, like duty-social-worker; never a name."),
    qualification: z.exactOptional(said(z.enum(QUALIFICATIONS), "In which profession they are qualified.")),
    manager: z.exactOptional(said(z.boolean(), "Whether the role manages those who do the work.")),
    reference: z.exactOptional(said(wordsSchema, "A staff number that says nothing to others.")),
  }),
  "decider",
);

const beforeSchema: z.ZodMiniType<OwnView> = z.strictObject({
  level: said(nameSchema, "Id of a level, or not-sure."),
  why: z.exactOptional(wordsSchema),
});

const childSchema: z.ZodMiniType<ChildSeen> = z.discriminatedUnion("seen", [
  z.strictObject({
    seen: z.literal(true),
    alone: z.exactOptional(z.boolean()),
    on: z.exactOptional(daySchema),
    said: z.exactOptional(said(wordsSchema, "What the child said or showed, in its own words.")),
  }),
  z.strictObject({ seen: z.literal(false), whyNot: wordsSchema }),
]);

const toldSchema: z.ZodMiniType<Told> = z.discriminatedUnion("told", [
  z.strictObject({ told: z.literal(true), on: z.exactOptional(daySchema) }),
  z.strictObject({
    told: z.literal(false),
    whyNot: wordsSchema,
    by: z.exactOptional(said(daySchema, "The day by which it is still to be done.")),
  }),
]);

const sharedSchema: z.ZodMiniType<Shared> = z.strictObject({
  agency: said(nameSchema, "In kebab-case, like police or health-visiting."),
  basis: said(wordsSchema, "Why it may be shared: law or guidance, in words."),
  what: z.exactOptional(wordsSchema),
  on: z.exactOptional(daySchema),
});

const sharingSchema: z.ZodMiniType<Sharing> = z.discriminatedUnion("shared", [
  z.strictObject({ shared: z.literal(true), with: someOf(sharedSchema) }),
  z.strictObject({ shared: z.literal(false), whyNot: wordsSchema }),
]);

const unknownSchema: z.ZodMiniType<AcceptedUnknown> = z.strictObject({
  fact: said(factIdSchema, "A fact that the indication asks about."),
  why: said(wordsSchema, "Why the decision does not wait for it."),
});

const alternativeSchema: z.ZodMiniType<Alternative> = z.strictObject({
  what: wordsSchema,
  level: z.exactOptional(nameSchema),
  whyNot: wordsSchema,
});

const disagreementSchema: z.ZodMiniType<Disagreement> = z.strictObject({
  by: deciderSchema,
  level: z.exactOptional(nameSchema),
  why: wordsSchema,
  step: z.exactOptional(said(wordsSchema, "The step of the ladder for disagreements that was taken.")),
});

const belowFloorSchema: z.ZodMiniType<BelowFloor> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fact-was-wrong"), facts: someOf(factIdSchema) }),
  z.strictObject({ kind: z.literal("duty-discharged"), by: deciderSchema, on: daySchema }),
  z.strictObject({
    kind: z.literal("multi-agency-decision"),
    agencies: z.array(nameSchema).check(z.minLength(2), z.maxLength(50)),
    on: daySchema,
  }),
]);

/** A decision, as a person writes it and as the record keeps it. */
export const decisionSchema: z.ZodMiniType<Decision> = defined(
  z.strictObject({
    level: said(nameSchema, "Id of a level of the scale."),
    by: said(deciderSchema, "Who decides."),
    on: daySchema,
    why: said(wordsSchema, "In the decider's own words, on agreeing too."),
    before: z.exactOptional(said(beforeSchema, "The decider's own view, written before seeing the result.")),
    child: z.exactOptional(said(childSchema, "Whether the child was seen, and what it said; or why it was not seen.")),
    family: z.exactOptional(said(toldSchema, "Whether the family was told; or why not.")),
    sharing: z.exactOptional(said(sharingSchema, "With whom information was shared and why it may be; or why not.")),
    unknowns: z.exactOptional(said(listOf(unknownSchema), "Questions that stay open, each with why.")),
    alternatives: z.exactOptional(said(listOf(alternativeSchema), "What else was thought of, and why not that.")),
    referrer: z.exactOptional(said(toldSchema, "Whether the referrer was told of the decision; or why not yet.")),
    safety: z.exactOptional(said(wordsSchema, "What keeps the child safe until then.")),
    reviewOn: z.exactOptional(said(daySchema, "The day on which the decision is looked at again.")),
    disagreement: z.exactOptional(said(listOf(disagreementSchema), "Who sees it otherwise, and why.")),
    approvedBy: z.exactOptional(said(deciderSchema, "Who approves a decision below what the thresholds point to.")),
    belowFloor: z.exactOptional(said(belowFloorSchema, "Why it may stand below a floor that safety sets.")),
  }),
  "decision",
);

const provenanceSchema: z.ZodMiniType<Provenance> = z.strictObject({
  who: z.exactOptional(z.enum(KNOWERS)),
  reference: z.exactOptional(said(wordsSchema, "A staff number that says nothing to others.")),
  on: z.exactOptional(said(daySchema, "Since when it is known.")),
  how: z.exactOptional(z.enum(WAYS_OF_KNOWING)),
});

export const provenancesSchema: z.ZodMiniType<Provenances> = said(
  z.record(factIdSchema, provenanceSchema),
  "Of each fact, who knew it, since when and how.",
);

/** What a person writes for `levels-of-need record`. */
export const entrySchema: z.ZodMiniType<DecisionEntry> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  reference: referenceSchema,
  decision: decisionSchema,
  provenance: z.exactOptional(provenancesSchema),
});
