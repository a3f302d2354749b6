/**
 * What a level means in law, the same everywhere; lowest first.
 *
 * `early-help` is Children Act 2004 s10, `child-in-need` Children Act 1989 s17, `child-protection` a decision today
 * whether Children Act 1989 s47 applies. Level *numbers* are not portable between councils; routes are.
 */
export const ROUTES = ["universal", "early-help", "child-in-need", "child-protection"] as const;

/** On what basis in law a child is helped, from the lowest to the highest; councils give it names and numbers of their own. */
export type Route = "universal" | "early-help" | "child-in-need" | "child-protection";

/** The place of a route on the ladder, 0 for `universal`; higher is more protective. */
export function routeRank(route: Route): number {
  return ROUTES.indexOf(route);
}
