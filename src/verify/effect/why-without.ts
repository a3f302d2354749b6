import { AGE_YEARS } from "../../facts/age.js";
import type { Comparison, Scalar } from "../../facts/comparison.js";
import { expand, factSets } from "../../ruleset/expand.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Ground } from "../model/ground.js";
import type { ProofFact } from "../model/proof-fact.js";
import type { Prover } from "../model/prover.js";
import type { Speaker } from "../model/subject.js";
import { wordsOf } from "../model/words.js";
import { not } from "../solver/literal.js";
import { type Beside, wayTo } from "./beside.js";
import type { Effect } from "./effect-in.js";
import type { Rewriter } from "./rewriter.js";
import { comparisonsWrittenIn } from "./written-comparisons.js";

/**
 * Why a comparison decides nothing. `alike`: every child of whom it can be asked meets it, or none does. `presupposed`: it says what the question
 * about another fact of the rule presupposes. `part`: one other part of the rule decides wherever it could. `rest`: all the
 * others together do.
 */
export type WhyWithout =
  | { readonly kind: "alike" | "rest" }
  | { readonly kind: "presupposed"; readonly by: string }
  | { readonly kind: "part"; readonly beside: Beside };

type Without = Effect["without"][number];

/** The simplest of the reasons that there are; nothing where the budget ran out over a simpler one. */
export function whyWithout(one: Without, speaker: Speaker, looking: Looking): WhyWithout | undefined {
  const { prover, rewriter, ruleSet } = looking;
  const { encoded } = prover;
  const literal = encoded.formula(rewriter.alone(one.comparison), "at-least");
  let isSettled = true;
  const isNever = (...literals: readonly number[]): boolean => {
    const answer = prover.tell(literals);
    if (answer === "inconclusive") isSettled = false;
    return answer === "unsatisfiable";
  };
  if (isNever(literal) || isNever(not(literal)) || meetsAll(one, looking)) return { kind: "alike" };
  const by = presupposing(one, speaker, looking);
  if (by !== undefined) return { kind: "presupposed", by };
  const way = wayTo(one.at, speaker, ruleSet);
  // where it would have to decide: not met, if it can be taken as met
  const decides = one.taken === "as not met" ? literal : not(literal);
  for (const beside of way?.beside ?? []) {
    const wanted = rewriter.alone(beside.sense === "as-written" ? beside.condition : { not: beside.condition });
    const holds = encoded.formula(wanted, "at-least");
    if (isNever(beside.joined === "all" ? holds : not(holds), decides)) return { kind: "part", beside };
  }
  return isSettled ? { kind: "rest" } : undefined;
}

interface Looking {
  readonly ground: Ground;
  readonly prover: Prover;
  readonly rewriter: Rewriter;
  readonly ruleSet: RuleSet;
}

/** A fact of the rule that is only asked about where the comparison is met. */
function presupposing({ comparison, taken }: Without, speaker: Speaker, looking: Looking): string | undefined {
  const own = ownFact(comparison, looking);
  if (own === undefined || taken === "as not met") return undefined;
  const named = comparisonsWrittenIn(speaker, looking.ruleSet).map((one) => one.comparison.fact);
  return named.find((other) =>
    looking.ground.factOf
      .get(other)
      ?.presupposes.some(
        ({ fact, runs }) =>
          fact === own.fact.place && [...runs].every((run) => (own.fact.runs[run] ?? []).every(own.isMet)),
      ),
  );
}

function meetsAll({ comparison }: Without, looking: Looking): boolean {
  const own = ownFact(comparison, looking);
  return own?.fact.runs.every((run) => run.every(own.isMet)) === true;
}

/** The fact that is compared, and which of its values meet the comparison; none where parts are counted. */
function ownFact(
  comparison: Comparison,
  { ground, ruleSet }: Looking,
): { readonly fact: ProofFact; readonly isMet: (value: Scalar) => boolean } | undefined {
  const id = comparison.fact === AGE_YEARS.id ? "ageMonths" : comparison.fact;
  const fact = ground.factOf.get(id);
  const set = factSets(expand(comparison, wordsOf(ruleSet))).find((one) => one.fact === id);
  return fact && set && { fact, isMet: (value) => set.values.has(value) };
}
