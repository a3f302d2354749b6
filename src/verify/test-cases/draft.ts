import type { Status } from "../../ruleset/rule.js";
import type { FoundCase } from "../model/smallest-case.js";

/** A case about a rule, as the prover found it, with what it thinks that the rule makes of it. */
export interface Draft {
  /** The comparison that it decides. */
  readonly at: string;
  readonly example: FoundCase;
  readonly expect: Status;
  /** The fact that it leaves open on purpose. */
  readonly unknown?: string;
}
