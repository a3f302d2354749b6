import type { Route } from "../../domain/route.js";
import type { Tell } from "../../domain/tell.js";
import type { Urgency } from "../../domain/urgency.js";
import type { HowToAnswer } from "../../facts/fact.js";
import type { Level } from "../../ruleset/level.js";

/** What a level means in law, in a sentence for somebody who does not work in social care. */
export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  universal: "That is the help that every family can use.",
  "early-help": "Help is offered to the family, who may take it up or not.",
  "child-in-need":
    "The child may be in need of help from children's social care, who offer an assessment (Children Act 1989, section 17).",
  "child-protection":
    "A social work manager decides today whether there is reasonable cause to suspect that the child is suffering, or is " +
    "likely to suffer, significant harm (Children Act 1989, section 47).",
};

/** The same before birth, when section 47 and court orders do not apply yet. */
export const BEFORE_BIRTH: string =
  "A social work manager decides today about a strategy discussion and an assessment before the birth. Enquiries under " +
  "section 47, police protection and court orders wait until the child is born.";

/** How soon somebody must act. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  immediate: "now, before anything else",
  "same-day": "today",
  "next-working-day": "by the end of the next working day",
  routine: "in the usual time",
};

/** Whether the family is told. */
export const TELL_WORDS: Readonly<Record<Tell, string>> = {
  tell: "Tell the family what you are worried about and what you will do.",
  "tell-unless-unsafe":
    "Tell the family what you are worried about and what you will do, unless telling them could put the child or anybody else " +
    "in danger. If you are not sure, ask children's social care before you tell them.",
  "do-not-tell-before-strategy-discussion":
    "Do not tell the family, and do not ask them about it, before children's social care and the police have spoken and agreed who tells them.",
};

/** Whether help waits for agreement. This is agreement to a service, not to sharing information nor to treatment. */
export const AGREEMENT_WORDS: Readonly<Record<NonNullable<Level["agreement"]>, string>> = {
  required: "Help is given only with the family's agreement, and the child's where old enough.",
  sought: "Ask for the family's agreement.",
  "not-required": "The decision does not wait for agreement.",
};

/** How a question may be answered without doing harm, where the question itself does not say it. */
export const ANSWER_WORDS: Readonly<Record<HowToAnswer, string | undefined>> = {
  "already-known": undefined,
  "own-records": "look in your own records",
  "open-question-to-child":
    "if the child wants to talk: one open question, then listen and write down the child's own words",
  "parent-if-safe": "ask a parent, if that is safe for the child",
  "leave-to-social-care-and-police": "do not ask the child or the family; leave it to social care and the police",
};
