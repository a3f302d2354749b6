import { exactly } from "../../engine/program/exact.js";
import { factAt } from "../model/cases.js";
import { newValue } from "../model/new-cases.js";
import { type Varied, varied } from "../model/varied.js";
import { type Literal, not } from "../solver/literal.js";
import type { Draft } from "./draft.js";
import type { Placed } from "./pair.js";
import { butFor, type RuleCases } from "./rule-cases.js";

/** For every fact that a rule compares, a case in which it is not known and the rule may apply: so that it turns on it, where that can be. */
export function leftOpen(
  all: readonly Placed[],
  pairs: ReadonlyMap<string, readonly Draft[]>,
  ruleCases: RuleCases,
): readonly Draft[] {
  const done = new Set<string>();
  return all.flatMap((one): readonly Draft[] => {
    const { at, fact } = one;
    if (fact === undefined || done.has(fact.id)) return [];
    done.add(fact.id);
    const { known } = ruleCases.prover.encoded.cases;
    const undecided = [...ruleCases.undecided, not(known(fact.place))];
    const open = all
      .filter((other) => other.fact === fact)
      .map((other) => (pairs.get(other.at) ?? []).map(({ example }) => butFor(example, fact.id)))
      .find(([first, second]) => first && sameFacts(first, second) && ruleCases.holdIn(first, undecided))?.[0];
    const example = open ?? turningOn(fact.place, undecided, ruleCases);
    return example === undefined ? [] : [{ at, example, expect: "may apply", unknown: fact.id }];
  });
}

function sameFacts(one: Draft["example"], other: Draft["example"] | undefined): boolean {
  return JSON.stringify(Object.entries(one.facts).sort()) === JSON.stringify(Object.entries(other?.facts ?? {}).sort());
}

/** A case that some value of the fact would decide one way and another the other way; or one of the two; or that is open. */
function turningOn(place: number, undecided: readonly Literal[], ruleCases: RuleCases): Draft["example"] | undefined {
  const { prover, speaker, smallest } = ruleCases;
  const { bench, encoded } = prover;
  const { ground } = bench;
  const { certain, possible } = exactly(
    speaker.direct,
    ground.formulas,
    ground.facts.map(({ classed }) => classed),
  );
  const known = (): Varied => {
    const value = newValue(factAt(ground, place), bench);
    return varied(encoded, place, { known: bench.gates.always, value }, bench);
  };
  const [one, other] = [known(), known()];
  const applies = [one.isCase, one.encoded.formula(certain, "at-least")];
  const doesNot = [other.isCase, not(other.encoded.formula(possible, "could-be"))];
  for (const more of [[...applies, ...doesNot], applies, doesNot, []]) {
    const found = smallest([...undecided, ...more]);
    if (found !== undefined) return found;
  }
  return undefined;
}
