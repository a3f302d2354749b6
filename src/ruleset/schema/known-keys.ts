import type * as z from "zod/mini";
import type { Step } from "../../kernel/pointer.js";

/** The part of zod's own description of a schema that is looked at here. */
interface Described {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: { readonly [key: string]: Described };
      readonly element?: Described;
      readonly innerType?: Described;
      readonly valueType?: Described;
      readonly options?: readonly Described[];
    };
  };
}

/** The keys that an object at a path may have, for "did you mean". */
export function knownKeys(schema: z.ZodMiniType, path: readonly Step[]): readonly string[] {
  return [...new Set(keysAt([schema as unknown as Described], path))];
}

function keysAt(schemas: readonly Described[], path: readonly Step[]): readonly string[] {
  const inner = schemas.flatMap(unwrap);
  const [step, ...rest] = path;
  if (step === undefined) return inner.flatMap(({ _zod: { def } }) => Object.keys(def.shape ?? {}));
  const next = inner.flatMap(({ _zod: { def } }) => [def.shape?.[step], def.element, def.valueType]);
  return next.every((schema) => schema === undefined)
    ? []
    : keysAt(
        next.filter((schema) => schema !== undefined),
        rest,
      );
}

/** What an optional schema or a choice of several stands for. */
function unwrap(schema: Described): readonly Described[] {
  const { innerType, options } = schema._zod.def;
  if (innerType !== undefined) return unwrap(innerType);
  return options === undefined ? [schema] : options.flatMap(unwrap);
}
