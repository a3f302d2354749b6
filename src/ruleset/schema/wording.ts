import * as z from "zod/mini";
import type { Edition, Role, Term } from "../wording.js";
import { basesSchema, periodSchema } from "./basis.js";
import { defined, nameSchema, said, someOf, wordsSchema } from "./text.js";

export const editionSchema: z.ZodMiniType<Edition> = z.strictObject({
  id: nameSchema,
  title: wordsSchema,
  inForce: said(periodSchema, "The days on which it is the edition in force."),
  basis: basesSchema,
});

const wording = {
  says: said(wordsSchema, "What it is called."),
  inForce: z.exactOptional(periodSchema),
  basis: z.exactOptional(basesSchema),
};

export const termSchema: z.ZodMiniType<Term> = defined(
  z.strictObject({
    id: said(nameSchema, "Texts name it in braces: `{plan-of-help}`."),
    wordings: said(someOf(z.strictObject(wording)), "What it is called, one wording for each day."),
  }),
  "term",
);

const roleWording = z.strictObject({
  ...wording,
  qualification: z.exactOptional(said(wordsSchema, "Who may fill the role.")),
  oversight: z.exactOptional(said(wordsSchema, "Under whose eye.")),
});

export const roleSchema: z.ZodMiniType<Role> = defined(
  z.strictObject({
    id: said(nameSchema, "The name by which `leadRole` refers to it."),
    wordings: said(someOf(roleWording), "What it is called and who may fill it, one wording for each day."),
  }),
  "role",
);
