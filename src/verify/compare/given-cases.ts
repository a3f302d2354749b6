import { compile } from "../../engine/compile.js";
import type { Bounds } from "../../engine/indication.js";
import type { Case } from "../../facts/case.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { Difference, EffectOnCases } from "./difference.js";
import { newCaseTally } from "./effect.js";
import type { Side } from "./side.js";

/** A case as it is handed over to be compared; where days are named for the sets, those take the place of its own. */
export interface CaseToCompare {
  readonly on?: LocalDate;
  readonly facts: WrittenFacts;
  /** By which you know the case; it is passed on where the case cannot be decided, and never looked into. */
  readonly id?: string | number;
}

/** What each set says of each case, counted. */
export function effectOn(
  cases: readonly CaseToCompare[],
  sides: readonly [Side, Side],
  scales: Difference["scales"],
): EffectOnCases {
  const tally = newCaseTally(scales);
  const [before, after] = [decider(sides[0]), decider(sides[1])];
  for (const [index, given] of cases.entries()) {
    const [old, now] = [before(given), after(given)];
    if (old.ok && now.ok) tally.add(old.value, now.value);
    else {
      const problems = [old, now].flatMap((one) => (one.ok ? [] : one.problems));
      const { id } = given ?? {};
      tally.refuse({ at: index + 1, ...(id === undefined ? {} : { id }), problems: distinct(problems) });
    }
  }
  return tally.effect();
}

function decider({ asked, on }: Side): (given: CaseToCompare) => Result<Bounds, Problem> {
  const { bounds } = compile(asked);
  return (written) => {
    try {
      return { ok: true, value: bounds(asCase(written, on) as Case) };
    } catch (error) {
      if (!(error instanceof Error && error.name === "MisuseError" && "problems" in error)) throw error;
      return { ok: false, problems: error.problems as readonly Problem[] };
    }
  };
}

/** What was handed over may be anything: the engine says what is wrong with it. */
function asCase(written: unknown, on: LocalDate | undefined): unknown {
  if (typeof written !== "object" || written === null || Array.isArray(written)) return written;
  const { id: _, ...given } = written as CaseToCompare;
  return on === undefined ? given : { ...given, on };
}

/** What both sets say of a case is one problem. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  const found = new Map(problems.map((one) => [`${one.code} ${one.at} ${one.says}`, one]));
  return [...found.values()];
}
