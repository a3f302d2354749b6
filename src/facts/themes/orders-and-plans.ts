import type { Definitions } from "../fact.js";
import type { Frequency } from "./scales.js";
import { frequency } from "./scales.js";

/** Orders, plans and earlier work: what is on record about the child and the brothers and sisters. */
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
  /** How a carer managed an earlier child. Not a parent's own childhood, and not what anybody fears of this child. */
  careOfEarlierChild: "none" | "struggled" | "could-not-care" | "removed-or-harmed";
  /** How many child protection plans the child has had before. It says that help was needed, not that it failed. */
  previousCpPlans: number;
  /** What help or plan ended for the child in the last 12 months. What is open today is asked apart. */
  planEndedRecently: "none" | "early-help" | "child-in-need" | "child-protection" | "looked-after";
  /** How often help changed things, ended, and the same needs came back. Help that never changed anything is asked apart. */
  needsCameBack: "never" | "once" | "more-than-once";
  /** How often somebody referred the child to children's social care in the last 12 months. It counts only with a need. */
  earlierReferrals: Frequency;
  /** Whether the child has lived in care or lives with carers other than the parents. Neutral: for most it is what keeps them well. */
  careHistory: "none" | "previously-looked-after" | "adopted" | "special-guardianship" | "kinship-arrangement";
  /** Those who work with the family think that the child may have to come into care. What the family says is asked apart. */
  riskOfEnteringCare: boolean;
  /** The family moved, nobody knows where, and nobody has asked for the child's records. Moving often is not this. */
  movedAndLeftNoAddress: boolean;
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
  careOfEarlierChild: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "no earlier child, or no worry about the care of one",
        means: "The carers had no child before, or looked after an earlier child without a social worker's plan.",
      },
      {
        value: "struggled",
        label: "a carer struggled with an earlier child",
        means: "An earlier child had a child in need or protection plan and stayed with the carer.",
      },
      {
        value: "could-not-care",
        label: "a carer could not care for an earlier child",
        means:
          "An earlier child lives with relatives or others because the carer could not care for the child, whoever decided it.",
      },
      {
        value: "removed-or-harmed",
        label: "an earlier child was removed from, or harmed in, a carer's care",
        means: "A court removed an earlier child, or an earlier child was seriously harmed in the carer's care.",
      },
    ],
    theme,
    label: "How a carer managed an earlier child",
    question: "Do you already know how one of the carers managed an earlier child?",
    nature: "status",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["social-care", "court", "health"],
    sources: ["london-pre-birth", "buckinghamshire-level-4"],
    note: "If all that is known is that an earlier child lives elsewhere, give the last two values. Both carers count. A child of this household who was seriously harmed or died is asked apart. When it was and what has changed since matter. A parent who grew up in care is never meant.",
  },
  previousCpPlans: {
    kind: "integer",
    from: 0,
    to: 20,
    unit: "plans",
    theme,
    label: "Number of earlier child protection plans",
    question: "Do you already know how many child protection plans the child has had before?",
    nature: "status",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["social-care"],
    sources: ["children-in-need-census"],
    note: "The plan that is open today is not counted. If you know only that there was one, say one or more.",
  },
  planEndedRecently: {
    kind: "choice",
    values: [
      { value: "none", label: "no plan ended in the last 12 months", means: "No help or plan ended in that time." },
      {
        value: "early-help",
        label: "early help ended in the last 12 months",
        means: "An early help plan ended in the last 12 months and nothing followed it.",
      },
      {
        value: "child-in-need",
        label: "a child in need plan ended in the last 12 months",
        means: "An assessment or plan under Children Act 1989 s17 ended in the last 12 months.",
      },
      {
        value: "child-protection",
        label: "a child protection plan ended in the last 12 months",
        means: "A child protection plan ended in the last 12 months.",
      },
      {
        value: "looked-after",
        label: "came home from care in the last 12 months",
        means: "A council stopped looking after the child in the last 12 months and the child came home.",
      },
    ],
    theme,
    label: "Help or plan that ended in the last 12 months",
    question: "Do you already know whether help or a plan for the child ended in the last 12 months?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["social-care", "school", "health"],
    sources: ["lancashire-child-in-need", "rotherham-step-up-down"],
    note: "If several ended, the last of them in this list. Plans of earlier years are counted apart.",
  },
  needsCameBack: {
    kind: "ordered",
    values: [
      {
        value: "never",
        label: "needs did not come back after help ended",
        means: "There was no help that ended, or things stayed better after it.",
      },
      {
        value: "once",
        label: "the same needs came back after help ended",
        means: "Help ended because things were better, and the same needs are back.",
      },
      {
        value: "more-than-once",
        label: "the same needs came back after help ended more than once",
        means: "Help ended twice or more because things were better, and each time the same needs were back.",
      },
    ],
    theme,
    label: "How often the same needs came back after help ended",
    question: "Do you already know whether the same needs came back after help for the family ended?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care", "family"],
    sources: ["trafford-early-help-review", "rotherham-step-up-down"],
    note: "Any help: a course, an early help plan, a social work plan. It may be the help that was too short. Help that changed nothing while it ran is asked apart.",
  },
  earlierReferrals: {
    kind: "ordered",
    values: frequency("earlier referrals to children's social care", {
      never: "Nobody has referred the child in the last 12 months, as far as records show.",
      once: "One earlier referral in the last 12 months.",
      occasional: "Two earlier referrals in the last 12 months.",
      regular: "Three or more earlier referrals in the last 12 months.",
      persistent: "Referrals in most months, or from several services, over a year or more.",
    }),
    theme,
    label: "How often the child was referred in the last 12 months",
    question: "Do you already know how often the child was referred to children's social care in the last 12 months?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["social-care", "school", "health"],
    sources: ["children-in-need-census"],
    note: "Today's is not counted, nor are several about one event. Some families are watched more than others, and some referrals are made in spite; that is why it never counts without a need.",
  },
  careHistory: {
    kind: "choice",
    values: [
      {
        value: "none",
        label: "has always lived with a parent",
        means: "The child lives, and has always lived, with at least one parent.",
      },
      {
        value: "previously-looked-after",
        label: "was looked after by a council before",
        means: "A council looked after the child before and no longer does, and the child lives with a parent again.",
      },
      { value: "adopted", label: "adopted", means: "The child was adopted, here or abroad." },
      {
        value: "special-guardianship",
        label: "lives under a special guardianship or child arrangements order",
        means: "A court made an order by which the child lives with somebody who is not a parent.",
      },
      {
        value: "kinship-arrangement",
        label: "lives with relatives or friends without an order",
        means: "Grandparents, other relatives or friends bring the child up, and no court order says so.",
      },
    ],
    theme,
    label: "Whether the child has lived in care or with carers other than the parents",
    question: "Do you already know whether the child was in care before or lives with carers other than the parents?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "social-care", "health", "family"],
    sources: ["looked-after-education-2018", "working-together-2026"],
    note: "It opens advice and raises nothing by itself. A child whom a council looks after today is recorded under what is open today; a carer who is not a close relative, for 28 days or more, under private fostering as well.",
  },
  riskOfEnteringCare: {
    kind: "boolean",
    theme,
    label: "Those who work with the family think that the child may have to come into care",
    labelWhenFalse: "Nobody who works with the family thinks that the child may have to come into care",
    question: "Do you already know whether those who work with the family think that the child may come into care?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["social-care", "family", "court"],
    sources: ["harrow-thresholds-2016"],
    note: "A plan, panel, legal meeting or a request for care says so. Where a carer or child says that it cannot go on, use how near they are to no longer living together.",
  },
  movedAndLeftNoAddress: {
    kind: "boolean",
    theme,
    label: "The family moved, nobody knows where, and nobody has asked for the child's records",
    labelWhenFalse: "It is known where the family lives, or a new school, doctor or council has asked for the records",
    question: "Do you already know whether the family moved and nobody who knew them can say where?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "housing", "social-care"],
    sources: ["lincolnshire-transient-families", "west-yorkshire-children-moving"],
    note: "Calls and a visit to the last address found nobody. A family that travels for work and says so, or is in a refuge known to the police, is not this. A child who is gone without the family is missing: ring the police. Do not search in public.",
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
