import { deepFreeze } from "../../kernel/freeze.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Ground } from "../model/ground.js";
import type { Proof } from "../model/proof.js";
import { speaksOfAdults } from "../model/speaks-of-adults.js";
import type { Speaker, Subject } from "../model/subject.js";
import { type Effect, type EffectOptions, effectIn, type TakenAs } from "./effect-in.js";
import { rewriterOf } from "./rewriter.js";
import { sentenceOf } from "./sentence.js";
import { type WhyWithout, whyWithout } from "./why-without.js";

/** A comparison in a rule or duty that decides for no child. */
export interface ConditionWithoutEffect {
  /** The rule or duty, by name. */
  readonly rule: string;
  /** JSON pointer into the resolved rule set: where the comparison is written. */
  readonly at: string;
  /** Whether it is written in the rule itself. In a named condition or count it may still decide for other rules. */
  readonly isOwn: boolean;
  readonly fact: string;
  readonly taken: TakenAs;
  /** `alike`: every child meets it, or none. `presupposed`: the question about another fact presupposes it. */
  readonly why: "alike" | "presupposed" | "part" | "rest";
  /** The other part that decides wherever it could: JSON pointer into the resolved rule set. */
  readonly part?: string;
  /** A sentence that the author can act on: lower case, no full stop. */
  readonly says: string;
}

export interface EffectOfConditions {
  readonly without: readonly ConditionWithoutEffect[];
  /** Rules and duties that speak of every child, or of none; of their comparisons nothing is said. */
  readonly constant: readonly { readonly rule: string; readonly applies: "always" | "never" }[];
  /** Where the budget ran out; without a pointer, for the whole rule. */
  readonly inconclusive: readonly { readonly rule: string; readonly at?: string }[];
  /** Rules that may be asked of people of 18 and over, of whom proofs do not speak. */
  readonly leftOut: readonly string[];
  /** One for each rule, where a certificate is kept. */
  readonly proofs: readonly Proof[];
}

interface WithoutEffectOptions extends EffectOptions {
  /** Names of the rules and duties to look at; all that are in force on some day if left out. */
  readonly rules?: ReadonlySet<string>;
}

/**
 * Every comparison that could be taken as met, or as not met, without a change for any child, each proved.
 *
 * Where two say the same, each is without effect as long as the other stands.
 */
export function conditionsWithoutEffect(
  ground: Ground,
  subject: Subject,
  { rules, ...options }: WithoutEffectOptions = {},
): EffectOfConditions {
  const { ruleSet } = subject;
  const rewriter = rewriterOf(ground, subject);
  const named = [...subject.rules, ...subject.duties].filter(({ name }) => rules === undefined || rules.has(name));
  const inForce = named.filter(({ spans }) => spans.length > 0);
  const [adults, children] = parted(inForce, (one) => speaksOfAdults(one, ground, subject));
  // nothing is kept of a prover but what it said and proved: there is one for each rule
  const effects = children.map((speaker) => {
    const { prover, without, inconclusive, ...effect } = effectIn(speaker, ground, rewriter, options);
    const reasons = without.map((one) => ({
      one,
      why: whyWithout(one, speaker, { ground, prover, rewriter, ruleSet }),
    }));
    return {
      ...{ ...effect, speaker },
      without: reasons.flatMap(({ one, why }) => (why === undefined ? [] : [withReason(one, why, speaker, ruleSet)])),
      inconclusive: [...inconclusive, ...reasons.flatMap(({ one, why }) => (why === undefined ? [one] : []))],
    };
  });
  return deepFreeze({
    without: effects.flatMap(({ without }) => without),
    constant: effects.flatMap(({ speaker, constant }) =>
      constant === undefined ? [] : [{ rule: speaker.name, applies: constant }],
    ),
    inconclusive: effects.flatMap(({ speaker, inconclusive }) =>
      inconclusive.map((one) => ({ rule: speaker.name, ...(one === undefined ? {} : { at: one.at }) })),
    ),
    leftOut: adults.map(({ name }) => name),
    proofs: effects.flatMap(({ proof }) => proof ?? []),
  });
}

function withReason(
  one: Effect["without"][number],
  why: WhyWithout,
  speaker: Speaker,
  ruleSet: RuleSet,
): ConditionWithoutEffect {
  const { at, isOwn, taken, comparison } = one;
  const part = why.kind === "part" ? { part: why.beside.at } : {};
  const says = sentenceOf(one, why, speaker, ruleSet);
  return { rule: speaker.name, at, isOwn, fact: comparison.fact, taken, why: why.kind, ...part, says };
}

function parted<One>(all: readonly One[], isFirst: (one: One) => boolean): readonly [readonly One[], readonly One[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
