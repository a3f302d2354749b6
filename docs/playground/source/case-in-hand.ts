import { firstFacts, firstQuestions } from "playground:first-questions";
import type { Indication, Question } from "levels-of-need";
import type { Case, RuleSet, Session, Thresholds } from "levels-of-need/engine";
import type { Fact } from "levels-of-need/facts";
import { problemsIn } from "./problems-in.js";

export type Given = Indication["given"];

/** What the page shows: the case, and what the thresholds say of it once they are here. */
export interface Situation {
  readonly on: string;
  readonly given: Given;
  /** The facts that can be asked for: the first few until the rule set is here. */
  readonly facts: readonly Fact[];
  readonly ask: readonly Question[];
  readonly ruleSet?: RuleSet;
  readonly indication?: Indication;
  readonly canUndo: boolean;
  /** Why the last change was not taken; empty when it was. */
  readonly refused: readonly string[];
}

/** What became of the case under other thresholds. */
export interface Taken {
  /** Why they cannot take it; empty when they do. */
  readonly problems: readonly string[];
  /** What they do not ask, and which was therefore left out. */
  readonly leftOut: readonly string[];
}

/** The one case on the page. It lies in the memory of this page alone, and is gone when the page is closed. */
export interface CaseInHand {
  now(): Situation;
  answer(fact: string, value: Given[string]): void;
  takeBack(fact: string): void;
  undo(): void;
  moveTo(on: string): void;
  /** Takes another case in place of this one. */
  open(on: string, given: Given): void;
  /** Decides by these thresholds from now on, or leaves all as it was. */
  decideBy(thresholds: Thresholds): Taken;
  decidedBy(): Thresholds | undefined;
  watch(listener: (situation: Situation) => void): void;
}

/** An empty case as on a day. Answers are kept until there are thresholds, and decided then. */
export function caseInHand(today: string): CaseInHand {
  let on = today;
  let given: Given = {};
  let refused: readonly string[] = [];
  let thresholds: Thresholds | undefined;
  let session: Session<object> | undefined;
  const listeners: ((situation: Situation) => void)[] = [];

  const look = (): Situation => {
    const waiting = { on, given, facts: firstFacts, ask: firstQuestions, canUndo: false, refused };
    if (session === undefined || thresholds === undefined) return waiting;
    const { ruleSet } = thresholds;
    const indication = session.indicate();
    const { on: day, facts } = session.given();
    return {
      ...{ on: day, given: facts as Given, facts: ruleSet.facts, ask: indication.ask, ruleSet, indication, refused },
      canUndo: session.canUndo(),
    };
  };
  let current = look();
  const tell = (): void => {
    current = look();
    for (const listener of listeners) listener(current);
  };
  const begin = (by: Thresholds, day: string, facts: Given): readonly string[] => {
    try {
      session = by.session({ on: day, facts } as Case) as Session<object>;
      thresholds = by;
      return [];
    } catch (error) {
      return problemsIn(error);
    }
  };
  const change = (
    inSession: (open: Session<object>) => ReturnType<Session<object>["set"]>,
    before: () => void,
  ): void => {
    if (session === undefined) before();
    else {
      const done = inSession(session);
      refused = done.ok ? [] : done.problems.map(({ says }) => says);
    }
    tell();
  };

  return {
    now: () => current,
    answer: (fact, value) =>
      change(
        (open) => open.set({ [fact]: value } as Case<object>["facts"]),
        () => {
          given = { ...given, [fact]: value };
        },
      ),
    takeBack: (fact) =>
      change(
        (open) => open.unset(fact as never),
        () => {
          given = Object.fromEntries(Object.entries(given).filter(([id]) => id !== fact));
        },
      ),
    undo: () => {
      session?.undo();
      refused = [];
      tell();
    },
    moveTo: (day) =>
      change(
        (open) => open.moveTo(day),
        () => {
          on = day;
        },
      ),
    open: (day, facts) => {
      refused = [];
      if (thresholds === undefined) [on, given] = [day, facts];
      else refused = begin(thresholds, day, facts);
      tell();
    },
    decideBy: (by) => {
      const { on: day, given: facts, facts: asked } = current;
      const known = new Set(["ageYears", ...by.ruleSet.facts.map(({ id }) => id)]);
      const [kept, lost] = [true, false].map((is) => Object.entries(facts).filter(([id]) => known.has(id) === is));
      const problems = begin(by, day, Object.fromEntries(kept ?? []));
      if (problems.length === 0) {
        refused = [];
        tell();
      }
      return { problems, leftOut: (lost ?? []).map(([id]) => asked.find((fact) => fact.id === id)?.label ?? id) };
    },
    decidedBy: () => thresholds,
    watch: (listener) => {
      listeners.push(listener);
      listener(current);
    },
  };
}
