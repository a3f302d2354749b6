import type { IndicatedLevel, Indication } from "../engine/indication.js";
import { type Changed, isSame, keysChanged, type ListChanges, listChanges } from "./changes.js";

const ANSWERS = ["atLeast", "pointsTo", "couldBe", "enoughKnown", "settled", "urgency", "tell"] as const;
const LISTS = ["reasons", "duties", "ask", "readings", "actions"] as const;

/** One of the answers of an indication: a level, a word, or true or false. */
export type Answered = IndicatedLevel | string | boolean;

/** How the indication for the same facts differs, part by part; every difference is in one of these. */
export interface IndicationChanges {
  readonly answers: { readonly [Answer in (typeof ANSWERS)[number]]?: Changed<Answered> };
  /** By rule. */
  readonly reasons: ListChanges;
  /** By duty. */
  readonly duties: ListChanges;
  /** Questions, by fact. */
  readonly ask: ListChanges;
  /** By fact. */
  readonly readings: ListChanges;
  /** By id. */
  readonly actions: ListChanges;
  /** What else differs: `levels` that are called otherwise, `contacts`, `response` and its like; not which set speaks. */
  readonly others: readonly string[];
}

export function indicationChanges(was: Indication, is: Indication): IndicationChanges {
  const told: readonly string[] = [...ANSWERS, ...LISTS, "ruleSet"];
  const isOther = (answer: (typeof ANSWERS)[number]): boolean => wordOf(was[answer]) !== wordOf(is[answer]);
  const isRenamed = ANSWERS.some((answer) => !isOther(answer) && !isSame(was[answer], is[answer]));
  return {
    answers: Object.fromEntries(ANSWERS.filter(isOther).map((one) => [one, { was: was[one], is: is[one] }])),
    reasons: listChanges(was.reasons, is.reasons, ({ rule }) => rule),
    duties: listChanges(was.duties, is.duties, ({ duty }) => duty),
    ask: listChanges(was.ask, is.ask, ({ fact }) => fact),
    readings: listChanges(was.readings, is.readings, ({ fact }) => fact),
    actions: listChanges(was.actions, is.actions, ({ id }) => id),
    others: [...(isRenamed ? ["levels"] : []), ...keysChanged(was, is).filter((key) => !told.includes(key))],
  };
}

/** A level by its id: one that is called otherwise is still the same. */
function wordOf(answered: Answered): string | boolean {
  return typeof answered === "object" ? answered.id : answered;
}
