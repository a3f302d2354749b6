import type { Bounds } from "../../src/engine/indication.js";
import type { Problem } from "../../src/kernel/problem.js";

/** What an emitted module exports. */
export interface Emitted {
  readonly bounds: (given: unknown) => Bounds;
  readonly ruleSet: { readonly id: string; readonly version: string; readonly digest: string };
  readonly caveat: string;
  readonly MisuseError: new () => Error & { readonly problems: readonly Problem[] };
}

/** The module of that text, without a file: thousands of them are tried. */
export function loaded(code: string): Emitted {
  const body = code.replaceAll(/^export const /gm, "const ");
  return new Function(`"use strict";\n${body}\nreturn { bounds, ruleSet, caveat, MisuseError };`)();
}

/** What comes of asking, as text: the answer, or the refusal with every problem. */
export function outcome(ask: () => unknown): string {
  try {
    return JSON.stringify(ask());
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "MisuseError" || !("problems" in error)) throw error;
    return JSON.stringify({ refused: error.message, problems: error.problems });
  }
}
