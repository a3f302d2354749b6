import { valuesLeft } from "../facts/values-left.js";
import { deepFreeze } from "../kernel/freeze.js";
import { isObject, isRecord } from "../kernel/json.js";
import type { LocalDate } from "../kernel/local-date.js";
import { MisuseError } from "../kernel/misuse-error.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { ruleSetTaken } from "../ruleset/rule-set-taken.js";
import { ageLimit, checkCase, readOnce } from "./check-case.js";
import { type Agenda, agendasOf, forAge, NOBODY_SPEAKS } from "./program/agenda.js";
import { programFor } from "./program/build-program.js";
import type { Classes } from "./program/classes.js";
import { downstreamIn } from "./program/downstream.js";
import { givenWriter, writeLeft } from "./program/given.js";
import { narrowFurther } from "./program/narrow-further.js";
import type { Program } from "./program/program.js";
import { run } from "./program/run.js";
import { type Sheet, sheetLike } from "./program/sheet.js";
import { type Stretch, stretchesOf } from "./program/stretches.js";
import type { ClassedFact } from "./program/value-classes.js";

/** A case that has been checked and decided; what it holds is written anew for the next one once it is let go. */
export interface Held {
  readonly sheet: Sheet;
  readonly on: LocalDate;
  readonly stretch: Stretch;
  /** As they were given: a copy, unless they were read as they are. */
  readonly facts: object;
  /** What speaks on the day, of somebody of that age. */
  readonly agenda: Agenda;
}

/** Holds cases against one rule set. */
export interface Holder {
  readonly program: Program;
  /**
   * Checks and decides a case; throws `MisuseError` with every problem in it. Must be let go of again.
   *
   * Its facts are copied first, unless they are to be read otherwise: as they are, by who asks only how they are decided.
   */
  take(input: unknown, read?: (facts: object) => object): Held;
  /** The same with other facts on the same day; nothing where they contradict each other. */
  suppose(held: Held, facts: object): Held | undefined;
  /** The same with one fact narrowed to some of its classes, at a fraction of the work; nothing where that contradicts the case. */
  narrowed(held: Held, fact: ClassedFact, classes: Classes): Held | undefined;
  letGo(held: Held): void;
}

/** The same, while nobody else holds it. */
type Holding = { -readonly [Key in keyof Held]: Held[Key] };

const NOTHING: Omit<Held, "sheet"> = { on: "", stretch: { day: "" }, facts: {}, agenda: NOBODY_SPEAKS };

export function holderOf(ruleSet: RuleSet): Holder {
  const program = programFor(deepFreeze(ruleSetTaken(ruleSet)));
  const stretchOf = stretchesOf(ruleSet);
  const agendaOf = agendasOf(program);
  const downstream = downstreamIn(program);
  const writeGiven = givenWriter(program);
  // A case whose getters ask a question of their own takes another one.
  const spare: Holding[] = [];

  const next = (): Holding => spare.pop() ?? { sheet: sheetLike(program.nothingKnown), ...NOTHING };

  const decide = (holding: Holding, on: LocalDate, stretch: Stretch, facts: object): Held => {
    run(program, holding.sheet);
    holding.on = on;
    holding.stretch = stretch;
    holding.facts = facts;
    holding.agenda = forAge(agendaOf(stretch), program, holding.sheet);
    return holding;
  };

  const write = (holding: Holding, facts: object): boolean => {
    if (writeGiven(facts, holding.sheet)) return true;
    const found = valuesLeft(program.index, facts, ageLimit(ruleSet));
    if (found.ok) writeLeft(found.value, program, holding.sheet);
    return found.ok;
  };

  const problems = (input: unknown): MisuseError => {
    const read = checkCase(input, ruleSet, program.index);
    return new MisuseError("the case cannot be used:", read.ok ? [] : read.problems);
  };

  const take = (input: unknown, read: (facts: object) => object = readOnce): Held => {
    if (!isCase(input)) throw problems(input);
    const { on, facts } = input;
    const stretch = typeof on === "string" && isRecord(facts) ? stretchOf(on) : undefined;
    if (stretch === undefined || agendaOf(stretch).refusal !== undefined) throw problems({ on, facts });
    const own = read(facts as object);
    const holding = next();
    if (own === facts ? writeGiven(own, holding.sheet) : write(holding, own)) {
      return decide(holding, on as LocalDate, stretch, own);
    }
    spare.push(holding);
    // What was read so far is forgotten: all that is said of the case comes from one reading.
    if (own === facts) return take({ on, facts });
    throw problems({ on, facts: own });
  };

  return {
    program,
    take,
    suppose: ({ on, stretch }, facts) => {
      const holding = next();
      if (write(holding, facts)) return decide(holding, on, stretch, facts);
      spare.push(holding);
      return undefined;
    },
    narrowed: (held, fact, classes) => {
      const holding = next();
      if (!narrowFurther(program, downstream, held.sheet, holding.sheet, fact, classes)) {
        spare.push(holding);
        return undefined;
      }
      holding.on = held.on;
      holding.stretch = held.stretch;
      holding.agenda = forAge(agendaOf(held.stretch), program, holding.sheet);
      return holding;
    },
    letGo: (held) => {
      // What was held is not kept alive until the next case comes.
      const holding = held as Holding;
      holding.facts = NOTHING.facts;
      spare.push(holding);
    },
  };
}

/** A case of which nothing is known. */
export function heldBlank(program: Program): Held {
  const sheet = sheetLike(program.nothingKnown, "nothing");
  writeLeft(new Map(), program, sheet);
  run(program, sheet);
  return { sheet, ...NOTHING };
}

/** Whether it has a day and facts, whatever they are, and nothing else. */
export function isCase(input: unknown): input is { readonly on: unknown; readonly facts: unknown } {
  if (!isObject(input) || !Object.hasOwn(input, "on") || !Object.hasOwn(input, "facts")) return false;
  for (const key in input) if (key !== "on" && key !== "facts" && Object.hasOwn(input, key)) return false;
  return true;
}
