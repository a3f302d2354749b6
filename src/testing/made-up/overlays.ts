import * as fc from "fast-check";
import type { Route } from "../../domain/route.js";
import type { RuleSet } from "../../ruleset/rule-set.js";

const ROUTES: readonly Route[] = ["universal", "early-help", "child-in-need", "child-protection"];
const basis = [{ source: "borchester", force: "local policy", confidence: "A", checked: "2026-09-01" }] as const;
const why = { reason: "Borchester finds so.", basis };

/** Scales that reach every route, some of them with more than one level. */
const scales = fc
  .tuple(...ROUTES.map((route) => fc.integer({ min: 1, max: 2 }).map((many) => Array(many).fill(route))))
  .map((routes) =>
    routes.flat().map((route: Route, place) => ({ id: `level-${place + 1}`, name: `Level ${place + 1}`, route })),
  );

/**
 * Files of a made-up council on top of a set: its own scale, rules removed, replaced and placed without regard to whether
 * they are floors. Many of them must be refused.
 */
export function overlaysOn(base: RuleSet): fc.Arbitrary<object> {
  const rules = fc.constantFrom(...base.rules.map(({ name }) => name));
  const some = (most: number): fc.Arbitrary<string[]> => fc.uniqueArray(rules, { maxLength: most });
  const taken = fc.constantFrom(...base.levels.map(({ id }) => `${base.id}:${id}`));
  return fc
    .record({
      levels: scales,
      removed: some(3),
      replaced: some(2),
      placed: some(2),
      takes: fc.option(taken),
      at: fc.nat(7),
    })
    .map(({ levels, removed, replaced, placed, takes, at }) => {
      const level = levels[at % levels.length]?.id ?? "level-1";
      return {
        format: 1,
        id: "borchester",
        version: "1.0.0",
        title: "Borchester",
        jurisdiction: "england",
        authority: { name: "Borchester" },
        status: "draft",
        extends: { id: base.id, version: base.version },
        sources: [{ id: "borchester", title: "Borchester (fictional)", kind: "local policy" }],
        levels: levels.map((one) => (one.id === level && takes !== null ? { ...one, takes: [takes] } : one)),
        rules: replaced.map((name) => ({
          name: `borchester-${name}`,
          title: "School attendance below 10 per cent",
          binding: "indicative",
          conditions: { all: [{ fact: "schoolAttendancePercent", operator: "lessThan", value: 10 }] },
          event: { type: levels[0]?.id ?? "level-1" },
          reason: "The child is hardly ever at school.",
          basis,
          examples: [{ name: "never there", given: { schoolAttendancePercent: 0 }, expect: "applies" }],
        })),
        removes: removed.map((rule) => ({ rule, ...why })),
        replaces: replaced.map((rule) => ({ rule, with: `borchester-${rule}`, ...why })),
        places: placed.map((rule) => ({ rule, at: level, ...why })),
      };
    });
}
