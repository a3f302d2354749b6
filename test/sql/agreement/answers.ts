import type { Bounds } from "../../../src/engine/indication.js";
import { MisuseError } from "../../../src/kernel/misuse-error.js";
import type { WrittenFacts } from "../../../src/ruleset/rule.js";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { asked } from "../../generated/asked.js";

/** What one row comes to, as a statement gives it; every engine's rows are brought into this form. */
export interface RowAnswer {
  readonly at_least: string | null;
  readonly points_to: string | null;
  readonly could_be: string | null;
  readonly enough_known: boolean;
  readonly applies: string | null;
  readonly applies_with_readings: string | null;
  readonly may_apply: string | null;
  /** Codes alone, sorted: of facts that contradict each other the engine names who says so, a statement the fact of which nothing is left. */
  readonly problems: string;
}

export const ANSWER_COLUMNS = [
  "at_least",
  "points_to",
  "could_be",
  "enough_known",
  "applies",
  "applies_with_readings",
  "may_apply",
  "problems",
] as const;

/** What `bounds` says of every case by itself, or what is wrong with it. */
export function answersByEngine(set: RuleSet, cases: readonly WrittenFacts[], on: string): readonly RowAnswer[] {
  const { bounds } = asked(set);
  return cases.map((facts) => {
    try {
      return answerOf(bounds({ on, facts }));
    } catch (error) {
      if (!(error instanceof MisuseError)) throw error;
      const codes = error.problems.map(({ code }) => code);
      return { ...REFUSED, problems: codes.sort().join() };
    }
  });
}

function answerOf(bounds: Bounds): RowAnswer {
  return {
    at_least: bounds.atLeast.id,
    points_to: bounds.pointsTo.id,
    could_be: bounds.couldBe.id,
    enough_known: bounds.enoughKnown,
    applies: bounds.applies.join(),
    applies_with_readings: bounds.appliesWithReadings.join(),
    may_apply: bounds.mayApply.join(),
    problems: "",
  };
}

const REFUSED: Omit<RowAnswer, "problems"> = {
  at_least: null,
  points_to: null,
  could_be: null,
  enough_known: false,
  applies: null,
  applies_with_readings: null,
  may_apply: null,
};

/** A row as a database gives it, its values in the order of `ANSWER_COLUMNS`. */
export function answerFrom(values: readonly unknown[]): RowAnswer {
  const [at_least, points_to, could_be, enough_known, applies, applies_with_readings, may_apply, problems] = values;
  const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
  return {
    at_least: text(at_least),
    points_to: text(points_to),
    could_be: text(could_be),
    enough_known: enough_known === true || enough_known === "t" || enough_known === "true",
    applies: text(applies),
    applies_with_readings: text(applies_with_readings),
    may_apply: text(may_apply),
    problems: (text(problems) ?? "")
      .split(",")
      .map((one) => one.split(":")[0])
      .sort()
      .join(),
  };
}

/** The first row in which two engines differ, in words; nothing where none does. */
export function firstDifference(expected: readonly RowAnswer[], found: readonly RowAnswer[]): string | undefined {
  if (expected.length !== found.length) return `${found.length} rows instead of ${expected.length}`;
  for (const [row, one] of expected.entries()) {
    const other = found[row];
    const column = ANSWER_COLUMNS.find((name) => one[name] !== other?.[name]);
    if (column !== undefined) return `row ${row}: ${column} is ${other?.[column]} instead of ${one[column]}`;
  }
  return undefined;
}
