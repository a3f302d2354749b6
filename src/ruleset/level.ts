import type { Period } from "../domain/period.js";
import type { Route } from "../domain/route.js";

/** One rung of a council's own published scale. */
export interface Level {
  readonly id: string;
  readonly name: string;
  /** The published level that this one is part of, where one published level spans two routes. */
  readonly publishedAs?: string;
  readonly route: Route;
  /** Levels of the sets below, as `set:level`, whose rules land here. */
  readonly takes?: readonly string[];
  readonly offer?: string;
  readonly assessment?: string;
  /** The plan that is made with the family. Like every text of a level it may name terms, `{plan-of-help}`. */
  readonly plan?: string;
  /** When it is looked at again, and by whom. */
  readonly review?: string;
  /** Id of a role. */
  readonly leadRole?: string;
  /** Agreement to help (not consent to share): `required`, `sought`, or `not-required`. */
  readonly agreement?: "required" | "sought" | "not-required";
  readonly withoutAgreement?: string;
  /** On what footing information is shared, which is seldom consent. */
  readonly informationSharing?: string;
  /** Who consents to examination and treatment, a third thing beside agreement to help and sharing. */
  readonly consentToTreatment?: string;
  readonly actions?: readonly string[];
  readonly inForce?: Period;
}
