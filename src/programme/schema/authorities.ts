import * as z from "zod/mini";
import { parseGssCode } from "../../domain/identifiers/authority-code.js";
import type { District, LocalAuthority } from "../entities/authorities.js";
import { NOTED } from "./noted.js";
import { formSchema, identifierSchema, idSchema, intervalSchema, wordsSchema } from "./value.js";

const DFE_CODE = { pattern: /^\d{3}$/, expected: "three digits, like `860`" } as const;

export const authoritySchema: z.ZodMiniType<LocalAuthority> = z.strictObject({
  id: idSchema<"local authority">(),
  name: wordsSchema,
  gss: identifierSchema(parseGssCode),
  dfeCode: formSchema(DFE_CODE),
  kind: z.enum(["county", "unitary", "metropolitan", "london-borough"]),
  region: z.exactOptional(wordsSchema),
  interval: z.exactOptional(intervalSchema),
  successors: z.exactOptional(z.array(idSchema<"local authority">())),
  ...NOTED,
});

export const districtSchema: z.ZodMiniType<District> = z.strictObject({
  id: idSchema<"district">(),
  name: wordsSchema,
  gss: identifierSchema(parseGssCode),
  authority: idSchema<"local authority">(),
  ...NOTED,
});
