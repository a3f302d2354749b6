import { cutFacts, cutsOf } from "../../engine/program/cut-facts.js";
import { ALWAYS, type Formulas, formulasOver } from "../../engine/program/formulas.js";
import { writtenOver } from "../../engine/program/written.js";
import type { Condition } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { indexFacts } from "../../facts/values-left.js";
import { once } from "../../kernel/once.js";
import type { Vocabulary } from "../../ruleset/expand.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { factsInCommon } from "./facts-in-common.js";
import { beyond, type ProofFact, proofFacts, runsIn } from "./proof-fact.js";
import { type Span, spansOf } from "./spans.js";
import { type Subject, subjectOf } from "./subject.js";
import { wordsOf } from "./words.js";

interface MeetingRuns {
  readonly meeting: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
}

/**
 * What proofs are about: one or two rule sets over the same facts, in classes that nothing in either set tells apart,
 * on every day on which all of them are in force.
 */
export interface Ground {
  readonly facts: readonly ProofFact[];
  readonly factOf: ReadonlyMap<string, ProofFact>;
  readonly formulas: Formulas;
  /** Of a formula on one fact, the runs of that fact that meet it and those that do not. */
  readonly runsOf: (formula: number) => MeetingRuns;
  /** In the order in which the rule sets were named. */
  readonly subjects: readonly Subject[];
  /** Stretches of days that differ in what is in force, earliest first; never none. */
  readonly spans: readonly Span[];
  /** All that every case is taken to meet, as one formula, so that what is assumed must be so at once. */
  readonly assumed: number;
}

interface GroundOptions {
  /** Conditions beside the rules, whose comparisons cut the facts too: of the first rule set's vocabulary. */
  readonly conditions?: readonly Condition[];
  /** What every case is taken to meet. */
  readonly assume?: readonly Condition[];
}

/** Makes the ground of one or more rule sets; throws `MisuseError` where they do not speak of the same facts, or of no day in common. */
export function groundOf(ruleSets: readonly [RuleSet, ...RuleSet[]], options: GroundOptions = {}): Ground {
  const { conditions = [], assume = [] } = options;
  const more = [...conditions, ...assume];
  const common = factsInCommon(ruleSets);
  const [first] = ruleSets;
  const vocabularies = ruleSets.map((ruleSet) => wordsOver(ruleSet, common));
  const cuts = ruleSets.map((ruleSet, at) =>
    cutsOf(ruleSet, vocabularies[at] ?? wordsOver(ruleSet, common), ruleSet === first ? more : []),
  );
  const classed = cutFacts(common, cuts);
  const formulas = formulasOver(classed);
  const written = vocabularies.map((vocabulary) => writtenOver(classed, vocabulary, formulas));
  const [own = writtenOver(classed, wordsOver(first, common), formulas)] = written;
  const spans = spansOf(ruleSets);
  const facts = proofFacts(classed, ({ id }) => {
    // a reading is decided in the words of the set that brings the fact
    const at = ruleSets.findIndex((ruleSet) => ruleSet.facts.some((fact) => fact.id === id));
    return written[at] ?? own;
  });
  return {
    facts,
    factOf: new Map(facts.map((fact) => [fact.id, fact])),
    formulas,
    runsOf: meetingRuns(facts, formulas),
    subjects: ruleSets.map((ruleSet, at) => subjectOf(ruleSet, written[at] ?? own, spans)),
    spans,
    assumed: assume.length === 0 ? ALWAYS : own.decidable({ all: assume }).possible,
  };
}

/** Worked out once, for whatever number of provers asks. */
function meetingRuns(facts: readonly ProofFact[], formulas: Formulas): Ground["runsOf"] {
  const found = new Map<number, MeetingRuns>();
  return (place) => {
    const known = found.get(place);
    if (known !== undefined) return known;
    const formula = formulas.at(place);
    const fact = formula.kind === "fact" ? facts[formula.fact] : undefined;
    if (formula.kind !== "fact" || fact === undefined) throw new RangeError(`formula ${place} is not about one fact`);
    const meeting = runsIn(fact, formula.classes);
    const runs = { meeting, others: beyond(fact, meeting) };
    found.set(place, runs);
    return runs;
  };
}

/** The words of a set, and the facts that only the others have: a condition beside the rules may speak of those. */
function wordsOver(ruleSet: RuleSet, facts: readonly Fact[]): Vocabulary {
  const isOwn = facts.length === ruleSet.facts.length && ruleSet.facts.every((fact, at) => fact === facts[at]);
  return isOwn ? wordsOf(ruleSet) : { ...wordsOf(ruleSet), facts: indexFacts(facts) };
}

/** Where a condition of the first rule set's vocabulary surely holds, as a formula; it must have been named when the ground was made. */
export const conditionsOn: (ground: Ground) => (condition: Condition) => number = once(
  ({ facts, formulas, subjects: [first] }) => {
    if (first === undefined) throw new RangeError("a ground has a rule set");
    const written = writtenOver(
      facts.map(({ classed }) => classed),
      wordsOver(
        first.ruleSet,
        facts.map(({ fact }) => fact),
      ),
      formulas,
    );
    return (condition) => written.decidable(condition).certain;
  },
);
