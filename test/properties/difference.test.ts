import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { compare } from "../../src/verify/compare/compare.js";
import {
  ANSWERS,
  type Coverage,
  type Difference,
  type Move,
  type RuleDifference,
  type Verdict,
} from "../../src/verify/compare/difference.js";
import { checkCertificate } from "../../src/verify/solver/certificate/check-certificate.js";
import type { MadeUpCase } from "../generated/asked.js";
import { asked } from "../generated/asked.js";
import { type Change, changedSets, splitSets } from "../generated/changed-sets.js";
import { runs } from "../generated/runs.js";
import { byEnumeration, everyKnownChild, levelOf } from "./difference-by-enumeration.js";

const OTHER_WAY: Readonly<Record<Verdict, Verdict>> = {
  ...{ equivalent: "equivalent", stricter: "weaker", weaker: "stricter", both: "both", inconclusive: "inconclusive" },
};

/** What both sides are: of one level as of two. */
function pairsOf({ moves }: Difference): readonly string[] {
  const said = ({ before, after, answers }: Move): readonly string[] =>
    answers.map((answer) => `${before.id} > ${after.id} (${answer})`);
  return moves.flatMap(said).sort();
}

function isOfOne(pair: string): boolean {
  const [, from, to] = /^(\S+) > (\S+)/.exec(pair) ?? [];
  return from === to;
}

function covers({ children }: Coverage, { on, facts }: MadeUpCase): boolean {
  return children.some(
    (one) =>
      one.facts.every(({ fact, values }) => values.some((value) => value === facts[fact])) &&
      (one.days?.some(({ from, until }) => (from ?? "") <= on && on <= (until ?? "9")) ?? true),
  );
}

/** The names of all rules and duties, and what is said of each of them. */
function byName(
  { rules, duties }: Difference,
  [before, after]: Change,
): ReadonlyMap<string, RuleDifference | undefined> {
  const names = [before, after].flatMap((set) => [...set.rules, ...set.duties].map(({ name }) => name));
  const said = [...rules, ...duties];
  return new Map(names.map((name) => [name, said.find((one) => (one.after ?? one.before) === name)]));
}

/** Holds a comparison against the enumeration of all its cases. */
function isAsFound(pair: Change): Difference {
  const found = byEnumeration(pair);
  const said = compare(...pair);
  const of = (some: Record<string, unknown>): unknown => ANSWERS.map((answer) => some[answer]);
  expect(of({ ...said.byRoute })).toEqual(of(found.byRoute));
  if (said.byLevel !== undefined) expect(of({ ...said.byLevel })).toEqual(of(found.byRank));
  expect(said.unsettled).toEqual([]);
  const pairs = said.scales === "same" ? found.pairs.filter((one) => !isOfOne(one)) : found.pairs;
  expect(pairsOf(said)).toEqual(pairs);
  return said;
}

describe("what is said to differ", () => {
  it("is what asking the engine about every case of a small set finds: verdicts, and pairs of levels for each answer", () => {
    let differing = 0;
    fc.assert(
      fc.property(changedSets, (pair) => {
        if (isAsFound(pair).verdict !== "equivalent") differing++;
      }),
      runs(400),
    );
    expect(differing).toBeGreaterThan(100);
  });

  it("is found as well where two rules say together what one said, and only some of the answers move", () => {
    let apart = 0;
    fc.assert(
      fc.property(splitSets, (pair) => {
        const { byRoute } = isAsFound(pair);
        expect(byRoute.couldBe).toBe("equivalent");
        if (byRoute.verdict !== "equivalent") apart++;
      }),
      runs(150),
    );
    expect(apart).toBeGreaterThan(30);
  });

  it("is shown on children who, by the engine, are at the one level before and at the other after", () => {
    let shown = 0;
    fc.assert(
      fc.property(changedSets, ([before, after]) => {
        for (const { example, shownIn, before: from, after: to } of compare(before, after).moves) {
          const at = (set: RuleSet, { on, facts }: MadeUpCase): string => asked(set).bounds({ on, facts })[shownIn].id;
          expect(at(before, example.before)).toBe(from.id);
          expect(at(after, example.after)).toBe(to.id);
          expect(example.before.facts).toEqual(example.after.facts);
          shown++;
        }
      }),
      runs(300),
    );
    expect(shown).toBeGreaterThan(300);
  });

  it("is what json-rules-engine says of every child of whom everything is known: levels, and whom each rule covers", async () => {
    let [covered, moved] = [0, 0];
    await fc.assert(
      fc.asyncProperty(changedSets, async (pair) => {
        const [before, after] = pair;
        const said = compare(before, after);
        const pairs = pairsOf(said);
        const rules = byName(said, pair);
        for (const child of await everyKnownChild(pair)) {
          const [from, to] = [levelOf(child.before, before), levelOf(child.after, after)];
          if (said.scales === "different" || from !== to) {
            expect(ANSWERS.filter((answer) => !pairs.includes(`${from} > ${to} (${answer})`))).toEqual([]);
            moved++;
          }
          for (const [name, rule] of rules) {
            const [was, is] = [child.before.includes(name), child.after.includes(name)];
            expect(rule !== undefined && covers(rule.newlyCovers, child.given)).toBe(is && !was);
            expect(rule !== undefined && covers(rule.noLongerCovers, child.given)).toBe(was && !is);
            if (was !== is) covered++;
          }
        }
        for (const { newlyCovers, noLongerCovers } of [...said.rules, ...said.duties]) {
          expect([newlyCovers, noLongerCovers].map(({ more, isWhole }) => [more, isWhole])).toEqual([
            [0, true],
            [0, true],
          ]);
        }
      }),
      runs(120),
    );
    expect(covered).toBeGreaterThan(1_000);
    expect(moved).toBeGreaterThan(1_000);
  });

  it("is nothing between a set and itself, in whatever order it is written", () => {
    const reordered = changedSets.chain(([set]) =>
      fc
        .shuffledSubarray([...set.rules], { minLength: set.rules.length })
        .map((rules): Change => [set, { ...set, rules }]),
    );
    fc.assert(
      fc.property(reordered, (pair) => {
        const { verdict, byLevel, moves, rules, duties, others } = compare(...pair);
        expect([verdict, byLevel?.verdict]).toEqual(["equivalent", "equivalent"]);
        expect([moves, rules, duties, others]).toEqual([[], [], [], []]);
      }),
      runs(150),
    );
  });

  it("is the other way round when the sets are", () => {
    const turned: Readonly<Record<RuleDifference["how"], RuleDifference["how"]>> = {
      ...{ new: "removed", removed: "new", changed: "changed", replaced: "replaced", succeeded: "succeeded" },
    };
    const inBrief = (one: RuleDifference): string => `${one.after ?? ""} ${one.before ?? ""} ${one.how}`;
    fc.assert(
      fc.property(changedSets, ([before, after]) => {
        const [there, back] = [compare(before, after), compare(after, before)];
        expect(back.verdict).toBe(OTHER_WAY[there.verdict]);
        for (const answer of ANSWERS) expect(back.byRoute[answer]).toBe(OTHER_WAY[there.byRoute[answer]]);
        expect(back.byLevel?.verdict).toBe(there.byLevel && OTHER_WAY[there.byLevel.verdict]);
        const turnedPairs = pairsOf(there).map((pair) => pair.replace(/^(\S+) > (\S+)/, "$2 > $1"));
        expect(pairsOf(back)).toEqual(turnedPairs.sort());
        const turnedRules = there.rules.map(({ before: was, after: is, how, ...rest }) =>
          inBrief({ ...rest, how: turned[how], ...(is && { before: is }), ...(was && { after: was }) }),
        );
        expect(back.rules.map(inBrief).sort()).toEqual(turnedRules.sort());
      }),
      runs(150),
    );
  });

  it("rests on proofs that the checker confirms, each of them", () => {
    let claims = 0;
    fc.assert(
      fc.property(changedSets, (pair) => {
        for (const { clauses, certificate, claims: said } of compare(...pair, { certificate: "kept" }).proofs ?? []) {
          const checked = checkCertificate(clauses, certificate);
          expect(checked.confirmed).toBe(true);
          if (checked.confirmed) expect(checked.claims).toHaveLength(said.length);
          claims += said.filter((one) => one !== undefined).length;
        }
      }),
      runs(60),
    );
    expect(claims).toBeGreaterThan(500);
  });

  it("is never said not to be where the budget ran out", () => {
    fc.assert(
      fc.property(changedSets, fc.integer({ min: 0, max: 3 }), (pair, budget) => {
        const [tight, free] = [compare(...pair, { budget }), compare(...pair)];
        for (const answer of ANSWERS) {
          if (tight.byRoute[answer] !== "inconclusive") expect(tight.byRoute[answer]).toBe(free.byRoute[answer]);
        }
        const left = tight.unsettled.map(({ before, after }) => `${before.id} > ${after.id}`);
        const found = pairsOf(tight).map((one) => one.replace(/ \(.*/, ""));
        for (const one of pairsOf(free)) expect([...found, ...left]).toContain(one.replace(/ \(.*/, ""));
      }),
      runs(100),
    );
  });
});
