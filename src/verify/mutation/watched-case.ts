import { checkCase } from "../../engine/check-case.js";
import type { Thresholds } from "../../engine/compile.js";
import { judgeExamples } from "../../engine/examples/judge-examples.js";
import type { Program } from "../../engine/program/program.js";
import { ADULT_MONTHS } from "../../facts/age.js";
import { allValues, valuesOf } from "../../facts/values.js";
import { leftOf, type ValuesLeft } from "../../facts/values-left.js";
import type { Truth } from "../../kernel/truth.js";
import { inForceOnDay } from "../../ruleset/in-force.js";
import type { ExampleCase, RuleSet } from "../../ruleset/rule-set.js";

/** How a rule or duty stands on a case: on what is given, and with the cautious readings. */
export interface Standing {
  readonly given: Truth;
  readonly read: Truth;
  /** Of a rule: the place of its level on the scale. */
  readonly rank: number;
}

/** A case that comes out as it says, with all by which it could notice a change. */
export interface WatchedCase {
  readonly one: ExampleCase;
  /** What is left on what is given, and with the readings in use. */
  readonly left: ValuesLeft;
  readonly read: ValuesLeft;
  /** Of the rules that speak on its day. */
  readonly rules: ReadonlyMap<string, Standing>;
  /** Names of the duties that speak on its day, and those of them that apply. */
  readonly duties: { readonly speaking: ReadonlySet<string>; readonly applying: ReadonlySet<string> };
  readonly isDangerOpen: boolean;
  /** Of grown-ups only the rules speak that name the age: a change may be of that. */
  readonly isGrownUp: boolean;
}

/** The cases that come out as they say: one that fails already can notice nothing. */
export function watchCases(
  cases: readonly ExampleCase[],
  thresholds: Thresholds,
  program: Program,
): readonly WatchedCase[] {
  const judged = judgeExamples(program.ruleSet, { rules: new Set(), cases });
  return cases
    .filter((_, at) => judged[at]?.differences.length === 0)
    .flatMap((one) => watchCase(one, thresholds, program));
}

function watchCase(one: ExampleCase, thresholds: Thresholds, program: Program): readonly WatchedCase[] {
  const { ruleSet, index } = program;
  const { on, given: facts } = one;
  const checked = checkCase({ on, facts }, ruleSet, index);
  if (!checked.ok) return [];
  const { left } = checked.value;
  const indication = thresholds.indicate({ on, facts });
  const { applies, appliesWithReadings, mayApply } = thresholds.bounds({ on, facts });
  const [sure, withReadings, open] = [new Set(applies), new Set(appliesWithReadings), new Set(mayApply)];
  const inForce = inForceOnDay(ruleSet, on);
  const ranks = new Map(ruleSet.levels.map(({ id }, rank) => [id, rank]));
  const read = new Map(left);
  for (const { fact: id, state, read: as } of indication.readings) {
    const fact = index.get(id);
    if (fact === undefined || state !== "in-use") continue;
    const values = new Set(valuesOf(allValues(fact), as));
    read.set(
      id,
      leftOf(fact, left).filter((value) => values.has(value)),
    );
  }
  const standing = (name: string): Pick<Standing, "given" | "read"> => ({
    given: sure.has(name) ? "holds" : open.has(name) ? "unknown" : "fails",
    read: withReadings.has(name) ? "holds" : "unknown",
  });
  const watched: WatchedCase = {
    one,
    left,
    read,
    rules: new Map(
      ruleSet.rules
        .filter(({ name }) => inForce.rules.has(name))
        .map(({ name, event }) => [name, { ...standing(name), rank: ranks.get(event.type) ?? 0 }]),
    ),
    duties: {
      speaking: inForce.duties,
      applying: new Set(indication.duties.flatMap(({ duty, holds }) => (holds === "applies" ? [duty] : []))),
    },
    isDangerOpen: indication.ask.some(({ kind }) => kind === "danger"),
    isGrownUp: (left.get("ageMonths") ?? []).some((months) => Number(months) >= ADULT_MONTHS),
  };
  return [watched];
}

/** Whether a case comes out otherwise than it says. */
export function fails(one: ExampleCase, ruleSet: RuleSet): boolean {
  return judgeExamples(ruleSet, { rules: new Set(), cases: [one] }).some(({ differences }) => differences.length > 0);
}
