import type { Fact } from "../facts/fact.js";
import type { Level } from "./level.js";
import type { Report } from "./problem.js";
import type { RuleSet } from "./rule-set.js";
import type { Scope } from "./scope.js";
import type { Sound, SoundParts } from "./sound-parts.js";

/**
 * As what a file is read: `root`, the national rules; `overlay`, a set on top of others; `resolved`, a printed set in
 * which all that it inherits is written out.
 */
export type ReadAs = "root" | "overlay" | "resolved";

/** A rule file while it is checked. */
export interface Checking {
  readonly readAs: ReadAs;
  readonly parts: SoundParts;
  readonly scope: Scope;
  /** The set below, if there is one and it was handed over. */
  readonly base: RuleSet | undefined;
  /** The facts that the file finds: the catalogue, and below an overlay the local facts of the sets there. */
  readonly found: readonly Fact[];
  /** The scale on which the rules of the file stand, lowest first, as far as it is sound. */
  readonly levels: readonly Sound<Level>[];
  readonly report: Report;
}
