import type { Confidence, Force } from "../domain/basis.js";
import type { Route } from "../domain/route.js";
import type { HowToAnswer, Knower, Nature } from "../facts/fact.js";
import type { Binding } from "../ruleset/rule.js";

/** Who decides what a level calls for. */
export const WHO_DECIDES: Readonly<Record<Route, string>> = {
  universal: "The family, together with those who already know the child.",
  "early-help": "The family decides whether to take help up. Those who know the child offer it.",
  "child-in-need":
    "A social work manager decides within one working day of a referral what happens next. Help rests on the family's agreement.",
  "child-protection": "That manager, and nobody who refers. You need not be sure before you ring.",
};

/** Who may change a rule, for people who do not write rules. */
export const WHO_MAY_CHANGE_A_RULE: Readonly<Record<Binding, string>> = {
  statute: "It rests on the law. Nobody can lower it or vary it.",
  safety:
    "It is our reading of safe practice. Nobody can lower it. A council may vary what is done, if it says why and who " +
    "approved that; it may not vary how soon, or whether the family is told.",
  indicative:
    "It is common practice, not law. A council may put a rule of its own in its place, place it higher or leave it out, and says why.",
};

/** The same of what is owed whatever the level. */
export const WHO_MAY_CHANGE_A_DUTY: Readonly<Record<Binding, string>> = {
  statute: "It rests on the law. Nobody can take it away or vary it.",
  safety: "It is our reading of safe practice. Nobody can take it away or vary it.",
  indicative: "It is common practice. A council may add to it, and cannot take it away.",
};

/** Who may change it, in a few words for a list of rules. */
export const MAY_CHANGE_BRIEFLY: Readonly<Record<Binding, string>> = {
  statute: "the law: nobody can lower it",
  safety: "safety: nobody can lower it",
  indicative: "common practice",
};

export const FORCE_WORDS: Readonly<Record<Force, string>> = {
  statute: "Statute",
  "case law": "Judgment of a court",
  "statutory guidance": "Statutory guidance",
  guidance: "Guidance",
  "local policy": "Local policy",
  "practice evidence": "Practice",
};

/** How far somebody has looked, with the mark that stands for it. */
export const MARK_WORDS: Readonly<Record<Confidence, string>> = {
  A: "read in the source (mark A)",
  B: "read in a secondary source (mark B)",
  unverified: "unverified",
};

export const KNOWER_WORDS: Readonly<Record<Knower, string>> = {
  school: "school",
  health: "health",
  police: "police",
  "social-care": "social care",
  family: "family",
  child: "the child",
  housing: "housing",
  court: "court",
};

/** On what kind of knowing a fact rests, and what follows for whoever records it. */
export const NATURE_WORDS: Readonly<Record<Nature, string>> = {
  status: "a status: it is on record or it is not",
  measured: "a measure: counted or taken from records",
  observed: "something seen",
  reported: "something said by somebody",
  judgement: "a judgement: a person makes it, and writes down who and why",
};

export const HOW_TO_ANSWER_WORDS: Readonly<Record<HowToAnswer, string>> = {
  "already-known": "from what is already known; nobody is asked",
  "own-records": "from your own records",
  "open-question-to-child":
    "if the child wants to talk, by one open question; then listen and write down the child's own words",
  "parent-if-safe": "by asking a parent, if that is safe for the child",
  "leave-to-social-care-and-police":
    "from what is already known only; do not ask the child or the family, leave that to social care and the police",
};
