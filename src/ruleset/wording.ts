import type { Basis } from "../domain/basis.js";
import type { Period } from "../domain/period.js";

/** An edition of the statutory guidance by which a set is worded, and the days on which it is the one in force. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  readonly inForce: Period;
  readonly basis: readonly Basis[];
}

/** What something is called while a wording is in force. */
export interface Wording {
  readonly says: string;
  readonly inForce?: Period;
  readonly basis?: readonly Basis[];
}

/** Something that guidance renames from edition to edition; texts name it as `{plan-of-help}` and stay right. */
export interface Term {
  readonly id: string;
  readonly wordings: readonly Wording[];
}

/** What a role is called, who may fill it, and under whose eye, while the wording is in force. */
export interface RoleWording extends Wording {
  readonly qualification?: string;
  readonly oversight?: string;
}

/** Who leads at a level; `leadRole` names it, and texts may as they name a term. */
export interface Role {
  readonly id: string;
  readonly wordings: readonly RoleWording[];
}
