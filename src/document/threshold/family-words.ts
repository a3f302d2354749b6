import type { Route } from "../../domain/route.js";
import type { Level } from "../../ruleset/level.js";

/** What a level means for a family, said to the family. */
export const ROUTE_FOR_FAMILIES: Readonly<Record<Route, string>> = {
  universal:
    "You and your child get the help that every family can use. Nobody needs to decide anything about you for that.",
  "early-help": "You are offered some more help. It is an offer: you may say yes or no.",
  "child-in-need":
    "Your child may need help from children's social care, who offer to look with you at what your child needs (Children Act 1989, section 17).",
  "child-protection":
    "Somebody is worried that your child is being seriously harmed, or may be. A social work manager decides today whether the council has to look into it (Children Act 1989, section 47).",
};

/** Whether you have to agree. */
export const AGREEMENT_FOR_FAMILIES: Readonly<Record<NonNullable<Level["agreement"]>, string>> = {
  required:
    "You have this help only if you agree to it, and your child too where old enough. Saying no is by itself no reason to do more.",
  sought: "You are asked whether you agree.",
  "not-required":
    "This decision does not wait for your agreement. You can still say what you think, and it is written down.",
};

export const WHO_DECIDES_FOR_FAMILIES: Readonly<Record<Route, string>> = {
  universal: "You do, together with those who already know your child.",
  "early-help": "You decide whether to take the help.",
  "child-in-need":
    "A social work manager decides within one working day of a referral what happens next. The help rests on your agreement.",
  "child-protection": "A social work manager decides, and nobody who rang.",
};

/** What a level means for a child, said to the child. */
export const ROUTE_FOR_CHILDREN: Readonly<Record<Route, string>> = {
  universal: "You get help from the people you know: your family, your school, a doctor or a nurse.",
  "early-help": "Somebody you know asks you and your family whether some more help would be good.",
  "child-in-need":
    "Somebody from children's social care may ask to meet you and your family. They want to find out what would make things better for you.",
  "child-protection":
    "Somebody is worried that you are being badly hurt, or that you might be. A manager whose job is to keep children safe decides today what happens. It is not your fault.",
};

export const AGREEMENT_FOR_CHILDREN: Readonly<Record<NonNullable<Level["agreement"]>, string>> = {
  required: "This help only happens if your family says yes. You are asked too, if you are old enough.",
  sought: "Your family is asked.",
  "not-required":
    "They do not have to wait for a yes, because your safety comes first. You can still say what you think.",
};
