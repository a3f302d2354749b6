import { nearest } from "../../kernel/nearest.js";
import type { Step } from "../../kernel/pointer.js";
import { quote } from "../../ruleset/quote.js";
import { type Check, problem } from "../checking.js";
import type { Decision } from "../decision.js";
import { rankOn, type Scale } from "../outcome.js";
import type { RecordProblem } from "../problem.js";

/** The word for an own view that could not be put to a level. */
export const NOT_SURE = "not-sure";

/** Levels that are not on the scale, and facts that the indication does not speak of. */
export const checkNames: Check = ({ scale, decision, provenance, indication }) => [
  ...levelsNamed(decision).flatMap(({ path, level }) => levelProblems(level, path, scale)),
  ...(decision.unknowns ?? []).flatMap(({ fact }, place) => {
    const open = indication.ask.map((one) => one.fact);
    const path = ["decision", "unknowns", place, "fact"];
    return open.includes(fact)
      ? []
      : [problem("fact-not-open", path, `the indication does not ask about this fact${meant(fact, open)}`)];
  }),
  ...Object.keys(provenance ?? {})
    .filter((fact) => !Object.hasOwn(indication.given, fact))
    .map((fact) => {
      const says = `this fact was not given${meant(fact, Object.keys(indication.given))}`;
      return problem("unknown-fact", ["provenance", fact], says);
    }),
];

interface LevelNamed {
  readonly path: readonly Step[];
  readonly level: string | undefined;
}

function levelsNamed({
  level,
  before,
  alternatives = [],
  disagreement = [],
}: Partial<Decision>): readonly LevelNamed[] {
  return [
    { path: ["level"], level },
    { path: ["before", "level"], level: before?.level === NOT_SURE ? undefined : before?.level },
    ...alternatives.map((one, place) => ({ path: ["alternatives", place, "level"], level: one.level })),
    ...disagreement.map((one, place) => ({ path: ["disagreement", place, "level"], level: one.level })),
  ];
}

function levelProblems(level: string | undefined, path: readonly Step[], scale: Scale): readonly RecordProblem[] {
  if (level === undefined || rankOn(scale, level) !== -1) return [];
  const ids = scale.map(({ id }) => id);
  const close = nearest(level, ids);
  const says =
    close === undefined
      ? `no such level on this scale; there is ${ids.map(quote).join(", ")}`
      : `no such level on this scale; did you mean ${quote(close)}?`;
  return [problem("unknown-level", ["decision", ...path], says)];
}

function meant(fact: string, known: readonly string[]): string {
  const close = nearest(fact, known);
  return close === undefined ? "; leave it out" : `; did you mean ${quote(close)}?`;
}
