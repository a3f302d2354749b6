import type { RuleSet } from "levels-of-need/engine";
import type { Difference, Finding, Proved, Report } from "levels-of-need/verify";

/** What the page asks of its prover. */
export type Asked =
  | { readonly kind: "compare"; readonly before: RuleSet; readonly after: RuleSet }
  | { readonly kind: "prove"; readonly ruleSet: RuleSet; readonly baseline?: RuleSet };

/** What the prover says, as often as it has something to say; `done` comes last. */
export type Told =
  | { readonly kind: "difference"; readonly difference: Difference }
  | {
      readonly kind: "property";
      readonly done: number;
      readonly of: number;
      readonly proved: readonly Proved[];
      readonly findings: readonly Finding[];
      readonly notAsked: Report["notAsked"];
      readonly doesNotSay: readonly string[];
    }
  | { readonly kind: "failed"; readonly says: string }
  | { readonly kind: "done" };
