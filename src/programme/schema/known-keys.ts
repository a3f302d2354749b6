import type * as z from "zod/mini";
import type { Step } from "../../kernel/pointer.js";

/** The part of zod's own description of a schema that is looked at here. */
interface Described {
  readonly _zod: { readonly def: Definition };
}

interface Definition {
  readonly shape?: { readonly [key: string]: Described };
  readonly element?: Described;
  readonly innerType?: Described;
  readonly options?: readonly Described[];
  readonly items?: readonly Described[];
  readonly rest?: Described | null;
}

/** The keys that an object at a path may have, for "did you mean". */
export function knownKeys(schema: z.ZodMiniType, path: readonly Step[]): readonly string[] {
  let reached = alternatives(schema as unknown as Described);
  for (const step of path) reached = reached.flatMap((one) => partAt(one, step)).flatMap(alternatives);
  return [...new Set(reached.flatMap(({ _zod: { def } }) => Object.keys(def.shape ?? {})))];
}

function partAt({ _zod: { def } }: Described, step: Step): readonly Described[] {
  const item = typeof step === "number" ? (def.items?.[step] ?? def.rest) : undefined;
  return [def.shape?.[step], def.element, item].filter((part) => part !== undefined && part !== null);
}

/** What an optional schema or a choice of several stands for. */
function alternatives(schema: Described): readonly Described[] {
  const { innerType, options } = schema._zod.def;
  if (innerType !== undefined) return alternatives(innerType);
  return options === undefined ? [schema] : options.flatMap(alternatives);
}
