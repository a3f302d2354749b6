import type { AgendaOfDay } from "../engine/program/agenda.js";
import type { Program, ProgramRule } from "../engine/program/program.js";
import { ADULT_MONTHS } from "../facts/age.js";
import { commaList } from "./comma-list.js";
import { type Expression, joined, sql, word } from "./expression.js";
import type { FactState } from "./fact-states.js";
import type { FormulasInSql } from "./formulas-in-sql.js";
import type { Stages } from "./stages.js";
import { all, any, maybe, not, surely, type Truth, written } from "./truth.js";

/** Which names of rules a row is given: none, those of the rules that apply, or also of those that may. */
export type RulesListed = "leave-out" | "apply" | "all";

/** What the rules come to in each row. */
interface RulesFound {
  /** Ranks of levels. */
  readonly atLeast: Expression;
  readonly pointsTo: Expression;
  readonly couldBe: Expression;
  /** Names with commas between them, null for none; absent where they are not listed. */
  readonly lists: { readonly [list in List]?: Expression };
}

type List = "applies" | "applies_with_readings" | "may_apply";

/** The lists that each row is given. */
export const LISTS: Readonly<Record<RulesListed, readonly List[]>> = {
  "leave-out": [],
  apply: ["applies", "applies_with_readings"],
  all: ["applies", "applies_with_readings", "may_apply"],
};

/** So many rules are decided in one stage: a planner on a Java machine fails on many more. */
const RULES_IN_A_STAGE = 100;

const NONE_YET: RulesFound = { atLeast: sql`0`, pointsTo: sql`0`, couldBe: sql`0`, lists: {} };

interface Standing {
  readonly rule: ProgramRule;
  /** Whether it certainly applies, does with the readings, and may; none of them ever unknown. */
  readonly applies: Truth;
  readonly withReadings: Truth;
  readonly may: Truth;
}

/** Decides the rules a hundred at a time, each time raising the levels that were found before. */
export function rulesFound(
  { ofChild, ofGrownUp }: AgendaOfDay,
  { program, states, truthOf, stages }: Deciding,
  listed: RulesListed,
): RulesFound {
  const older = new Set(ofGrownUp.rules);
  const isChild = not(isGrownUp(program, states));
  let found = NONE_YET;
  for (let start = 0; start < ofChild.rules.length; start += RULES_IN_A_STAGE) {
    const stage = start === 0 ? 0 : stages.stageOf(found.atLeast);
    const standing = ofChild.rules
      .slice(start, start + RULES_IN_A_STAGE)
      .map((rule, at) =>
        standingOf(rule, older.has(rule) ? "holds" : isChild, truthOf, (name, truth) =>
          typeof truth === "string" ? truth : stages.define(`rule_${start + at}_${name}`, truth, stage),
        ),
      );
    found = raisedBy(standing, found, program.ruleSet.levels.length - 1, LISTS[listed], (name, column) =>
      stages.define(`${name}_${start}`, column),
    );
  }
  return found;
}

interface Deciding {
  readonly program: Program;
  readonly states: readonly FactState[];
  readonly truthOf: FormulasInSql;
  readonly stages: Stages;
}

/** Whether the age is that of somebody of whom only a part of the rules speaks. */
function isGrownUp({ factOf }: Program, states: readonly FactState[]): Truth {
  const age = factOf.get("ageMonths");
  const state = age === undefined ? undefined : states[age.place];
  return surely(state?.compare((place) => Number(age?.values[place]) >= ADULT_MONTHS) ?? "fails");
}

function standingOf(
  rule: ProgramRule,
  speaks: Truth,
  truthOf: FormulasInSql,
  define: (name: string, truth: Truth) => Truth,
): Standing {
  const certain = define("given", all([speaks, truthOf(rule.certain, "given")]));
  const possible =
    rule.certain === rule.possible ? certain : define("may", all([speaks, truthOf(rule.possible, "given")]));
  const read = all([speaks, truthOf(rule.certain, "read")]);
  const given = all([speaks, truthOf(rule.certain, "given")]);
  const withReadings = isSameText(read, given) ? certain : define("read", read);
  return { rule, applies: certain, withReadings, may: possible };
}

function isSameText(one: Truth, other: Truth): boolean {
  return written(one).sql === written(other).sql;
}

/** The levels found so far, raised by some more rules. */
function raisedBy(
  standing: readonly Standing[],
  before: RulesFound,
  highest: number,
  listed: readonly List[],
  define: (name: string, column: Expression) => Expression,
): RulesFound {
  const raised = (name: string, from: Expression, holds: (one: Standing) => Truth): Expression => {
    const steps = Array.from({ length: highest }, (_, below) => highest - below).flatMap((rank) => {
      const reached = before === NONE_YET ? [] : [sql`${from} >= ${rank}`];
      const met = any([...reached, ...standing.filter(({ rule }) => rule.rank === rank).map(holds)]);
      return met === "fails" ? [] : [sql`WHEN ${written(met)} THEN ${rank}`];
    });
    return define(name, steps.length === 0 ? sql`0` : sql`CASE ${joined(steps, " ")} ELSE 0 END`);
  };
  const isListed: Readonly<Record<List, (one: Standing) => Truth>> = {
    applies: ({ applies }) => applies,
    applies_with_readings: ({ withReadings }) => withReadings,
    may_apply: ({ applies, may }) => all([maybe(may), not(surely(applies))]),
  };
  const lists = listed.map((list) => {
    const names = standing.flatMap((one): readonly Expression[] => {
      const holds = isListed[list](one);
      const name = word(one.rule.rule.name);
      if (holds === "holds") return [name];
      return typeof holds === "string" ? [] : [sql`CASE WHEN ${holds} THEN ${name} END`];
    });
    const earlier = before.lists[list];
    const texts = [...(earlier === undefined ? [] : [earlier]), ...names];
    return [list, texts.length === 0 ? undefined : define(list, commaList(texts))] as const;
  });
  return {
    atLeast: raised("at_least", before.atLeast, ({ applies }) => applies),
    pointsTo: raised("points_to", before.pointsTo, ({ withReadings }) => withReadings),
    couldBe: raised("could_be", before.couldBe, ({ may }) => maybe(may)),
    lists: Object.fromEntries(lists.flatMap(([list, column]) => (column === undefined ? [] : [[list, column]]))),
  };
}
