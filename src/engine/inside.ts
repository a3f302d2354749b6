import { MisuseError } from "../kernel/misuse-error.js";
import type { Held, Holder } from "./held.js";
import type { Judged } from "./judged.js";
import type { Texts } from "./texts.js";

/** What a compiled rule set is made of: for the questions that are functions of their own, so that nobody carries those not asked. */
export interface Inside {
  readonly holder: Holder;
  readonly texts: Texts;
  readonly judge: (held: Held) => Judged;
}

const insides = new WeakMap<object, Inside>();

/** The compiled rule set with what it is made of noted beside it. */
export function withInside<Compiled extends object>(compiled: Compiled, inside: Inside): Compiled {
  insides.set(compiled, inside);
  return compiled;
}

/** What `compile` noted; throws `MisuseError` for anything else. */
export function insideOf(thresholds: object): Inside {
  const inside = insides.get(thresholds);
  if (inside === undefined) throw new MisuseError("expected what `compile` gives, from this same copy of the package");
  return inside;
}
