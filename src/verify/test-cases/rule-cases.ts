import { exactly } from "../../engine/program/exact.js";
import type { Comparison, Scalar } from "../../facts/comparison.js";
import type { Rewriter } from "../effect/rewriter.js";
import type { Ground } from "../model/ground.js";
import { newProver, type Prover } from "../model/prover.js";
import { type FoundCase, smallestCase } from "../model/smallest-case.js";
import type { Speaker } from "../model/subject.js";
import { type Literal, not } from "../solver/literal.js";

/** On which side of a comparison a case lies, and what the rule makes of it. */
export interface SideOfComparison {
  readonly comparison: "met" | "not met";
  readonly expect: "applies" | "does not apply";
}

/** Cases about one rule or duty, in which anything may be unknown. */
export interface RuleCases {
  readonly prover: Prover;
  readonly speaker: Speaker;
  /** Spans of days on which it is in force and may be asked. */
  readonly spans: readonly number[];
  /** What holds where the comparison there lies on that side and turning it round alone would turn the rule. */
  deciding(at: string, comparison: Comparison, side: SideOfComparison): readonly Literal[];
  /** Where so many parts of a count surely hold. */
  counting(count: string, number: number): Literal;
  /** Where it may apply, and may not. */
  readonly undecided: readonly Literal[];
  /** A smallest case in which these hold. */
  smallest(holding: readonly Literal[]): FoundCase | undefined;
  /** Whether they hold in that very case, and it is one that can be given. */
  holdIn(example: FoundCase, holding: readonly Literal[]): boolean;
}

export function ruleCasesFor(
  speaker: Speaker,
  spans: readonly number[],
  ground: Ground,
  rewriter: Rewriter,
): RuleCases {
  const prover = newProver(ground, "partial");
  const { encoded } = prover;
  const { cases } = encoded;
  const classed = ground.facts.map((fact) => fact.classed);
  const inForce = cases.day.isIn(new Set(spans));

  /** In every completion, and in none. */
  const sides = (place: number): { readonly surely: Literal; readonly never: Literal } => {
    const { certain, possible } = exactly(place, ground.formulas, classed);
    return { surely: encoded.formula(certain, "at-least"), never: not(encoded.formula(possible, "could-be")) };
  };
  const itself = sides(speaker.direct);
  const turned = new Map<string, ReturnType<typeof sides>>();
  const turnedAt = (at: string): ReturnType<typeof sides> => {
    const found = turned.get(at) ?? sides(rewriter.rewritten(speaker, at, "its opposite"));
    turned.set(at, found);
    return found;
  };
  const compared = new Map<string, ReturnType<typeof sides>>();
  const comparedAt = (at: string, comparison: Comparison): ReturnType<typeof sides> => {
    const found = compared.get(at) ?? sides(rewriter.alone(comparison));
    compared.set(at, found);
    return found;
  };

  /** Nothing is known but this, of what bears on it. */
  const pinned = ({ facts }: FoundCase): readonly Literal[] | undefined => {
    const pins: Literal[] = [];
    const known = new Map<number, number>();
    for (const [id, value] of Object.entries(facts)) {
      const fact = ground.factOf.get(id);
      const run = fact?.runs.findIndex((values) => values.includes(value)) ?? -1;
      if (fact === undefined || run === -1) return undefined;
      known.set(fact.place, run);
    }
    for (const place of new Set([...cases.asked(), ...known.keys()])) {
      const run = known.get(place);
      pins.push(run === undefined ? not(cases.known(place)) : cases.known(place));
      if (run !== undefined) pins.push(cases.value(place).is(run));
    }
    return pins;
  };

  return {
    prover,
    speaker,
    spans,
    deciding: (at, comparison, { comparison: lies, expect }) => {
      const itsOwn = comparedAt(at, comparison);
      const [now, then] = expect === "applies" ? (["surely", "never"] as const) : (["never", "surely"] as const);
      return [inForce, itself[now], turnedAt(at)[then], lies === "met" ? itsOwn.surely : itsOwn.never];
    },
    counting: (count, number) => sides(rewriter.exactly(count, number)).surely,
    undecided: [inForce, not(itself.surely), not(itself.never)],
    smallest: (holding) => smallestCase(prover, holding),
    holdIn: (example, holding) => {
      const pins = pinned(example);
      return pins !== undefined && prover.tell([...holding, ...pins]) === "satisfiable";
    },
  };
}

/** The same case but for one fact; without a value it is left open. */
export function butFor({ on, facts }: FoundCase, fact: string, value?: Scalar): FoundCase {
  const others = Object.entries(facts).filter(([id]) => id !== fact);
  return { on, facts: Object.fromEntries(value === undefined ? others : [...others, [fact, value]]) };
}
