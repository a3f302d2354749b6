import type { Case } from "../facts/case.js";
import type { FactIndex } from "../facts/values-left.js";
import { deepFreeze } from "../kernel/freeze.js";
import { isRecord } from "../kernel/json.js";
import type { LocalDate } from "../kernel/local-date.js";
import { MisuseError } from "../kernel/misuse-error.js";
import type { Result } from "../kernel/result.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { type CaseChange, changeBetween, type SoundCase } from "./case-changes.js";
import { type CaseProblem, checkCase, copyInOrder } from "./check-case.js";
import type { Indication } from "./indication.js";

/**
 * A case that is being filled in: each change gives the indication as it then is, and can be undone.
 *
 * A change that the case cannot take is refused with every problem in it and leaves everything as it was. The indication
 * is always what `indicate` says of the case as it stands. Sessions share nothing, and hold a case but no indication.
 */
export interface Session<Facts> {
  /** The case as it stands: frozen, and what `indicate` takes. */
  given(): Case<Facts>;
  /** What the thresholds point to for the case as it stands. */
  indicate(): Indication;
  /** Gives facts, one or several at once; each takes the place of what was given of it before. */
  set(facts: Case<Facts>["facts"]): Result<Indication, CaseProblem>;
  /** Takes back what was given of these facts, as if they had not been asked. */
  unset(...facts: readonly (keyof Case<Facts>["facts"])[]): Result<Indication, CaseProblem>;
  /** The same facts, as on another day. */
  moveTo(on: LocalDate): Result<Indication, CaseProblem>;
  /** Whether there is a change to take back. */
  canUndo(): boolean;
  /** Whether there is a change to make again. */
  canRedo(): boolean;
  /** Takes back the last change; where there is none, nothing changes. What changed nothing is no change. */
  undo(): Indication;
  /** Makes the change again that was taken back last, unless another has been made since: then nothing changes. */
  redo(): Indication;
}

/** What the sessions of one rule set have in common; nothing in it changes. */
interface SessionGround {
  readonly ruleSet: RuleSet;
  readonly index: FactIndex;
  placeOf(fact: string): number;
  indicate(given: SoundCase): Indication;
}

/** Throws `MisuseError` with every problem in the case with which it is to begin. */
export function sessionOf<Facts>(ground: SessionGround, given: unknown): Session<Facts> {
  const begin = readSound(ground, given);
  if (!begin.ok) throw new MisuseError("the case cannot be used:", begin.problems);
  let now = begin.value;
  // What leads back and forth, and no cases: a form stays open for long, and there are many of them.
  const back: CaseChange[] = [];
  const forth: CaseChange[] = [];

  const indicate = (): Indication => ground.indicate(now);

  const change = (on: unknown, facts: unknown): Result<Indication, CaseProblem> => {
    const next = readSound(ground, { on, facts });
    if (!next.ok) return next;
    const undoing = changeBetween(next.value, now);
    if (undoing !== undefined) {
      back.push(undoing);
      forth.length = 0;
      now = next.value;
    }
    return Object.freeze({ ok: true, value: indicate() });
  };

  const step = (from: CaseChange[], to: CaseChange[]): Indication => {
    const found = from.pop();
    if (found !== undefined) {
      const next = soundCase(ground, found.on, { ...now.facts, ...found.facts });
      to.push(changeBetween(next, now) ?? { on: now.on, facts: {} });
      now = next;
    }
    return indicate();
  };

  return Object.freeze<Session<Facts>>({
    given: () => now as Case<Facts>,
    indicate,
    set: (facts: unknown) => change(now.on, isRecord(facts) ? { ...now.facts, ...facts } : facts),
    unset: (...facts) => change(now.on, { ...now.facts, ...Object.fromEntries(facts.map((id) => [id, undefined])) }),
    moveTo: (on) => change(on, now.facts),
    canUndo: () => back.length > 0,
    canRedo: () => forth.length > 0,
    undo: () => step(back, forth),
    redo: () => step(forth, back),
  });
}

function readSound(ground: SessionGround, input: unknown): Result<SoundCase, CaseProblem> {
  const checked = checkCase(input, ground.ruleSet, ground.index);
  if (!checked.ok) return Object.freeze({ ok: false, problems: deepFreeze(checked.problems) });
  return { ok: true, value: soundCase(ground, checked.value.on, checked.value.facts) };
}

function soundCase({ placeOf }: SessionGround, on: LocalDate, facts: object): SoundCase {
  return Object.freeze({ on, facts: copyInOrder(facts, placeOf) });
}
