import type { Fact } from "../facts/fact.js";
import type { Step } from "../kernel/pointer.js";
import type { Report } from "./problem.js";

/** What a name may be the name of. */
export type Kind =
  | "fact"
  | "condition"
  | "rule"
  | "duty"
  | "action"
  | "timescale"
  | "source"
  | "level"
  | "role"
  | "term";

/** What the parts of a rule file may refer to: what is inherited and what the file itself says. */
export interface Scope {
  /** Every name that is defined, soundly or not; counts and `ageYears` are among the facts. */
  readonly names: { readonly [OneKind in Kind]: ReadonlySet<string> };
  /** Rules that a set below has removed: another may still succeed them. */
  readonly removed: ReadonlySet<string>;
  /** The sound definitions of facts. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** How many conditions each count counts. */
  readonly counts: ReadonlyMap<string, number>;
  /** What may have names that cannot be seen: all while a set below is missing, and what stands in a faulty list. */
  readonly open: ReadonlySet<Kind>;
}

export const KINDS: readonly Kind[] = [
  ...(["fact", "condition", "rule", "duty", "action", "timescale", "source", "level", "role", "term"] as const),
];

/** Reports a name that nothing has, unless it may be one that cannot be seen. */
export function checkName(
  kind: Kind,
  name: string,
  path: readonly Step[],
  { names, open }: Pick<Scope, "names" | "open">,
  report: Report,
): void {
  if (!names[kind].has(name) && !open.has(kind)) report.add(`unknown-${kind}`, path, { name, known: names[kind] });
}
