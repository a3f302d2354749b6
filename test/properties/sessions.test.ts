import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { Indication } from "../../src/engine/indication.js";
import type { Session } from "../../src/engine/session.js";
import type { Case } from "../../src/facts/case.js";
import type { WrittenFacts } from "../../src/ruleset/rule.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { casesFor } from "../generated/arbitrary-cases.js";
import { type Asked, asked, type MadeUpCase, today } from "../generated/asked.js";
import { runs } from "../generated/runs.js";
import { unlessRefused } from "./by-the-engine.js";

/** What a session may be asked to do. */
type Move =
  | { readonly set: WrittenFacts }
  | { readonly unset: readonly string[] }
  | { readonly moveTo: string }
  | "undo"
  | "redo";

/** Which of two sessions, and what it does. */
type Turn = readonly [session: 0 | 1, move: Move];

/** Cases as a list with a place in it: each change goes on from a copy of the whole. */
interface Model {
  readonly cases: readonly MadeUpCase[];
  readonly place: number;
}

function movesFor(set: RuleSet): fc.Arbitrary<Move> {
  const cases = casesFor(set);
  const ids = set.facts.map(({ id }) => id);
  const some = cases.chain(({ facts }) => fc.subarray(Object.entries(facts)).map((told) => Object.fromEntries(told)));
  const one = cases.map(({ facts }) => Object.fromEntries(Object.entries(facts).slice(0, 1)));
  return fc.oneof(
    { weight: 3, arbitrary: one.map((facts) => ({ set: facts })) },
    { weight: 2, arbitrary: some.map((facts) => ({ set: facts })) },
    { weight: 2, arbitrary: fc.subarray([...ids, "ageYears"], { maxLength: 2 }).map((unset) => ({ unset })) },
    { weight: 1, arbitrary: cases.map(({ on }) => ({ moveTo: on })) },
    { weight: 3, arbitrary: fc.constant("undo" as const) },
    { weight: 2, arbitrary: fc.constant("redo" as const) },
  );
}

const series = ruleSets.chain((set) =>
  fc.tuple(
    fc.constant(set),
    fc.tuple(casesFor(set), casesFor(set)),
    fc.array(fc.tuple(fc.constantFrom(0 as const, 1 as const), movesFor(set)), { maxLength: 14 }),
  ),
);

function moved({ cases, place }: Model, move: Move, thresholds: Asked): Model {
  if (move === "undo") return { cases, place: Math.max(0, place - 1) };
  if (move === "redo") return { cases, place: Math.min(cases.length - 1, place + 1) };
  const { on, facts } = cases[place] ?? { on: "", facts: {} };
  const changed =
    "set" in move
      ? { on, facts: { ...facts, ...move.set } }
      : "moveTo" in move
        ? { on: move.moveTo, facts }
        : { on, facts: Object.fromEntries(Object.entries(facts).filter(([id]) => !move.unset.includes(id))) };
  const isRefused = unlessRefused(() => thresholds.indicate(changed)) === undefined;
  const isSame = on === changed.on && sorted(facts) === sorted(changed.facts);
  return isRefused || isSame ? { cases, place } : { cases: [...cases.slice(0, place + 1), changed], place: place + 1 };
}

function sorted(facts: WrittenFacts): string {
  return JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function make(session: Session<object>, move: Move): Indication | undefined {
  if (move === "undo") return session.undo();
  if (move === "redo") return session.redo();
  const said =
    "set" in move
      ? session.set(move.set as never)
      : "moveTo" in move
        ? session.moveTo(move.moveTo)
        : session.unset(...(move.unset as readonly never[]));
  return said.ok ? said.value : undefined;
}

/** Throws where a session says something else than `indicate` of the case that it should hold by then. */
function played(set: RuleSet, cases: readonly MadeUpCase[], turns: readonly Turn[]): void {
  const thresholds = asked(set);
  const compiled = compile(set);
  const sessions = cases.map((given) => compiled.session(given as unknown as Case) as Session<object>);
  const models: Model[] = cases.map((given) => ({ cases: [given], place: 0 }));
  for (const [which, move] of turns) {
    const [session, model] = [sessions[which], models[which]];
    if (session === undefined || model === undefined) throw new Error("no such session");
    const gave = make(session, move);
    models[which] = moved(model, move, thresholds);
    sessions.forEach((one, place) => {
      const { cases: known, place: at } = models[place] ?? model;
      const expected = JSON.stringify(thresholds.indicate(known[at] ?? { on: "", facts: {} }));
      expect(JSON.stringify(one.indicate())).toBe(expected);
      expect(JSON.stringify(thresholds.indicate(one.given() as MadeUpCase))).toBe(expected);
      expect([one.canUndo(), one.canRedo()]).toEqual([at > 0, at < known.length - 1]);
      if (one === session && gave !== undefined) expect(JSON.stringify(gave)).toBe(expected);
    });
  }
}

describe("two sessions of one rule set, whatever is set, unset, moved and undone in them in turn", () => {
  it("say each what `indicate` says of the case that results, byte for byte", () => {
    let turned = 0;
    fc.assert(
      fc.property(series, ([set, cases, turns]) => {
        const thresholds = asked(set);
        const isUsable = (given: MadeUpCase): boolean => unlessRefused(() => thresholds.indicate(given)) !== undefined;
        turned += turns.length;
        played(
          set,
          cases.map((given) => (isUsable(given) ? given : today({}))),
          turns,
        );
      }),
      runs(250),
    );
    expect(turned).toBeGreaterThan(1_000);
  });
});
