import type { Route } from "../../domain/route.js";

/** A level of a council's own scale, and what it means in law. */
export interface DecidedLevel {
  readonly level: string;
  readonly route: Route;
}
