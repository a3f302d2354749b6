import type { Definitions } from "../fact.js";
import type { Frequency } from "./scales.js";
import { frequency } from "./scales.js";

/** What was before: earlier children, earlier help, where the child has lived. It counts only with what is so today. */
export interface EarlierHelpAndCareFacts {
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
  /** The family moved, nobody knows where, and nobody has asked for the child's records. Moving often is not this. */
  movedAndLeftNoAddress: boolean;
  /** What earlier schools, doctors or councils know of the child has not come. It is the services' gap, and no harm. */
  earlierRecordsMissing: boolean;
}

const theme = "Orders, plans and history";

export const earlierHelpAndCare: Definitions<EarlierHelpAndCareFacts> = {
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
    note: "If all that is known is that an earlier child lives elsewhere, give the last two values. A line that says no more than that it is a first baby needs nothing here. Both carers count. A child of this household who was seriously harmed or died is asked apart. When it was and what has changed since matter. A parent who grew up in care is never meant.",
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
        means:
          "A council looked after the child before and no longer does: at home again, or left care at 16 or later.",
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
    note: "It opens advice and raises nothing by itself. Where private fostering or an unaccompanied child says it, that is enough. A child whom a council looks after today is recorded under what is open today; a carer who is not a close relative, for 28 days or more, under private fostering as well.",
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
  earlierRecordsMissing: {
    kind: "boolean",
    theme,
    label: "The child came from elsewhere, and the records from before have not come",
    labelWhenFalse: "The records from before have come, or the child has always been here",
    question: "Do you already know whether the records of the school, doctor or council from before have come?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "social-care"],
    sources: ["devon-safeguarding-files", "west-yorkshire-children-moving"],
    note: "A third school or area, and no file; or records of an earlier child of the family, somewhere else. Records that nobody asked for, sent astray, lost, or kept under another spelling of the name. It says nothing against the family. A family whom nobody can find is asked about apart.",
  },
};
