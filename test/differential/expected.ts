import type { Bounds, Indication } from "../../src/engine/indication.js";
import type { Truth } from "../../src/kernel/truth.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { asked, type MadeUpCase, today } from "../generated/asked.js";
import { inShort } from "../generated/smaller.js";
import { unlessRefused } from "../properties/by-the-engine.js";
import type { Compiler } from "../properties/compared.js";
import { possibleValues } from "../properties/possible-values.js";
import { classesOf, completed, overall } from "./completed.js";
import { referenceFor, type WholeCase } from "./reference.js";
import { type Results, shownBy, shownInFull } from "./results.js";
import { asCase } from "./whole-cases.js";

/** What json-rules-engine makes of a case. */
export interface ExpectedCase {
  readonly given: MadeUpCase;
  /** At every place of every rule and duty; `undefined` for a case that contradicts itself, which it cannot know. */
  readonly results: Results<Truth> | undefined;
  /** Whether every completion was tried; otherwise a place where all of those tried came out alike may still be open. */
  readonly isExact: boolean;
}

/** A set with cases for it. */
export interface Expected {
  readonly set: RuleSet;
  readonly cases: readonly ExpectedCase[];
}

/** One run for each case in which everything is known. */
export async function onWholeCases(set: RuleSet, whole: readonly WholeCase[]): Promise<Expected> {
  const reference = referenceFor(set);
  const cases: ExpectedCase[] = [];
  for (const facts of whole) {
    cases.push({ given: asCase(set, facts), results: await overall(set, reference, [facts]), isExact: true });
  }
  return { set, cases };
}

/** A run for each completion of each case by value classes; where there are more than there are picks, for those picked. */
export async function byCompletion(
  set: RuleSet,
  sparse: readonly MadeUpCase[],
  picks: readonly number[],
): Promise<Expected> {
  const reference = referenceFor(set);
  const classes = await classesOf(set, possibleValues(set, {}) ?? new Map());
  const cases: ExpectedCase[] = [];
  for (const { facts } of sparse) {
    const [given, possible] = [today(facts), possibleValues(set, facts)];
    if (possible === undefined) {
      cases.push({ given, results: undefined, isExact: true });
      continue;
    }
    const { cases: whole, isExact } = completed(possible, classes, picks);
    cases.push({ given, results: await overall(set, reference, whole), isExact });
  }
  return { set, cases };
}

/** A case of which the engine says something else than json-rules-engine. */
export interface Difference {
  readonly given: MadeUpCase;
  /** Of which rules apply, or at some place within them. */
  readonly says: readonly string[];
}

/** The cases on which the engine and json-rules-engine differ. */
export function differences({ set, cases }: Expected, compiler?: Compiler): readonly Difference[] {
  const bare = asked(set, compiler);
  const full = asked(shownInFull(set), compiler);
  return cases.flatMap((one) => {
    const bounds = unlessRefused(() => bare.bounds(one.given));
    const indication = unlessRefused(() => full.indicate(one.given));
    const isRefused = bounds === undefined || indication === undefined;
    const says =
      isRefused || one.results === undefined
        ? [...(isRefused && one.results === undefined ? [] : ["only one of them refuses it"])]
        : [...unlikeBounds(bounds, set, one), ...unlikeIndication(indication, one)];
    return says.length === 0 ? [] : [{ given: one.given, says }];
  });
}

function unlikeBounds(bounds: Bounds, set: RuleSet, one: ExpectedCase): readonly string[] {
  const { applies, mayApply, appliesWithReadings } = bounds;
  const rules = set.rules.map(({ name }): readonly [string, Truth] => {
    if (applies.includes(name)) return [name, "holds"];
    return [name, mayApply.includes(name) ? "unknown" : "fails"];
  });
  // these sets have no readings
  const readings = String(appliesWithReadings) === String(applies) ? [] : ["the readings change something"];
  return [...unlike("rule", Object.fromEntries(rules), one), ...readings];
}

function unlikeIndication(indication: Indication, one: ExpectedCase): readonly string[] {
  const expected = one.results ?? {};
  const duties = indication.duties
    .filter(({ duty }) => expected[duty] !== undefined)
    .map(({ duty, holds }): readonly [string, Truth] => [duty, holds === "applies" ? "holds" : "unknown"]);
  const places = shownBy(indication);
  const hidden = Object.keys(expected).filter((at) => places[at] === undefined);
  return [
    ...unlike("duty", Object.fromEntries(duties), one),
    ...unlike("at", places, one),
    ...hidden.map((at) => `at ${at}: nothing is shown`),
  ];
}

function unlike(what: string, found: Results<Truth>, { results, isExact }: ExpectedCase): readonly string[] {
  return Object.entries(found)
    .filter(([at, truth]) => truth !== results?.[at] && (isExact || truth !== "unknown"))
    .map(([at, truth]) => `${what} ${at}: ${truth}, not ${results?.[at]}`);
}

/** Throws with what differs on the first such case, and with the set and the case, short enough to read. */
export function agree(expected: Expected): void {
  const [first] = differences(expected);
  if (first === undefined) return;
  const shown = inShort([expected.set, first.given]);
  throw new Error(["the engine and json-rules-engine differ:", ...first.says, shown].join("\n"));
}
