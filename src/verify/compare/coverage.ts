import { dayAfter } from "../../kernel/days.js";
import type { Ground } from "../model/ground.js";
import type { Proof } from "../model/proof.js";
import { newProver, type ProverOptions } from "../model/prover.js";
import { quietFirst } from "../model/quiet.js";
import type { Speaker } from "../model/subject.js";
import { not } from "../solver/literal.js";
import { type Cube, cubesOf } from "./cubes.js";
import type { Coverage, Days, Description } from "./difference.js";
import { valuesWords } from "./values-words.js";

/** So many descriptions are shown of one rule, each way. */
const MOST_SHOWN = 12;

export const NOBODY: Coverage = { children: [], more: 0, isWhole: true };

/** Whether it is proved that there is nobody. */
export function isNobody({ children, isWhole }: Coverage): boolean {
  return children.length === 0 && isWhole;
}

/** Whether the same conditions stand on the same days, so that nothing need be proved. */
export function isWrittenAlike(some: readonly Speaker[], others: readonly Speaker[]): boolean {
  const key = (speakers: readonly Speaker[]): string =>
    speakers
      .map(({ direct, spans }) => `${direct} on ${spans.join()}`)
      .sort()
      .join(" or ");
  return key(some) === key(others);
}

/** Of whom one of the first speaks and none of the others; with what proves that these are all. */
export function onlyCoveredBy(
  some: readonly Speaker[],
  others: readonly Speaker[],
  ground: Ground,
  options: ProverOptions,
): { readonly coverage: Coverage; readonly proof: Proof | undefined } {
  const prover = newProver(ground, "complete", options);
  const { gates } = prover.bench;
  const anyOf = (speakers: readonly Speaker[]): number =>
    gates.any(speakers.map((speaker) => prover.encoded.speaks(speaker, "at-least")));
  const onlyHere = gates.all([anyOf(some), not(anyOf(others))]);
  const names = (speakers: readonly Speaker[]): string => speakers.map(({ name }) => name).join(" or ") || "nothing";
  const { cubes, isWhole } = cubesOf(
    onlyHere,
    prover,
    `no child is covered by ${names(some)} and not by ${names(others)}`,
  );
  const children = cubes.map((cube) => descriptionOf(cube, ground)).sort((one, other) => sizeOf(one) - sizeOf(other));
  const shown = children.slice(0, MOST_SHOWN);
  return {
    coverage: { children: shown, more: children.length - shown.length, isWhole },
    proof: prover.proof(),
  };
}

function sizeOf({ says, days }: Description): number {
  return says.length + (days === undefined ? 0 : 1);
}

function descriptionOf(cube: Cube, ground: Ground): Description {
  const parts = [...cube].flatMap(([{ fact }, runs]) => (fact === undefined ? [] : [{ fact, runs }]));
  const told = parts
    .map(({ fact, runs }) => {
      // of what another fact presupposes only that is worth saying which it leaves open
      const left = parts
        .flatMap((other) => other.fact.presupposes)
        .filter((one) => one.fact === fact.place)
        .reduce((some, one) => some.filter((run) => one.runs.has(run)), [...runs]);
      const values = left.sort((one, other) => one - other).flatMap((run) => fact.runs[run] ?? []);
      return { fact, values, isQuiet: left.includes(quietFirst(fact)[0] ?? -1) };
    })
    .filter(({ values }) => values.length > 0)
    // what is so of the child before what is not
    .sort((one, other) => Number(one.isQuiet) - Number(other.isQuiet) || one.fact.place - other.fact.place);
  const day = [...cube].find(([{ fact }]) => fact === undefined);
  return {
    says: told.map(({ fact, values }) => valuesWords(fact.fact, values)),
    facts: told.map(({ fact, values }) => ({ fact: fact.id, values })),
    ...(day === undefined ? {} : { days: daysIn([...day[1]], ground) }),
  };
}

/** The spans as stretches of days, neighbours as one. */
export function daysIn(spans: readonly number[], ground: Ground): readonly Days[] {
  const found: Days[] = [];
  for (const at of spans.toSorted((one, other) => one - other)) {
    const { from, until } = ground.spans[at] ?? {};
    const last = found.at(-1);
    const isNext = last?.until !== undefined && from === dayAfter(last.until);
    const begins = isNext ? last.from : from;
    const days = { ...(begins && { from: begins }), ...(until && { until }) };
    if (isNext) found[found.length - 1] = days;
    else found.push(days);
  }
  return found;
}
