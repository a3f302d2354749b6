import { ALWAYS, NEVER } from "../../engine/program/formulas.js";
import { writtenOver } from "../../engine/program/written.js";
import type { Comparison, Condition } from "../../facts/comparison.js";
import { valuesMeeting } from "../../facts/values.js";
import { once } from "../../kernel/once.js";
import { pointer } from "../../kernel/pointer.js";
import { opposite, type Polarity } from "../../ruleset/expand.js";
import type { Ground } from "../model/ground.js";
import type { Speaker, Subject } from "../model/subject.js";
import { wordsOf } from "../model/words.js";
import { pathOf } from "./written-comparisons.js";

/** What stands in place of a comparison. */
type Instead = "its opposite" | "always" | "never";

/** Writes the conditions of a rule anew, as formulas. */
export interface Rewriter {
  /**
   * The conditions of a rule or duty with something else in place of the comparison that is written there, wherever they
   * use it: as if somebody had changed the file at that pointer.
   */
  rewritten(speaker: Speaker, at: string, instead: Instead): number;
  /** A condition by itself, with what its facts presuppose. */
  alone(condition: Condition): number;
  /** That so many parts of the count hold. */
  exactly(count: string, number: number): number;
}

export function rewriterOf(ground: Ground, { ruleSet }: Subject): Rewriter {
  const { formulas } = ground;
  const vocabulary = wordsOf(ruleSet);
  const { decidable } = writtenOver(
    ground.facts.map(({ classed }) => classed),
    vocabulary,
    formulas,
  );
  const placeOfCount = new Map(ruleSet.counts.map(({ id }, place) => [id, place]));
  const whereIs = new Map(Object.keys(ruleSet.conditions).map((name) => [name, pointer(["conditions", name])]));
  const onFact = once((comparison: Comparison) => decidable(comparison).direct);
  const notOnFact = once((comparison: Comparison) => decidable({ not: comparison }).direct);

  const rewriting = (target?: string, instead?: Instead): ((condition: Condition, at: string) => number) => {
    const groups = (kind: "all" | "any", parts: readonly Condition[], at: string, sense: Polarity): number => {
      const other = kind === "all" ? "any" : "all";
      const joined: number[] = [];
      for (let place = 0; place < parts.length; place++) {
        const part = parts[place];
        if (part !== undefined) joined.push(written(part, `${at}/${kind}/${place}`, sense));
      }
      return formulas.join(sense === "as-written" ? kind : other, joined);
    };
    const written = (condition: Condition, at: string, sense: Polarity): number => {
      if ("all" in condition) return groups("all", condition.all, at, sense);
      if ("any" in condition) return groups("any", condition.any, at, sense);
      if ("not" in condition) return written(condition.not, `${at}/not`, opposite(sense));
      if ("condition" in condition) {
        const named = vocabulary.conditions[condition.condition] ?? { any: [] };
        return written(named, whereIs.get(condition.condition) ?? "", sense);
      }
      if (instead === undefined || at !== target) return compared(condition, sense);
      if (instead === "its opposite") return compared(condition, opposite(sense));
      return (instead === "always") === (sense === "as-written") ? ALWAYS : NEVER;
    };
    const compared = (comparison: Comparison, sense: Polarity): number => {
      const count = vocabulary.counts.get(comparison.fact);
      if (count === undefined) return sense === "as-written" ? onFact(comparison) : notOnFact(comparison);
      const from = `/counts/${placeOfCount.get(count.id) ?? 0}/of`;
      const numbers = [...count.of, undefined].map((_, number) => number);
      const meeting = valuesMeeting(numbers, comparison);
      return formulas.count(
        count.of.map((part, place) => written(part, `${from}/${place}`, "as-written")),
        numbers.map((number) => meeting.has(number) === (sense === "as-written")),
      );
    };
    return (condition, at) => written(condition, at, "as-written");
  };

  const asItStands = rewriting();
  return {
    rewritten: (speaker, at, instead) => rewriting(at, instead)(speaker.rule.conditions, pointer(pathOf(speaker))),
    alone: (condition) => asItStands(condition, ""),
    exactly: (fact, number) => asItStands({ fact, operator: "equal", value: number }, ""),
  };
}
