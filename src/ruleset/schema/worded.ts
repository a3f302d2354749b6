import { isObject } from "../../kernel/json.js";
import type { JsonSchema } from "./editor-definitions.js";
import { contextOf, keyWords } from "./editor-keys.js";

/** A JSON Schema in which every key has its words, and examples where there are some; `context` is what it describes. */
export function worded(schema: object, context: string): object {
  return inside(schema, context) as object;
}

function inside(schema: unknown, context: string): unknown {
  if (Array.isArray(schema)) return schema.map((one) => inside(one, context));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === "properties" && isObject(value))
        return [keyword, mapped(value, (key, one) => ofKey(one, context, key))];
      if (keyword === "definitions" && isObject(value))
        return [keyword, mapped(value, (name, one) => inside(one, name))];
      return [keyword, inside(value, context)];
    }),
  );
}

function mapped(
  value: Readonly<Record<string, unknown>>,
  change: (key: string, one: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(key, one)]));
}

/** A key with its words. What its schema says itself comes first; a condition that narrows another key needs none. */
function ofKey(schema: unknown, context: string, key: string): unknown {
  if (!isObject(schema)) return schema;
  const { says, examples } = keyWords(context, key);
  const own = inside(schema, contextOf(context, key)) as JsonSchema;
  return {
    ...(says === undefined ? {} : { description: says }),
    ...own,
    ...(examples === undefined ? {} : { examples }),
  };
}
