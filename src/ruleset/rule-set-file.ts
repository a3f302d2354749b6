import type { Source } from "../domain/basis.js";
import type { ConditionGroup } from "../facts/comparison.js";
import type { Fact } from "../facts/fact.js";
import type { Level } from "./level.js";
import type { Action, Duty, Rule } from "./rule.js";
import type {
  Ages,
  Contact,
  Count,
  EscalationStep,
  ExampleCase,
  Placement,
  Replacement,
  Response,
  RuleSetHead,
  Service,
  Silence,
  Timescale,
  Transition,
} from "./rule-set.js";
import type { Edition, Role, Term } from "./wording.js";

/** A removal as a file writes it. */
export type WrittenRemoval = Omit<Replacement, "with">;

/** A rule set as a council writes it, before anything is inherited. */
export interface RuleSetFile extends RuleSetHead {
  readonly $schema?: string;
  /** The set below: `version` is exact (`1.2.0`) or a major version (`1.x`). */
  readonly extends?: { readonly id: string; readonly version: string };
  readonly sources?: readonly Source[];
  readonly levels?: readonly Level[];
  readonly facts?: readonly Fact[];
  readonly counts?: readonly Count[];
  readonly conditions?: { readonly [name: string]: ConditionGroup };
  readonly rules?: readonly Rule[];
  readonly replaces?: readonly Replacement[];
  readonly removes?: readonly WrittenRemoval[];
  readonly places?: readonly Placement[];
  readonly responses?: readonly Response[];
  readonly duties?: readonly Duty[];
  readonly actions?: readonly Action[];
  readonly services?: readonly Service[];
  readonly contacts?: readonly Contact[];
  readonly escalation?: readonly EscalationStep[];
  readonly transitions?: readonly Transition[];
  readonly timescales?: readonly Timescale[];
  readonly editions?: readonly Edition[];
  readonly terms?: readonly Term[];
  readonly roles?: readonly Role[];
  readonly statutory?: { readonly [section: string]: string };
  readonly silence?: readonly Silence[];
  readonly ages?: Ages;
  readonly cases?: readonly ExampleCase[];
}
