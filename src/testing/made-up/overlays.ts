import * as fc from "fast-check";
import { ROUTES, type Route, routeRank } from "../../domain/route.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { RuleSetFile } from "../../ruleset/rule-set-file.js";
import { arbitraryCondition } from "./arbitrary-condition.js";

/** `sound`: only what a council may do. `whatever`: without regard to floors and routes, so that many must be refused. */
type Regard = "sound" | "whatever";

const ID = "borchester";
const basis = [{ source: ID, force: "local policy", confidence: "A", checked: "2026-09-01" }] as const;
const why = { reason: "Borchester finds so.", basis };

/** Scales that reach every route, some of them with more than one level. */
const scales = fc
  .tuple(...ROUTES.map((route) => fc.integer({ min: 1, max: 2 }).map((many): Route[] => Array(many).fill(route))))
  .map((routes) =>
    routes.flat().map((route, place) => ({ id: `level-${place + 1}`, name: `Level ${place + 1}`, route })),
  );

/** Files of a made-up council on top of a set: its own scale and rules; rules removed, replaced and placed. */
export function overlaysOn(base: RuleSet, regard: Regard): fc.Arbitrary<RuleSetFile> {
  const changeable = base.rules.filter(({ binding }) => regard === "whatever" || binding === "indicative");
  const some = (from: RuleSet["rules"], maxLength: number): fc.Arbitrary<string[]> =>
    fc.subarray(
      from.map(({ name }) => name),
      { maxLength: Math.min(maxLength, from.length) },
    );
  return fc
    .record({
      levels: scales,
      removed: some(changeable, 3),
      replaced: some(changeable, 2),
      placed: some(base.rules, 2),
      takes: fc.option(fc.constantFrom(...base.levels)),
      own: fc.array(arbitraryCondition(base, { depth: 1 }), { maxLength: 2 }),
      instead: fc.tuple(arbitraryCondition(base, { depth: 1 }), arbitraryCondition(base, { depth: 1 })),
      at: fc.nat(7),
    })
    .map(({ levels, removed, replaced, placed, takes, own, instead, at }) => {
      const chosen = levels[at % levels.length] ?? levels[0];
      // The highest level lowers nobody, whichever rule is placed on it or level taken by it.
      const highest = regard === "sound" ? levels.at(-1) : chosen;
      const isTaken =
        takes !== null && (regard === "whatever" || routeRank(takes.route) <= routeRank(highest?.route ?? "universal"));
      const gone = regard === "sound" ? removed.filter((name) => !replaced.includes(name)) : removed;
      const moved = regard === "sound" ? placed.filter((name) => ![...removed, ...replaced].includes(name)) : placed;
      const rule = (name: string, conditions: (typeof own)[number]) => ({
        name,
        title: "A rule of Borchester",
        binding: "indicative" as const,
        conditions,
        event: { type: chosen?.id ?? "level-1" },
        reason: "The child is as Borchester says.",
        basis,
        urgency: "same-day" as const,
        tell: "tell-unless-unsafe" as const,
        justification: "Age and disability say what to expect.",
        examples: [{ name: "nothing is known", given: {}, expect: "may apply" as const }],
      });
      return {
        format: 1 as const,
        id: ID,
        version: "1.0.0",
        title: "Borchester",
        jurisdiction: "england" as const,
        authority: { name: "Borchester" },
        status: "draft" as const,
        extends: { id: base.id, version: base.version },
        sources: [{ id: ID, title: "Borchester (fictional)", kind: "local policy" as const }],
        levels: levels.map((one) => (one === highest && isTaken ? { ...one, takes: [`${base.id}:${takes.id}`] } : one)),
        rules: [
          ...replaced.map((name, place) => rule(`${ID}-${name}`, instead[place] ?? instead[0])),
          ...own.map((conditions, place) => rule(`${ID}-own-${place + 1}`, conditions)),
        ],
        removes: gone.map((name) => ({ rule: name, ...why })),
        replaces: replaced.map((name) => ({ rule: name, with: `${ID}-${name}`, ...why })),
        places: moved.map((name) => ({ rule: name, at: highest?.id ?? "level-1", ...why })),
      };
    });
}
