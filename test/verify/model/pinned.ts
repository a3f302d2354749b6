import type { Scalar } from "../../../src/facts/comparison.js";
import { factAt } from "../../../src/verify/model/cases.js";
import type { Ground } from "../../../src/verify/model/ground.js";
import type { Prover } from "../../../src/verify/model/prover.js";
import { SENSES, type Sense } from "../../../src/verify/model/sense.js";
import type { Literal } from "../../../src/verify/solver/literal.js";
import { not } from "../../../src/verify/solver/literal.js";
import type { MadeUpCase } from "../../generated/asked.js";

/** Literals that hold in one case alone: its day, and of every fact its value, or that it has none. */
export function pinned({ on, facts }: MadeUpCase, { encoded, bench }: Prover): readonly Literal[] {
  const { ground } = bench;
  const { cases } = encoded;
  const span = ground.spans.findIndex(
    ({ from, until }) => (from === undefined || from <= on) && (until === undefined || on <= until),
  );
  const literals = ground.facts.flatMap(({ id, place }) => {
    const value = facts[id];
    const isGiven = value !== null && value !== undefined;
    if (cases.kind === "complete") return isGiven ? [cases.value(place).is(runOf(ground, place, value))] : [];
    if (!isGiven) return [not(cases.known(place))];
    return [cases.known(place), cases.value(place).is(runOf(ground, place, value))];
  });
  return [cases.day.is(span), ...literals];
}

function runOf(ground: Ground, place: number, value: unknown): number {
  return factAt(ground, place).runs.findIndex((values) => values.includes(value as Scalar));
}

/** The rules of the first set that are said to speak of the case the solver stands at, by sense. */
export function speakingIn(prover: Prover): Readonly<Record<Sense, readonly string[]>> {
  const { bench, encoded } = prover;
  const [subject] = bench.ground.subjects;
  const speaking = (sense: Sense): readonly string[] =>
    (subject?.rules ?? [])
      .filter((rule) => {
        const literal = encoded.speaks(rule, sense);
        return bench.solver.value(Math.abs(literal)) === literal > 0;
      })
      .map(({ name }) => name)
      .sort();
  return Object.fromEntries(SENSES.map((sense) => [sense, speaking(sense)])) as Record<Sense, readonly string[]>;
}

/** Makes the literals that `speakingIn` reads, so that an example found afterwards gives them a value. */
export function madeReady({ bench, encoded }: Prover): void {
  for (const rule of bench.ground.subjects[0]?.rules ?? []) for (const sense of SENSES) encoded.speaks(rule, sense);
}
