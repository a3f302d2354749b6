import { checkCase } from "../../engine/check-case.js";
import type { Thresholds } from "../../engine/compile.js";
import { type AgendaOfDay, agendasOf } from "../../engine/program/agenda.js";
import type { Program } from "../../engine/program/program.js";
import { stretchesOf } from "../../engine/program/stretches.js";
import { asGiven } from "../../facts/as-given.js";
import { readingOf } from "../../facts/cautious-reading.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { WrittenFacts } from "../../ruleset/rule.js";
import type { CaseExpectation } from "../../ruleset/rule-set.js";
import { not } from "../solver/literal.js";
import type { LevelChange } from "./change-levels.js";
import { asFacts, fewest, type GivenValues, valuesIn } from "./given-facts.js";
import { type KnownInPart, knownInPart } from "./known-in-part.js";

/** A case whose level is another one after the change, and what it comes to before. */
interface LevelTold {
  readonly given: WrittenFacts;
  readonly expect: CaseExpectation;
}

/** `same`: no case comes to another level. */
type LevelTelling = LevelTold | "same" | "inconclusive";

/** Finds a case that comes to another level when a rule is put elsewhere; what is given `before` is tried first. */
export function tellingLevels(
  thresholds: Thresholds,
  program: Program,
  oldest: number,
): (change: LevelChange, on: LocalDate, before?: WrittenFacts) => LevelTelling {
  const { ruleSet, index, facts, written } = program;
  const ranks = new Map(ruleSet.levels.map(({ id }, rank) => [id, rank]));
  const rankOf = new Map(ruleSet.rules.map(({ name, event }) => [name, ranks.get(event.type) ?? 0]));
  const stretchOf = stretchesOf(ruleSet);
  const agendaOf = agendasOf(program);
  let strict: KnownInPart | undefined;
  let loose: KnownInPart | undefined;

  /** What a case comes to before the change, if it comes to another level after it on what is given. */
  const told = ({ rule, to }: LevelChange, on: LocalDate, given: GivenValues): CaseExpectation | undefined => {
    const asked = { on, facts: asFacts(given) };
    if (!checkCase(asked, ruleSet, index).ok) return undefined;
    const { applies, appliesWithReadings, atLeast, pointsTo } = thresholds.bounds(asked);
    const after = (names: readonly string[]): number =>
      names.reduce((most, name) => Math.max(most, name === rule.name ? to : (rankOf.get(name) ?? 0)), 0);
    if (after(applies) === ranks.get(atLeast.id)) return undefined;
    // Authors speak of what a case points to; where a reading hides the change only `atLeast` shows it.
    const isHidden = after(appliesWithReadings) === ranks.get(pointsTo.id);
    return isHidden ? { atLeast: atLeast.id } : { pointsTo: pointsTo.id };
  };

  /** What must hold: the rule does, and none that would hide the change. */
  const wanted = (
    known: KnownInPart,
    { rule, from, to }: LevelChange,
    agenda: AgendaOfDay["ofChild"],
  ): number[] | undefined => {
    const itself = agenda.rules.find((one) => one.rule.name === rule.name);
    if (itself === undefined) return undefined;
    const hiding = agenda.rules.filter((one) => one !== itself && one.rank >= Math.max(from, to));
    return [known.certain(itself.certain), ...hiding.map(({ certain }) => not(known.certain(certain)))];
  };

  const search = (
    known: KnownInPart,
    change: LevelChange,
    on: LocalDate,
  ): ReturnType<KnownInPart["given"]> | "same" | "inconclusive" => {
    const stretch = stretchOf(on);
    if (stretch === undefined) return "inconclusive";
    const agendas = agendaOf(stretch);
    let isInconclusive = false;
    for (const [ofWhom, agenda] of [
      ["child", agendas.ofChild],
      ["grown-up", agendas.ofGrownUp],
    ] as const) {
      const literals = wanted(known, change, agenda);
      const answer = literals === undefined ? "unsatisfiable" : known.find(literals, ofWhom);
      if (answer === "satisfiable") return known.given();
      if (answer === "inconclusive") isInconclusive = true;
    }
    return isInconclusive ? "inconclusive" : "same";
  };

  return (change, on, before) => {
    const holds = (given: GivenValues): boolean => told(change, on, given) !== undefined;
    const show = (given: GivenValues): LevelTold => {
      const least = fewest(given, holds);
      return { given: asFacts(least), expect: told(change, on, least) ?? {} };
    };
    if (before !== undefined && holds(new Map(Object.entries(before)))) return show(new Map(Object.entries(before)));
    // What the rule's own examples say is said as its author would say it.
    const own = (change.rule.examples ?? []).filter(({ expect }) => expect === "applies");
    const example = own
      .map(({ given }) => new Map(Object.entries(given).filter(([, value]) => value !== null)))
      .find(holds);
    if (example !== undefined) return show(example);
    strict ??= knownInPart(facts, written.formulas, { oldest });
    const found = search(strict, change, on);
    if (typeof found === "string") {
      if (found === "inconclusive") return found;
      // A reading does not say that its fact applies: with readings a case may come to what nothing given comes to.
      loose ??= knownInPart(facts, written.formulas, {
        oldest,
        saysItApplies: ({ fact }) => readingOf(fact) === undefined,
      });
      return search(loose, change, on) === "same" ? "same" : "inconclusive";
    }
    const byOneValue = valuesIn(found);
    if (holds(byOneValue)) return show(byOneValue);
    const inPart = new Map(
      [...found].map(([fact, classes]) => {
        const values = fact.values.filter((_, number) => classes.includes(fact.classAt[number] ?? -1));
        return [fact.id, asGiven(fact.fact, values)] as const;
      }),
    );
    // INVARIANT: what the solver found is so for the engine too; a case that is not is never shown.
    if (!holds(inPart)) throw new Error("the solver and the engine disagree on a case");
    return show(inPart);
  };
}
