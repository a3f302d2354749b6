import { AGE_YEARS } from "../facts/age.js";
import type { Case } from "../facts/case.js";
import type { BuiltInFacts } from "../facts/catalogue.js";
import type { Condition } from "../facts/comparison.js";
import { deepFreeze } from "../kernel/freeze.js";
import { isObject, isRecord } from "../kernel/json.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { expand } from "../ruleset/expand.js";
import { boundsOf } from "./bounds.js";
import { byName } from "./by-name.js";
import { CAVEAT } from "./caveat.js";
import { readOnce } from "./check-case.js";
import type { Thresholds } from "./compile.js";
import { indicationOf } from "./indicate.js";
import { type Inside, insideOf } from "./inside.js";
import { conditionWords } from "./next-steps.js";
import { clausesApart, isAlike, type PlacedClause, placeOf } from "./under/clauses-apart.js";
import type {
  AnswersApart,
  Clause,
  DutyApart,
  IndicatedUnder,
  LeftOut,
  QuestionApart,
  RuleApart,
} from "./under/indicated-under.js";
import { bearing, ruleIn, ruleUnder, type Side } from "./under/rule-under.js";

/**
 * One case under two rule sets or more: what each indicates, where they part, and for each rule on which clause.
 *
 * A fact that a set does not know is left out for it, and named; one that none knows is refused. The same set twice never
 * parts, and the order of the sets changes nothing but the order of the answers. Throws `MisuseError` for a case that one
 * of them cannot use, with every problem.
 */
export function indicateUnder<Facts = BuiltInFacts>(
  several: readonly Thresholds<Facts>[],
  given: Case<Facts>,
): IndicatedUnder {
  if (several.length < 2) throw new MisuseError("indicateUnder takes two rule sets or more");
  const insides = several.map(insideOf);
  const asRead = readCaseOnce(given);
  const sides: Side[] = [];
  try {
    for (const inside of insides) sides.push(take(inside, insides, asRead));
    return deepFreeze(compared(sides));
  } finally {
    for (const { inside, held } of sides) inside.holder.letGo(held);
  }
}

/** Every set is to decide on the same values. */
function readCaseOnce(given: unknown): unknown {
  if (!isObject(given)) return given;
  const { ...copy } = given;
  return isRecord(copy.facts) ? { ...copy, facts: readOnce(copy.facts) } : copy;
}

function take(inside: Inside, insides: readonly Inside[], given: unknown): Side {
  const { facts } = (typeof given === "object" && given !== null ? given : {}) as { readonly facts?: unknown };
  const isWritten = isRecord(facts);
  const leftOut = isWritten ? Object.keys(facts).flatMap((id) => unknownTo(inside, insides, id)) : [];
  const names = new Set(leftOut.map(({ fact }) => fact));
  const held = inside.holder.take(
    isWritten && names.size > 0
      ? { ...(given as object), facts: Object.fromEntries(Object.entries(facts).filter(([id]) => !names.has(id))) }
      : given,
  );
  const { holder, texts, judge } = inside;
  const judged = judge(held);
  const indication = indicationOf(texts, judged);
  const bounds = boundsOf(holder.program, texts, held);
  return { inside, held, judged, indication, bounds, leftOut: leftOut.toSorted((a, b) => byName(a.fact, b.fact)) };
}

/** The fact, where this set does not know it and another one does. */
function unknownTo({ holder }: Inside, others: readonly Inside[], id: string): readonly LeftOut[] {
  if (id === AGE_YEARS.id || holder.program.index.has(id)) return [];
  const labels = sortedNames(others.flatMap((other) => other.holder.program.index.get(id)?.label ?? []));
  return labels.slice(0, 1).map((label) => ({ fact: id, label }));
}

function compared(sides: readonly Side[]): IndicatedUnder {
  const apart = {
    answers: answersApart(sides),
    rules: rulesApart(sides),
    duties: dutiesApart(sides),
    questions: questionsApart(sides),
  };
  return {
    format: 1,
    on: sides[0]?.held.on ?? "",
    under: sides.map(({ indication, leftOut }) => ({ indication, leftOut })),
    agree: Object.values(apart).every((one) => Object.keys(one).length === 0),
    ...apart,
    caveat: CAVEAT,
  };
}

function answersApart(sides: readonly Side[]): AnswersApart {
  const said = sides.map(({ indication: { atLeast, pointsTo, couldBe, enoughKnown, urgency, tell } }) => ({
    atLeast: atLeast.route,
    pointsTo: pointsTo.route,
    couldBe: couldBe.route,
    enoughKnown,
    urgency,
    tell,
  }));
  const keys = ["atLeast", "pointsTo", "couldBe", "enoughKnown", "urgency", "tell"] as const;
  const apart = keys.map((key) => [key, said.map((one) => one[key])] as const);
  return Object.fromEntries(apart.filter(([, values]) => !isAlike(values)));
}

function rulesApart(sides: readonly Side[]): readonly RuleApart[] {
  return sortedNames(sides.flatMap(bearing)).flatMap((name) => {
    const under = sides.map((side) => ruleUnder(side, name));
    if (isAlike(under.map(({ standing, level }) => [standing, level?.route]))) return [];
    const placed = sides.map((side) => {
      const rule = ruleIn(side, name);
      return rule === undefined ? null : { path: [], compared: side.judged.told(rule.conditions).compared };
    });
    const clauses = placed.includes(null) ? [] : clausesApart(placed);
    const [title = name] = sortedNames(sides.flatMap((side) => ruleIn(side, name)?.title ?? []));
    return [
      { rule: name, title, under, clauses: clauses.map((clause) => clause.map((one, at) => inWords(one, sides[at]))) },
    ];
  });
}

function inWords(placed: PlacedClause | null, side: Side | undefined): Clause | null {
  if (placed === null || side === undefined) return null;
  const { vocabulary } = side.inside.texts;
  const condition: Condition = placed.compared;
  const says = conditionWords(expand(condition, vocabulary), vocabulary.facts);
  return { at: placeOf(placed), compared: placed.compared, says };
}

function dutiesApart(sides: readonly Side[]): readonly DutyApart[] {
  const owed = sides.flatMap(({ indication }) => indication.duties);
  return sortedNames(owed.map(({ duty }) => duty)).flatMap((duty) => {
    const under = sides.map(({ indication, inside }): DutyApart["under"][number] => {
      const found = indication.duties.find((one) => one.duty === duty);
      const isThere = inside.texts.ruleSet.duties.some(({ name }) => name === duty);
      return found?.holds ?? (isThere ? "does not apply" : "not in the set");
    });
    const [title = duty] = sortedNames(owed.flatMap((one) => (one.duty === duty ? one.title : [])));
    return isAlike(under) ? [] : [{ duty, title, under }];
  });
}

function questionsApart(sides: readonly Side[]): readonly QuestionApart[] {
  const asked = sides.flatMap(({ indication }) => indication.ask);
  return sortedNames(asked.map(({ fact }) => fact)).flatMap((fact) => {
    const askedBy = sides.map(({ indication }) => indication.ask.some((one) => one.fact === fact));
    const [question = fact] = sortedNames(asked.flatMap((one) => (one.fact === fact ? one.question : [])));
    return isAlike(askedBy) ? [] : [{ fact, question, askedBy }];
  });
}

/** Each once, in an order that does not depend on which set comes first. */
function sortedNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort(byName);
}
