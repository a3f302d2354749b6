import { ROUTES, routeRank } from "../../domain/route.js";
import type { Checking } from "../checking.js";
import { takenName } from "../overlay/landing.js";

/** Words that json-rules-engine keeps for its own events, and the one by which a duty is known. */
export const RESERVED_LEVELS: ReadonlySet<string> = new Set(["error", "success", "failure", "duty"]);

/** Reports what is wrong with the file's own scale; a file without one keeps the scale below. */
export function checkLevels(checking: Checking): void {
  const { parts, readAs, report } = checking;
  if (!parts.listed.has("levels")) {
    if (readAs === "root")
      report.add("missing-key", [], { key: "levels", why: "a root has a scale of its own; add it" });
    return;
  }
  const entries = parts.lists.levels;
  for (const { item, path } of entries) {
    if (RESERVED_LEVELS.has(item.id ?? "")) report.add("reserved-level", [...path, "id"], { level: item.id ?? "" });
  }
  entries.forEach(({ item, path }, index) => {
    const below = entries[index - 1]?.item;
    if (item.route === undefined || below?.route === undefined || routeRank(item.route) >= routeRank(below.route))
      return;
    report.add("falling-routes", [...path, "route"], { level: item.id ?? "", below: below.id ?? "" });
  });
  const reached = new Set(entries.map(({ item }) => item.route));
  const missing = ROUTES.filter((route) => !reached.has(route));
  // A level without a sound route may be the one that is missing.
  if (missing.length > 0 && !reached.has(undefined)) report.add("missing-route", ["levels"], { routes: missing });
  if (readAs !== "resolved") checkTaken(checking);
}

/** Levels taken from the set below exist there, are taken once, and do not fall. */
function checkTaken({ parts, scope, base, report }: Checking): void {
  const below = new Map(base?.levels.map((level) => [takenName(level), level]));
  const seen = new Set<string>();
  for (const { item, path } of parts.lists.levels) {
    item.takes?.forEach((taken, index) => {
      const at = [...path, "takes", index];
      const level = below.get(taken);
      if (seen.has(taken)) report.add("taken-twice", at, { taken });
      seen.add(taken);
      if (level === undefined) {
        if (!scope.open.has("level")) report.add("unknown-level", at, { name: taken, known: below.keys() });
      } else if (item.route !== undefined && routeRank(item.route) < routeRank(level.route)) {
        report.add("lower-route", at, { taken, from: level.route, to: item.route });
      }
    });
  }
}
