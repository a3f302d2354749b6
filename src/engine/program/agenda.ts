import { once } from "../../kernel/once.js";
import { inForceOnDay, notInForce } from "../../ruleset/in-force.js";
import type { Classes } from "./classes.js";
import type { Program, ProgramDuty, ProgramRule } from "./program.js";
import type { Sheet } from "./sheet.js";
import type { Stretch } from "./stretches.js";
import type { Decidable } from "./written.js";

/** By the place of each fact, the comparisons that divide its values. */
export type Divisions = ReadonlyMap<number, readonly Classes[]>;

/** The rules and duties that speak on a day, of somebody of an age; by name. */
export interface Agenda {
  readonly rules: readonly ProgramRule[];
  readonly names: readonly string[];
  /** The same rules in the order in which reasons stand: level down, floor first, then by name. */
  readonly byWeight: readonly ProgramRule[];
  /** By the place of the rule: the rank of its level, and the slots that hold how it stands. */
  readonly ranks: Int32Array;
  readonly certain: Int32Array;
  readonly possible: Int32Array;
  readonly duties: readonly ProgramDuty[];
  /** The places of the facts that one of them names. */
  readonly named: ReadonlySet<number>;
  /** By all that speaks, by dangers and by readings. */
  divisions(): Divisions;
}

export const NOBODY_SPEAKS: Agenda = {
  rules: [],
  names: [],
  byWeight: [],
  ranks: new Int32Array(),
  certain: new Int32Array(),
  possible: new Int32Array(),
  duties: [],
  named: new Set(),
  divisions: () => new Map(),
};

/** What speaks in a stretch of days, or why nothing does. */
export interface AgendaOfDay {
  readonly refusal: string | undefined;
  readonly ofChild: Agenda;
  /** From the eighteenth birthday on. */
  readonly ofGrownUp: Agenda;
}

/** Works out what speaks on a day, once for each stretch of days. */
export function agendasOf(program: Program): (stretch: Stretch) => AgendaOfDay {
  return once(({ day }) => {
    const inForce = inForceOnDay(program.ruleSet, day);
    const rules = program.rules.filter(({ rule }) => inForce.rules.has(rule.name));
    const duties = program.duties.filter(({ duty }) => inForce.duties.has(duty.name));
    let ofGrownUp: Agenda | undefined;
    return {
      refusal: notInForce(program.ruleSet, day),
      ofChild: agenda(rules, duties, program),
      get ofGrownUp() {
        ofGrownUp ??= agendaOfGrownUps(rules, duties, program);
        return ofGrownUp;
      },
    };
  });
}

/** The agenda for the age that the sheet leaves open. */
export function forAge(agendas: AgendaOfDay, program: Program, sheet: Sheet): Agenda {
  const age = program.factOf.get("ageMonths");
  if (age === undefined || sheet.isKnown[age.place] === 0) return agendas.ofChild;
  for (let at = age.word; at < age.word + age.words; at++) {
    if (((sheet.left[at] ?? 0) & (program.nothingKnown.left[at] ?? 0)) !== 0) return agendas.ofChild;
  }
  return agendas.ofGrownUp;
}

/** Of grown-ups only rules speak that name the age, of sets that say they reach so far. */
function agendaOfGrownUps(rules: readonly ProgramRule[], duties: readonly ProgramDuty[], program: Program): Agenda {
  const { ruleSet, factOf } = program;
  const age = factOf.get("ageMonths")?.place;
  const speaks = ({ leaves }: Decidable, set: string): boolean =>
    ruleSet.ages.sets?.includes(set) === true && leaves.some(({ fact }) => fact === age);
  return agenda(
    rules.filter((one) => speaks(one, one.rule.origin.set)),
    duties.filter((one) => speaks(one, one.duty.origin.set)),
    program,
  );
}

function agenda(rules: readonly ProgramRule[], duties: readonly ProgramDuty[], program: Program): Agenda {
  const { steps } = program;
  let divisions: Divisions | undefined;
  let named: ReadonlySet<number> | undefined;
  const slotsOf = (made: "certain" | "possible"): Int32Array =>
    new Int32Array(rules.map((rule) => steps.slotOf[rule[made]] ?? 0));
  return {
    rules,
    names: rules.map(({ rule }) => rule.name),
    byWeight: byWeight(rules, program.ruleSet.levels.length),
    ranks: new Int32Array(rules.map(({ rank }) => rank)),
    certain: slotsOf("certain"),
    possible: slotsOf("possible"),
    duties,
    get named() {
      named ??= allNamed([...rules, ...duties]);
      return named;
    },
    divisions: () => {
      divisions ??= divisionsBy([...rules, ...duties], program);
      return divisions;
    },
  };
}

function allNamed(some: readonly Decidable[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { named } of some) for (let at = 0; at < named.length; at++) found.add(named[at] ?? -1);
  return found;
}

/** Level down, floor first; the rules are by name already, and stay so. */
function byWeight(rules: readonly ProgramRule[], levels: number): readonly ProgramRule[] {
  const shelves = Array.from({ length: 2 * levels }, (): ProgramRule[] => []);
  for (const one of rules) shelves[2 * (levels - 1 - one.rank) + (isFloor(one) ? 0 : 1)]?.push(one);
  return shelves.flat();
}

function isFloor({ rule }: ProgramRule): boolean {
  return rule.binding !== "indicative";
}

/** What divides the values of each fact, by its place: the comparisons of all that speaks, of dangers and of readings. */
function divisionsBy(speakers: readonly Decidable[], { dangers, readings, written: { formulas } }: Program): Divisions {
  const comparisons = new Set([
    ...speakers.flatMap(({ leaves }) => leaves.map(({ formula }) => formula)),
    ...dangers.flatMap(({ applies, danger }) => [danger, ...applies.leaves.map(({ formula }) => formula)]),
    ...readings.flatMap(({ turnsOn }) => turnsOn.map(({ formula }) => formula)),
  ]);
  const found = new Map<number, Classes[]>();
  for (const place of comparisons) {
    const formula = formulas.at(place);
    if (formula.kind === "fact") found.set(formula.fact, [...(found.get(formula.fact) ?? []), formula.classes]);
  }
  return found;
}
