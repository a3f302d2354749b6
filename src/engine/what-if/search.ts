import type { WrittenFacts } from "../../ruleset/rule.js";
import type { Held, Holder } from "../held.js";
import type { Program, ProgramRule } from "../program/program.js";
import { ranksOf } from "../program/ranks.js";
import { holds } from "../program/truth-in.js";
import { type Choice, choicesIn, liesIn } from "./choices.js";
import { type Changed, turningPointsIn } from "./turning-points.js";

/** Other values of some facts, in the order of the facts. */
export type Change = readonly Choice[];

/** The most facts that are changed together. */
const MOST_FACTS = 3;

/** What was found; where the tries ran out, there may be more. */
interface Found {
  /** Changes that lead there, where no change of only some of their facts does; those of fewer facts first. */
  readonly changes: readonly Change[];
  readonly isComplete: boolean;
}

/** A change on the way, and the rule that is to apply in the end, once it is chosen. */
interface Step {
  readonly change: Change;
  readonly towards?: ProgramRule;
}

/**
 * Every change of at most three facts by which the case points to a level, and by no fewer of them.
 *
 * Fact after fact is changed, and only one that can turn what stands in the way: a rule that applies above the level, or one of
 * the level that does not apply. Whatever change leads there makes one of these choices at each step, so none is missed.
 */
export function changesTo(rank: number, given: WrittenFacts, held: Held, holder: Holder, mostTries: number): Found {
  const { program } = holder;
  const all = choicesIn(program, held);
  const turningPoints = turningPointsIn(program);
  const found: Change[] = [];
  const steps: Step[] = [{ change: [] }];
  const seen = new Set<string>();

  const goOn = ({ change, towards }: Step, choices: Iterable<Choice>): void => {
    if (change.length === MOST_FACTS) return;
    for (const choice of choices) {
      const next = [...change, choice].sort((a, b) => a.fact.place - b.fact.place);
      // A last change is tried once, whichever rule it was to make apply.
      const aim = next.length === MOST_FACTS ? undefined : towards;
      const key = [aim?.rule.name, ...next.map(({ fact, values }) => `${fact.place}=${values[0]}`)].join();
      if (seen.has(key)) continue;
      seen.add(key);
      steps.push(aim === undefined ? { change: next } : { change: next, towards: aim });
    }
  };

  const lookAt = (step: Step, then: Held): void => {
    const { change, towards } = step;
    const { pointsTo } = ranksOf(program, then.sheet, then.agenda);
    if (pointsTo === rank && !found.some((one) => isSame(one, change))) found.push(change);
    if (pointsTo === rank || change.length === MOST_FACTS) return;
    const changed: Changed = { then, choicesOf: (place) => (changes(change, place) ? [] : (all[place] ?? [])) };
    if (pointsTo > rank) {
      const above = then.agenda.rules.filter(
        (rule) => rule.rank > rank && holds(rule.certain, program, then.sheet.onRead),
      );
      const ways = above.map(({ certain }) => turningPoints(certain, "does-not-hold", changed));
      // All of them must stop to apply: then the one that can in the fewest ways says enough.
      goOn(
        step,
        ways.reduce((least, one) => (one.size < least.size ? one : least)),
      );
      return;
    }
    const aims = towards === undefined ? then.agenda.rules.filter((rule) => rule.rank === rank) : [towards];
    for (const aim of aims) goOn({ change, towards: aim }, turningPoints(aim.certain, "holds", changed));
  };

  // Steps are added while they are gone through, so those of fewer facts come first.
  for (const [tries, step] of steps.entries()) {
    if (tries >= mostTries) return { changes: found, isComplete: false };
    if (isBeyond(step.change, found)) continue;
    const facts = { ...given, ...factsOf(step.change) };
    const then = holder.suppose(held, facts);
    if (then === undefined) {
      goOn(step, inTheWay(step.change, facts, program, all));
      continue;
    }
    lookAt(step, then);
    holder.letGo(then);
  }
  return { changes: found, isComplete: true };
}

/** What a case would say of the changed facts. */
function factsOf(change: Change): WrittenFacts {
  return Object.fromEntries(change.map(({ fact, given }) => [fact.id, given]));
}

/** Where a case contradicts itself: a fact of which something is told says that it applies, and what denies that must change. */
function inTheWay(
  change: Change,
  facts: WrittenFacts,
  { facts: every, gates }: Program,
  all: readonly (readonly Choice[])[],
): readonly Choice[] {
  const isTold = (id: string): boolean => (facts[id] ?? null) !== null;
  return every
    .filter(({ id }) => isTold(id))
    .flatMap(({ place }) => gates[place] ?? [])
    .filter(({ fact }) => isTold(fact.id) && !changes(change, fact.place))
    .flatMap(({ fact, classes }) => (all[fact.place] ?? []).filter((choice) => liesIn(choice, classes)));
}

function changes(change: Change, place: number): boolean {
  return change.some(({ fact }) => fact.place === place);
}

/** Whether fewer of its facts lead there already. */
function isBeyond(change: Change, found: readonly Change[]): boolean {
  return found.some((less) => less.length < change.length && less.every(({ fact }) => changes(change, fact.place)));
}

function isSame(one: Change, other: Change): boolean {
  return one.length === other.length && one.every((choice, place) => choice === other[place]);
}
