import * as fc from "fast-check";
import type { Condition, Scalar } from "../../facts/comparison.js";
import { type Expanded, expand, vocabularyOf } from "../../ruleset/expand.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import { togetherAdmitted } from "./about.js";
import type { Terrain } from "./terrain.js";

/** What facts must be, so that a condition is met. */
type Wanted = ReadonlyMap<string, readonly Scalar[]>;

/** Facts by which a condition is met, and no others: of a group of which any will do, one; of a count, as many as it asks. */
export function factsThatMeet(condition: Condition, terrain: Terrain): fc.Arbitrary<WrittenFacts> {
  return fc
    .tuple(wantedBy(condition, terrain), fc.nat({ max: 10_000 }))
    .map(([wanted, seed]) => chosen(wanted, terrain, seed));
}

/** The same, but for one fact that is just beside what it must be. */
export function factsThatJustMiss(condition: Condition, terrain: Terrain): fc.Arbitrary<WrittenFacts> {
  return fc
    .tuple(wantedBy(condition, terrain), fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 }))
    .map(([wanted, seed, place]) => {
      const facts = chosen(wanted, terrain, seed);
      const ids = Object.keys(facts);
      const id = ids[place % Math.max(1, ids.length)] ?? "";
      const beside = valuesBeside(terrain.worthTrying(id), wanted.get(id) ?? []);
      const missed = beside[seed % Math.max(1, beside.length)];
      if (missed === undefined) return facts;
      return togetherAdmitted(Object.entries(facts), terrain.admits, { [id]: missed });
    });
}

function wantedBy(condition: Condition, terrain: Terrain): fc.Arbitrary<Wanted> {
  return factSetsThatMeet(expand(condition, vocabularyOf(terrain.ruleSet))).map((sets) => {
    const wanted = new Map<string, readonly Scalar[]>();
    for (const { fact, values } of sets) {
      const before = wanted.get(fact) ?? [...values];
      wanted.set(
        fact,
        before.filter((value) => values.has(value)),
      );
    }
    return wanted;
  });
}

type FactSet = Extract<Expanded, { kind: "fact" }>;

function factSetsThatMeet(tree: Expanded): fc.Arbitrary<readonly FactSet[]> {
  if (tree.kind === "fact") return fc.constant([tree]);
  const parts = tree.parts.map(factSetsThatMeet);
  if (tree.kind === "any") return parts.length === 0 ? fc.constant([]) : fc.oneof(...parts);
  const number = tree.kind === "count" ? Math.max(0, ...[...tree.values].map(Number)) : parts.length;
  const enough = Math.min(number, parts.length);
  return fc
    .shuffledSubarray(parts, { minLength: enough, maxLength: enough })
    .chain((some) => fc.tuple(...some))
    .map((sets) => sets.flat());
}

/**
 * One value of each fact: of a number, one at a cut-off or beside it where there is one.
 *
 * In two of three cases the quietest that will do, so that other rules on the same facts do not meet as well.
 */
function chosen(wanted: Wanted, { facts, worthTrying, admits }: Terrain, seed: number): WrittenFacts {
  const written = [...wanted].map(([id, values], place) => {
    const worth = worthTrying(id).filter((value) => values.includes(value));
    const among = worth.length > 0 ? worth : values;
    const quietest = facts.get(id)?.direction === "protective" ? among.at(-1) : among[0];
    return [id, seed % 3 === 0 ? among[(seed + place * 7) % Math.max(1, among.length)] : quietest] as const;
  });
  return togetherAdmitted(written, admits);
}

/** Those values next to one that is wanted and not wanted themselves. */
function valuesBeside(values: readonly Scalar[], wanted: readonly Scalar[]): readonly Scalar[] {
  const isWanted = (value: Scalar | undefined): boolean => value !== undefined && wanted.includes(value);
  return values.filter(
    (value, place) => !isWanted(value) && (isWanted(values[place - 1]) || isWanted(values[place + 1])),
  );
}
