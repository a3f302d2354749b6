import { ROUTES, type Route, routeRank } from "../../domain/route.js";
import { nearest } from "../../kernel/nearest.js";
import { RESERVED_LEVELS } from "../../ruleset/check/levels.js";
import { quote } from "../../ruleset/quote.js";
import { kebab } from "./kebab.js";

/** A level as it is asked for: the rest of what a level may say is written into the file later. */
export interface Rung {
  readonly id: string;
  readonly name: string;
  readonly route: Route;
}

/** Four numbered levels, a route each: what most councils begin from. */
export const NUMBERED: readonly Rung[] = [
  { id: "level-1", name: "Level 1: Universal", route: "universal" },
  { id: "level-2", name: "Level 2: Early help", route: "early-help" },
  { id: "level-3", name: "Level 3: Child in need", route: "child-in-need" },
  { id: "level-4", name: "Level 4: Child protection", route: "child-protection" },
];

/** A scale that can be written, lowest first; or, in a sentence each, what is wrong with it. */
type ScaleRead = { readonly levels: readonly Rung[] } | { readonly faults: readonly string[] };

/** Levels as the command line writes them, `ROUTE=NAME`. */
export function readScale(written: readonly string[]): ScaleRead {
  const read = written.map((one) => {
    const [, route = "", name = ""] = /^([^=]*)=(.*)$/.exec(one) ?? [];
    return { written: one, route: route.trim(), name: name.trim() };
  });
  const faults = read.flatMap(({ written: one, route, name }) => {
    if (name === "")
      return [`a level is written ROUTE=NAME, such as early-help="Level 2: Early help", and not ${quote(one)}`];
    if (isRoute(route)) return [];
    const meant = nearest(route, ROUTES);
    return [
      `no route called ${quote(route)}; ${meant === undefined ? `there are ${ROUTES.join(", ")}` : `did you mean ${meant}?`}`,
    ];
  });
  if (faults.length > 0) return { faults };
  return scaleOf(read.map(({ name, route }) => ({ name, route: isRoute(route) ? route : "universal" })));
}

/** Levels with ids of their own, from the lowest up. */
export function scaleOf(rungs: readonly Omit<Rung, "id">[]): ScaleRead {
  const levels = rungs.map((rung, index) => ({ id: idOf(rung, index, rungs), name: rung.name, route: rung.route }));
  const falling = levels.filter(({ route }, index) => routeRank(route) < routeRank(levels[index - 1]?.route ?? route));
  const missing = ROUTES.filter((route) => !levels.some((level) => level.route === route));
  const twice = levels.filter(({ id }, index) => levels.findIndex((level) => level.id === id) !== index);
  const faults = [
    ...falling.map(
      ({ name }) =>
        `the route of ${quote(name)} is lower than that of the level before it; name levels from the lowest up`,
    ),
    ...(missing.length > 0 ? [`no level has the route ${missing.join(" or ")}; every scale must reach all four`] : []),
    ...twice.map(({ name }) => `two levels are called ${quote(name)}; give each a name of its own`),
  ];
  return faults.length > 0 ? { faults } : { levels };
}

/** `level-2` for "Level 2: Early help"; the whole name where that would stand twice, and the place where it has no letters. */
function idOf({ name }: Omit<Rung, "id">, index: number, all: readonly Omit<Rung, "id">[]): string {
  const short = (one: string): string => kebab(one.split(":")[0] ?? one);
  const isOwn = all.filter((other) => short(other.name) === short(name)).length === 1;
  const id = isOwn ? short(name) : kebab(name);
  return id === "" || RESERVED_LEVELS.has(id) ? `level-${index + 1}` : id;
}

function isRoute(word: string): word is Route {
  return ROUTES.some((route) => route === word);
}
