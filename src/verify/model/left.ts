import { MisuseError } from "../../kernel/misuse-error.js";
import { type Literal, not } from "../solver/literal.js";
import type { Cases, Workbench } from "./cases.js";
import type { ProofFact } from "./proof-fact.js";

/** More different things that are said of one fact at once than any set of rules says; so many are tried in every combination. */
const MOST = 10;

type Runs = ReadonlySet<number>;

/** Runs that are all that is left of a fact without a value while something holds. */
interface Narrowing {
  readonly runs: Runs;
  readonly while: Literal;
}

/**
 * Holds exactly when what is left of a fact to which no value is given lies within these runs. What is left is what the
 * values of other facts presuppose of it, all together.
 */
export function leftWithin(fact: ProofFact, runs: Runs, cases: Cases, bench: Workbench): Literal {
  const { gates } = bench;
  if (fact.presupposedBy.length === 0) return runs.size === fact.runs.length ? gates.always : not(gates.always);
  const all: Runs = new Set(fact.runs.keys());
  const said = narrowings(fact, cases, bench);
  const enough: (readonly number[])[] = [];
  // by how many say it, so that no combination is tried of which a part was enough
  for (const combination of combinations(said.length)) {
    if (enough.some((part) => part.every((one) => combination.includes(one)))) continue;
    const left = combination.reduce<Runs>((some, one) => inBoth(some, said[one]?.runs ?? all), all);
    if ([...left].every((run) => runs.has(run))) enough.push(combination);
  }
  return gates.any(enough.map((combination) => gates.all(combination.map((one) => said[one]?.while ?? gates.always))));
}

function narrowings(
  { presupposedBy, place }: ProofFact,
  cases: Cases,
  { ground, gates }: Workbench,
): readonly Narrowing[] {
  const found = new Map<string, { readonly runs: Runs; readonly known: Literal[] }>();
  for (const other of presupposedBy) {
    for (const { fact, runs } of ground.facts[other]?.presupposes ?? []) {
      if (fact !== place) continue;
      const key = [...runs].sort((one, two) => one - two).join();
      const same = found.get(key);
      if (same === undefined) found.set(key, { runs, known: [cases.known(other)] });
      else same.known.push(cases.known(other));
    }
  }
  if (found.size > MOST) {
    throw new MisuseError(
      `fact ${ground.facts[place]?.id} is presupposed in ${found.size} ways; at most ${MOST} can be proved about`,
    );
  }
  return [...found.values()].map(({ runs, known }) => ({ runs, while: gates.any(known) }));
}

/** Every set of so many things, the smallest first. */
function combinations(count: number): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (__, one) => one).filter((one) => (bits & (1 << one)) !== 0),
  );
  return all.sort((one, other) => one.length - other.length);
}

function inBoth(one: Runs, other: Runs): Runs {
  return new Set([...one].filter((run) => other.has(run)));
}
