import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Speaker, Subject } from "../model/subject.js";
import type { RuleDifference } from "./difference.js";
import type { Side } from "./side.js";

/** A rule and all that took its place, in each set; rules that nothing ties together are lines of their own. */
export interface Line {
  readonly before: readonly Speaker[];
  readonly after: readonly Speaker[];
  /** What ties them together, if there are several names. */
  readonly tie?: Extract<RuleDifference["how"], "succeeded" | "replaced">;
}

/** Two names of which one stands in place of the other. */
interface Tie {
  readonly old: string;
  readonly next: string;
  readonly tie: NonNullable<Line["tie"]>;
}

/** The lines of the rules or duties of two sets, in the order of the second set, then those that only the first has. */
export function linesOf(
  kind: "rules" | "duties",
  [before, after]: readonly [Subject, Subject],
  sides: readonly [Side, Side],
): readonly Line[] {
  // from the sets as they were handed over: on a day, what was replaced is not there to say so
  const ties = sides.flatMap(({ ruleSet }) => tiesIn(ruleSet));
  const [old, now] = [before[kind], after[kind]];
  const names = [...new Set([...now, ...old].map(({ name }) => name))];
  const lineOf = new Map(names.map((name) => [name, [name]]));
  for (const { old: one, next } of ties) {
    const [line, other] = [lineOf.get(one), lineOf.get(next)];
    if (line === undefined || other === undefined || line === other) continue;
    const whole = [...line, ...other];
    for (const name of whole) lineOf.set(name, whole);
  }
  return [...new Set(names.map((name) => lineOf.get(name) ?? [name]))].map((line) => {
    const among = ({ name }: { readonly name: string }): boolean => line.includes(name);
    const tied = ties.filter(({ old: one, next }) => line.includes(one) && line.includes(next));
    const tie = tied.find((one) => one.tie === "replaced") ?? tied[0];
    const lasting = (some: readonly Speaker[]): readonly Speaker[] => lastLast(some.filter(among), tied);
    return { before: lasting(old), after: lasting(now), ...(tie === undefined ? {} : { tie: tie.tie }) };
  });
}

function tiesIn({ rules, duties }: RuleSet): readonly Tie[] {
  return [
    ...[...rules, ...duties].flatMap(({ name, succeeds }): readonly Tie[] =>
      succeeds === undefined ? [] : [{ old: succeeds, next: name, tie: "succeeded" }],
    ),
    ...rules.flatMap(({ name, replacedBy }): readonly Tie[] =>
      replacedBy === undefined ? [] : [{ old: name, next: replacedBy, tie: "replaced" }],
    ),
  ];
}

/** What stands in place of others comes after them. */
function lastLast(some: readonly Speaker[], ties: readonly Tie[]): readonly Speaker[] {
  const depth = (name: string, seen: readonly string[] = []): number => {
    const older = ties.filter(({ next, old }) => next === name && !seen.includes(old));
    return Math.max(0, ...older.map(({ old }) => 1 + depth(old, [...seen, name])));
  };
  return some.toSorted((one, other) => depth(one.name) - depth(other.name));
}
