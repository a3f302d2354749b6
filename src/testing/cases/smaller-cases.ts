import type { Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { allValues } from "../../facts/values.js";
import { everSmallerParts } from "../shrinking/leaving-out.js";
import { andAllElseWell } from "./all-else-well.js";
import type { Terrain } from "./terrain.js";
import { type Written, type WrittenCase, withFacts, withoutFacts } from "./written-case.js";

/**
 * The case with ever fewer facts, then with quieter values: less harm, more protection, the first of several.
 *
 * Facts in `kept` stay as they are. Nothing that the rule set would refuse is among them.
 */
export function* smallerCases(
  given: WrittenCase,
  terrain: Terrain,
  kept: ReadonlySet<string> = new Set(),
): Generator<WrittenCase> {
  const ids = Object.keys(given.facts).filter((id) => !kept.has(id));
  for (const part of everSmallerParts(ids)) {
    const less = withoutFacts(given, part);
    if (terrain.admits(less.facts)) yield less;
  }
  for (const id of ids) {
    const fact = terrain.facts.get(id);
    if (fact === undefined) continue;
    for (const value of quieter(fact, given.facts[id] ?? null)) {
      const less = withFacts(given, { [id]: value });
      if (terrain.admits(less.facts)) yield less;
    }
  }
}

const QUIET = { neutral: "as-usual", seed: 0 } as const;

/** The case with ever fewer facts that are not as they would be if all were well; whatever applies stays known. */
export function* quieterCases(given: WrittenCase, terrain: Terrain): Generator<WrittenCase> {
  const quiet = andAllElseWell({}, terrain, QUIET);
  const loudIn = ({ facts }: WrittenCase) => Object.keys(facts).filter((id) => facts[id] !== quiet[id]);
  const loud = loudIn(given);
  for (const part of everSmallerParts(loud)) {
    const { on, facts } = withoutFacts(given, part);
    const less = { on, facts: andAllElseWell(facts, terrain, QUIET) };
    if (loudIn(less).length < loud.length && terrain.admits(less.facts)) yield less;
  }
}

/** The values that are quieter than this one, quietest first: the quietest of all, half-way to it, the next. */
function quieter(fact: Fact, written: Written): readonly Scalar[] {
  const values = fact.direction === "protective" ? allValues(fact).toReversed() : allValues(fact);
  const place = written === null || typeof written === "object" ? values.length : values.indexOf(written);
  const places = new Set([0, Math.floor(place / 2), place - 1].filter((one) => one >= 0 && one < place));
  return [...places].flatMap((one) => values[one] ?? []);
}
