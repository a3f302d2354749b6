import type { Definitions } from "../fact.js";

/** Orders and plans that are open, and whether they change anything for the child. */
export interface OrdersAndPlansFacts {
  /** In police protection now, so that section 47 enquiries are a duty. Police having attended is not this. */
  inPoliceProtection: boolean;
  /** Under an emergency protection order now, so that section 47 enquiries are a duty. An order asked for is not yet one. */
  emergencyProtectionOrder: boolean;
  /** What is open for the child today. It decides who is told, not how serious today's news is. */
  currentStatus: "none" | "early-help" | "child-in-need" | "child-protection" | "looked-after";
  /** A brother, sister or other child of the household is on a child protection plan now; earlier plans do not count. */
  siblingOnCpPlan: boolean;
  /** A court has told the council to report on the child (s7 or s37) or made an education supervision order. */
  courtDirectedReport: boolean;
  /** Those who work with the family think that the child may have to come into care. What the family says is asked apart. */
  riskOfEnteringCare: boolean;
  /** Early help was tried and has not changed enough for the child. Waiting for it to start is not this. */
  earlyHelpWithoutProgress: boolean;
  /** A child in need or protection plan has run three months or more and has not changed enough for the child. */
  planWithoutProgress: boolean;
  /** Where things are going over about three months. It never stands alone: better or worse than what? */
  trend: "improving" | "stable" | "worsening";
}

const theme = "Orders, plans and history";

export const ordersAndPlans: Definitions<OrdersAndPlansFacts> = {
  inPoliceProtection: {
    kind: "boolean",
    theme,
    label: "The child is in police protection now",
    labelWhenFalse: "The child is not in police protection now",
    question: "Do you already know whether the child is in police protection now?",
    nature: "status",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["police", "social-care"],
    appliesWhen: { fact: "unborn", operator: "equal", value: false },
    sources: ["children-act-1989"],
    note: "Only where a constable has used the power in Children Act 1989 s46. It lasts at most 72 hours.",
  },
  emergencyProtectionOrder: {
    kind: "boolean",
    theme,
    label: "The child is under an emergency protection order now",
    labelWhenFalse: "The child is not under an emergency protection order now",
    question: "Do you already know whether the child is under an emergency protection order now?",
    nature: "status",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["court", "social-care"],
    appliesWhen: { fact: "unborn", operator: "equal", value: false },
    sources: ["children-act-1989"],
    note: "Only an order that is made and has not ended (Children Act 1989 s44).",
  },
  currentStatus: {
    kind: "choice",
    values: [
      {
        value: "none",
        label: "no help or plan open",
        means: "No early help and no social work is open for the child.",
      },
      {
        value: "early-help",
        label: "has early help",
        means: "An early help assessment or plan is open for the child.",
      },
      {
        value: "child-in-need",
        label: "is a child in need with an open assessment or plan",
        means: "An assessment or plan under Children Act 1989 s17 is open, under whatever local name.",
      },
      {
        value: "child-protection",
        label: "is on a child protection plan or under section 47 enquiries",
        means: "A child protection plan is open, or section 47 enquiries have started and not ended.",
      },
      {
        value: "looked-after",
        label: "is looked after by a council",
        means: "A council looks after the child, under an order or by agreement, here or placed from elsewhere.",
      },
    ],
    theme,
    label: "Help or plan that is open for the child today",
    question: "Do you already know whether any help or plan is open for the child today?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["social-care", "school", "health"],
    sources: ["children-in-need-census"],
    note: "If several are open, the last of them in this list. What ended in the last 12 months is asked apart. New concerns are told to whoever leads the open work.",
  },
  siblingOnCpPlan: {
    kind: "boolean",
    theme,
    label: "Another child of the household or family is on a child protection plan",
    labelWhenFalse: "No other child of the household or family is on a child protection plan",
    question: "Do you already know whether a brother, sister or other child of the household is on a protection plan?",
    nature: "status",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["social-care", "school", "health"],
    sources: ["hertfordshire-strategy-2016", "london-pre-birth"],
    note: "Half and step brothers and sisters count, also where they live elsewhere with the same carer.",
  },
  courtDirectedReport: {
    kind: "boolean",
    theme,
    label: "A court has asked the council for a report on the child or made an education supervision order",
    labelWhenFalse: "No court report and no education supervision order is open for the child",
    question: "Do you already know whether a court wants a report or has made an education supervision order?",
    nature: "status",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["court", "social-care"],
    sources: ["kent-support-levels", "children-act-1989"],
    note: "Children Act 1989 s7 or s37, or an education supervision order. A contact dispute alone is not this.",
  },
  riskOfEnteringCare: {
    kind: "boolean",
    theme,
    label: "Those who work with the family think, or the parents ask, that the child may have to come into care",
    labelWhenFalse:
      "Neither those who work with the family nor the parents say that the child may have to come into care",
    question:
      "Do you already know whether those who work with the family think, or the parents ask, that the child may come into care?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["social-care", "family", "court"],
    sources: ["harrow-thresholds-2016"],
    note: "A plan, panel, legal meeting or a request for care says so, also a request by the parents themselves. A carer or child who says no more than that it cannot go on: use how near they are to no longer living together.",
  },
  earlyHelpWithoutProgress: {
    kind: "boolean",
    theme,
    label: "Early help was tried and has not changed enough for the child",
    labelWhenFalse: "Early help has not been tried, or is changing enough for the child",
    question: "Do you already know whether early help was tried without enough change for the child?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care", "family"],
    sources: ["gloucestershire-level-3", "trafford-early-help-review", "essex-effective-support"],
    note: "Say what was tried, for how long, and what got in the way. A place on a waiting list is not help that was tried. Help that worked and ended too soon, and a social work plan, are asked apart.",
  },
  planWithoutProgress: {
    kind: "boolean",
    theme,
    label: "A child in need or protection plan of three months or more has not changed enough for the child",
    labelWhenFalse: "There is no such plan, it is newer than three months, or it is changing enough for the child",
    question: "Do you already know whether a child in need or protection plan has not changed enough for the child?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["social-care", "school", "health", "family"],
    sources: ["trafford-early-help-review", "rotherham-step-up-down"],
    note: "Say what the plan was to change and what is the same. If what the plan promised never came, that is the services' part.",
  },
  trend: {
    kind: "choice",
    values: [
      {
        value: "improving",
        label: "things have been getting better for the child",
        means: "Compared with three months ago the child's daily life is visibly better, and somebody can say in what.",
      },
      {
        value: "stable",
        label: "things have stayed the same for the child",
        means: "Compared with three months ago the child's daily life is much the same.",
      },
      {
        value: "worsening",
        label: "things have been getting worse for the child",
        means: "Compared with three months ago the child's daily life is visibly worse, and somebody can say in what.",
      },
    ],
    theme,
    label: "How things have changed for the child over the last three months",
    question: "Do you already know how things have changed for the child over the last three months?",
    nature: "judgement",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care", "child", "family"],
    sources: ["trafford-early-help-review"],
    note: "It counts only beside a need that is there. Say what is better or worse, and since when.",
  },
};
