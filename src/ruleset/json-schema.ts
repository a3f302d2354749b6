import * as z from "zod/mini";
import { CATALOGUE } from "../facts/catalogue.js";
import type { Fact } from "../facts/fact.js";
import { isObject } from "../kernel/json.js";
import {
  comparisonSchema,
  conditionSchema,
  givenSchema,
  groupSchema,
  partSchema,
  valueSchema,
} from "./schema/condition.js";
import { conditionDefinitions, type JsonSchema, ref } from "./schema/editor-definitions.js";
import { resolvedRuleSetSchema } from "./schema/resolved-rule-set.js";
import { dutyFileSchema, ruleFileSchema } from "./schema/rule.js";
import { actionsFileSchema, folderSchema, ruleSetFileSchema, sourcesFileSchema } from "./schema/rule-set-file.js";
import { EDITOR_WORDS } from "./schema/text.js";
import { worded } from "./schema/worded.js";

/** A JSON Schema that is published: what it describes, by which schema, and whose facts an editor may complete. */
export interface Published {
  readonly title: string;
  readonly schema: z.ZodMiniType;
  readonly catalogue?: readonly Fact[];
}

const FILES: { readonly [file: string]: Published } = {
  "rule-set.json": { title: "A rule set in one file", schema: ruleSetFileSchema },
  "rule-set-folder.json": { title: "The rule-set.json of a folder", schema: folderSchema },
  "sources.json": { title: "The sources.json of a folder", schema: sourcesFileSchema },
  "actions.json": { title: "The actions.json of a folder", schema: actionsFileSchema },
  "rule.json": { title: "A rule as a file of its own", schema: ruleFileSchema },
  "duty.json": { title: "A duty as a file of its own", schema: dutyFileSchema },
  // Nobody writes a printed set by hand, and it brings its facts along.
  "resolved-rule-set.json": { title: "A rule set as print writes it", schema: resolvedRuleSetSchema, catalogue: [] },
};

/** What each schema stands for that accepts anything, because a reader of its own checks it with better words. */
const READ_OTHERWISE: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [groupSchema, "group"],
  [conditionSchema, "condition"],
  [comparisonSchema, "comparison"],
  [givenSchema, "given"],
  [valueSchema, "value"],
  [partSchema, "part"],
]);

/**
 * The JSON Schemas by which editors complete and check rule files, by the name of the file in `rules/schema`.
 *
 * They see the shape, and the facts, operators and values of the catalogue. What only the whole set shows (a name that
 * nothing has, a rule without a floor's authority) the reader alone sees.
 */
export function jsonSchemas(): { readonly [file: string]: object } {
  return Object.fromEntries(
    Object.entries(FILES).map(([file, published]) => [
      file,
      worded(jsonSchema(published), file.replace(/\.json$/, "")),
    ]),
  );
}

/** The JSON Schema (draft 7) of one published shape, for editors. */
export function jsonSchema({ title, schema, catalogue = CATALOGUE }: Published): object {
  const { $schema, definitions, ...shape } = z.toJSONSchema(schema, {
    target: "draft-07",
    io: "input",
    unrepresentable: "any",
    metadata: EDITOR_WORDS,
    override: ({ zodSchema, jsonSchema: shown }) => {
      const name = READ_OTHERWISE.get(zodSchema);
      if (name !== undefined) Object.assign(shown, ref(name));
    },
  });
  const written = definitions as { readonly [name: string]: JsonSchema } | undefined;
  return { $schema, title, ...shape, definitions: needed(shape, { ...written, ...conditionDefinitions(catalogue) }) };
}

/** The definitions to which the schema refers, directly or through each other. */
function needed(shape: object, all: { readonly [name: string]: JsonSchema }): { readonly [name: string]: JsonSchema } {
  const names = new Set(references(shape));
  for (const name of names) for (const further of references(all[name])) names.add(further);
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
}

function references(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(references);
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) =>
    keyword === "$ref" && typeof value === "string" ? [value.replace("#/definitions/", "")] : references(value),
  );
}
