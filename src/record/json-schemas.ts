import { jsonSchema, type Published } from "../ruleset/json-schema.js";
import { entrySchema } from "./schema/decision.js";
import { recordSchema } from "./schema/decision-record.js";

const FILES: { readonly [file: string]: Published } = {
  "decision.json": { title: "A decision, as a person writes it", schema: entrySchema, catalogue: [] },
  "decision-record.json": { title: "A decision record", schema: recordSchema, catalogue: [] },
};

/** The JSON Schemas of a decision and of its record, by the name of the file in `rules/schema`. */
export function recordJsonSchemas(): { readonly [file: string]: object } {
  return Object.fromEntries(Object.entries(FILES).map(([file, published]) => [file, jsonSchema(published)]));
}
