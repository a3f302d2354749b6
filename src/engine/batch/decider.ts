import { once } from "../../kernel/once.js";
import { type AgendaOfDay, agendasOf } from "../program/agenda.js";
import type { Program, ProgramDanger, ProgramRule } from "../program/program.js";
import type { BitCode, Plane } from "./bit-code.js";
import { type Layout, layOut } from "./layout.js";
import { type StepsInBits, stepsInBits } from "./steps-in-bits.js";
import { type WrittenInBits, writtenInBits } from "./written-in-bits.js";

/** Which planes hold the three levels, and whether enough is known to print the lowest; a rank is a binary number, lowest bit first. */
interface LevelPlanes {
  readonly atLeast: readonly number[];
  readonly pointsTo: readonly number[];
  readonly couldBe: readonly number[];
  readonly enoughKnown: number;
  /** Whether the lowest and the highest are the same. */
  readonly settled: number;
}

/** Which planes hold, by the place of a rule, whether it applies, applies with the readings, and may apply but need not. */
interface RulePlanes {
  readonly applies: Int32Array;
  readonly appliesWithReadings: Int32Array;
  readonly mayApply: Int32Array;
}

/** What decides the rows of a day thirty-two at a time: the program as code over bits. Made once, and never written to. */
export interface Decider {
  readonly layout: Layout;
  readonly steps: StepsInBits;
  /** Names of the rules in force, by name. */
  readonly names: readonly string[];
  readonly levels: LevelPlanes;
  readonly rules: RulePlanes;
}

/** What is in force in each stretch of days. */
export const agendasIn: (program: Program) => ReturnType<typeof agendasOf> = /* @__PURE__ */ once(agendasOf);

/** The code for what is in force, written once for each stretch of days. */
export const decidersOf: (program: Program) => (agenda: AgendaOfDay) => Decider = /* @__PURE__ */ once((program) =>
  once((agenda) => deciderFor(program, agenda)),
);

function deciderFor(program: Program, { ofChild, ofGrownUp }: AgendaOfDay): Decider {
  const written = writtenInBits(program);
  const { code, planeOf, isGrownUp, inputs } = written;
  const older = new Set(ofGrownUp.rules);
  const spokenBy = (rule: ProgramRule, plane: Plane): Plane =>
    older.has(rule) ? plane : code.butNot(plane, isGrownUp);
  const standing = ofChild.rules.map((rule) => {
    const applies = spokenBy(rule, planeOf(rule.certain, "holds", "given"));
    const may = spokenBy(rule, planeOf(rule.possible, "may-hold", "given"));
    const withReadings = spokenBy(rule, planeOf(rule.certain, "holds", "read"));
    return { rank: rule.rank, applies, may, withReadings, open: code.butNot(may, applies) };
  });
  type Standing = (typeof standing)[number];
  const highest = (planeFor: (one: Standing) => Plane): readonly Plane[] =>
    inBinary(
      standing.map((one) => ({ rank: one.rank, plane: planeFor(one) })),
      code,
    );
  const levels = {
    atLeast: highest(({ applies }) => applies),
    pointsTo: highest(({ withReadings }) => withReadings),
    couldBe: highest(({ may }) => may),
  };
  const inDanger = code.any(program.dangers.map((danger) => isOpen(danger, written)));
  const enoughKnown = code.any([...levels.pointsTo, code.butNot(code.always, inDanger)]);
  const settled = code.butNot(code.always, differ(levels.atLeast, levels.couldBe, code));

  const layout = layOut([...inputs.values()], program.facts.length);
  const wanted = [...Object.values(levels).flat(), enoughKnown, settled];
  for (const { applies, withReadings, open } of standing) wanted.push(applies, withReadings, open);
  const steps = stepsInBits(code, wanted, (key) => placeIn(layout, inputs, key), layout.words * 32);
  const at = (planes: readonly Plane[]): readonly number[] => planes.map(steps.placeOf);
  const ofRules = (planeFor: (one: Standing) => Plane): Int32Array => Int32Array.from(at(standing.map(planeFor)));
  return {
    layout,
    steps,
    names: ofChild.names,
    levels: {
      atLeast: at(levels.atLeast),
      pointsTo: at(levels.pointsTo),
      couldBe: at(levels.couldBe),
      enoughKnown: steps.placeOf(enoughKnown),
      settled: steps.placeOf(settled),
    },
    rules: {
      applies: ofRules(({ applies }) => applies),
      appliesWithReadings: ofRules(({ withReadings }) => withReadings),
      mayApply: ofRules(({ open }) => open),
    },
  };
}

function placeIn(layout: Layout, inputs: WrittenInBits["inputs"], key: string): number {
  const input = inputs.get(key);
  if (input === undefined) throw new RangeError(`no input ${key}`);
  return layout.placeOf(input);
}

/** A question of danger that may apply, and of which it is open whether there is danger. */
function isOpen({ applies, danger }: ProgramDanger, { code, planeOf }: WrittenInBits): Plane {
  const mayBe = code.all([planeOf(applies.possible, "may-hold", "given"), planeOf(danger, "may-hold", "given")]);
  return code.butNot(mayBe, planeOf(danger, "holds", "given"));
}

/** The greatest rank whose plane holds, bit by bit. */
function inBinary(
  ranked: readonly { readonly rank: number; readonly plane: Plane }[],
  code: BitCode,
): readonly Plane[] {
  const ranks = [...new Set(ranked.map(({ rank }) => rank))].filter((rank) => rank > 0).sort((a, b) => b - a);
  let above = code.never;
  const alone = ranks.map((rank) => {
    const here = code.any(ranked.filter((one) => one.rank === rank).map(({ plane }) => plane));
    const highest = code.butNot(here, above);
    above = code.any([above, here]);
    return { rank, highest };
  });
  const bits = Math.ceil(Math.log2(Math.max(0, ...ranks) + 1));
  return Array.from({ length: bits }, (_, bit) =>
    code.any(alone.filter(({ rank }) => (rank >>> bit) % 2 === 1).map(({ highest }) => highest)),
  );
}

/** Whether two binary numbers differ. */
function differ(one: readonly Plane[], other: readonly Plane[], code: BitCode): Plane {
  return code.any(
    Array.from({ length: Math.max(one.length, other.length) }, (_, bit) => {
      const [a = code.never, b = code.never] = [one[bit], other[bit]];
      return code.butNot(code.any([a, b]), code.all([a, b]));
    }),
  );
}
