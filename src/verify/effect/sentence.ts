import { conditionWords } from "../../engine/next-steps.js";
import { possibleValues } from "../../facts/age.js";
import type { Condition } from "../../facts/comparison.js";
import { pathOf } from "../../kernel/pointer.js";
import { type Expanded, expand, type Polarity, type Vocabulary } from "../../ruleset/expand.js";
import { quote } from "../../ruleset/quote.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Speaker } from "../model/subject.js";
import { wordsOf } from "../model/words.js";
import { type Beside, wayTo } from "./beside.js";
import type { Effect } from "./effect-in.js";
import type { WhyWithout } from "./why-without.js";

/** What a comparison without effect is, why it has none, and what to do. */
export function sentenceOf(
  { at, comparison, taken }: Effect["without"][number],
  why: WhyWithout,
  speaker: Speaker,
  ruleSet: RuleSet,
): string {
  const vocabulary = wordsOf(ruleSet);
  const sense = wayTo(at, speaker, ruleSet)?.sense ?? "as-written";
  const start = `in ${quote(speaker.name)}, "${inWords(comparison, sense, vocabulary)}" decides nothing`;
  switch (why.kind) {
    case "alike":
      return `${start}: that is so of every child, or of none; correct it or leave it out`;
    case "presupposed":
      return `${start}: the question about ${quote(why.by)} presupposes it; leave it out if it is not there to be read`;
    case "rest":
      return `${start}: the rest of the rule comes to the same either way; correct it or leave it out`;
    case "part": {
      // what holds of it wherever the comparison would have to decide
      const there = (taken === "as not met") === (sense === "as-written") ? "met" : "not met";
      if (inWords(why.beside.condition, why.beside.sense, vocabulary) === inWords(comparison, sense, vocabulary))
        return `${start}: the same stands ${whereIs(why.beside.at, ruleSet)}; leave one of them out`;
      return `${start}: ${besideIt(why.beside, there, ruleSet)}; correct one of the two or leave one out`;
    }
  }
}

function besideIt({ at, condition, sense, joined }: Beside, there: "met" | "not met", ruleSet: RuleSet): string {
  const vocabulary = wordsOf(ruleSet);
  const other =
    "fact" in condition ? `"${inWords(condition, sense, vocabulary)}"` : `a group that stands ${whereIs(at, ruleSet)}`;
  if (joined === "all") return there === "met" ? `it is never so where ${other} is` : `it is so wherever ${other} is`;
  return there === "met" ? `wherever it is so, ${other} is too` : `wherever it is not so, ${other} is`;
}

/** A comparison in words, without what its fact presupposes. */
function inWords(condition: Condition, sense: Polarity, vocabulary: Vocabulary): string {
  const tree = expand(sense === "as-written" ? condition : { not: condition }, vocabulary);
  return conditionWords("fact" in condition ? itself(tree, condition.fact, vocabulary) : tree, vocabulary.facts);
}

function itself(tree: Expanded, named: string, { facts }: Vocabulary): Expanded {
  const id = named === "ageYears" ? "ageMonths" : named;
  const parts = tree.kind === "all" || tree.kind === "any" ? tree.parts : [tree];
  const own = parts.find((part) => part.kind === "fact" && part.fact === id);
  const fact = facts.get(id);
  if (own?.kind !== "fact" || fact === undefined) return tree;
  const possible = possibleValues(fact).filter((value) => own.values.has(value));
  return possible.length === 0 ? own : { ...own, values: new Set(possible) };
}

function whereIs(at: string, { counts }: RuleSet): string {
  const [list, entry = ""] = pathOf(at);
  if (list === "conditions") return `in the condition ${quote(entry)}`;
  return list === "counts" ? `in the count ${quote(counts[Number(entry)]?.id ?? entry)}` : "in the rule";
}
