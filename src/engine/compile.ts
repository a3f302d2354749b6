import type { Case } from "../facts/case.js";
import type { BuiltInFacts } from "../facts/catalogue.js";
import { freezeNew } from "../kernel/freeze.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { type Answers, answers } from "./answers.js";
import { boundsOf } from "./bounds.js";
import { type Held, holderOf } from "./held.js";
import { indicationOf } from "./indicate.js";
import type { Bounds, Indication } from "./indication.js";
import { withInside } from "./inside.js";
import { judgeFor } from "./judge.js";
import { type Session, sessionOf } from "./session.js";
import { textsOf } from "./texts.js";

/**
 * A rule set ready to be asked: frozen, synchronous, without state, safe to share.
 *
 * Each question checks its case first and throws `MisuseError` with every problem in it; `readCase` returns them instead.
 */
export interface Thresholds<Facts = BuiltInFacts> {
  readonly ruleSet: RuleSet;
  /** What the thresholds point to, why, what is not known, and what comes next. */
  indicate(given: Case<Facts>): Indication;
  /** The three levels and the names of the rules alone. */
  bounds(given: Case<Facts>): Bounds;
  /** Each question with what each answer alone would lead to. */
  answers(given: Case<Facts>): Answers;
  /** For a form that stays open: the case changes fact by fact, and each change can be undone. */
  session(given: Case<Facts>): Session<Facts>;
}

/**
 * Makes a rule set ready to be asked.
 *
 * Name the types of a council's own facts to have them checked too.
 *
 * @example
 * const thresholds = compile<{ clutterScale: number }>(borchester);
 * thresholds.bounds({ on: "2026-11-21", facts: { clutterScale: 7 } }).pointsTo.id; // "level-3"
 */
export function compile<Local extends object = Record<never, never>>(
  ruleSet: RuleSet,
): Thresholds<BuiltInFacts & Local> {
  const holder = holderOf(ruleSet);
  const texts = textsOf(ruleSet, holder.program.vocabulary);
  const judge = judgeFor(holder.program);
  const asked =
    <Answer>(answer: (held: Held) => Answer, read?: (facts: object) => object) =>
    (given: unknown): Answer => {
      const held = holder.take(given, read);
      try {
        return answer(held);
      } finally {
        holder.letGo(held);
      }
    };
  const { index, factOf } = holder.program;
  const indicate = asked((held) => freezeNew(indicationOf(texts, judge(held))));
  const ground = { ruleSet, index, placeOf: (fact: string) => factOf.get(fact)?.place ?? -1, indicate };
  const thresholds: Thresholds<BuiltInFacts & Local> = Object.freeze({
    ruleSet,
    indicate,
    bounds: asked(
      (held) => boundsOf(holder.program, texts, held),
      (facts) => facts,
    ),
    answers: asked((held) => freezeNew(answers(texts, held, holder, judge))),
    session: (given: unknown) => sessionOf(ground, given),
  });
  return withInside(thresholds, { holder, texts, judge });
}
