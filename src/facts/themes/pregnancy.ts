import type { Definitions } from "../fact.js";
import type { Effect, Frequency } from "./scales.js";
import { effect } from "./scales.js";

/** The pregnancy with this child, and a child who is pregnant or a parent. */
export interface PregnancyFacts {
  /** The pregnancy with this child was or is hidden. Learning of it late is not hiding it. */
  concealedPregnancy: boolean;
  /** No antenatal care in this pregnancy so far. Late or missed appointments are not none, and care elsewhere counts. */
  noAntenatalCare: boolean;
  /** Antenatal care began late, for those who have no number of weeks. */
  bookedLate: boolean;
  /** Completed weeks of the pregnancy with this child when antenatal care began. */
  bookingWeeks: number;
  /** How often antenatal appointments were missed in the pregnancy with this child. */
  antenatalMissed: Frequency;
  /** What somebody worries about for the time after the birth, where no other fact names it. */
  preBirthConcern: "none" | "help-to-get-ready" | "safety-after-birth";
  /** The child may be pregnant, and it is not confirmed. Once it is, the fact is that the child is pregnant. */
  mayBePregnant: boolean;
  /** The child has a baby or child of its own. It says nothing of the care given. */
  childIsParent: boolean;
  /** Support that the child, being pregnant or a parent, needs and does not have. */
  pregnantOrParentSupportMissing: Effect;
}

const theme = "Pregnancy";

const ofABaby = {
  kind: "ordered",
  theme,
  nature: "judgement",
  direction: "harm",
  howToAnswer: "already-known",
} as const;

export const pregnancy: Definitions<PregnancyFacts> = {
  concealedPregnancy: {
    kind: "boolean",
    theme,
    label: "A pregnancy was or is hidden: the one with this child, or the child's own",
    labelWhenFalse: "No pregnancy was hidden: neither the one with this child nor the child's own",
    question: "Do you already know whether the pregnancy with this child, or the child's own, was or is hidden?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "social-care"],
    sources: ["doncaster-pre-birth", "sussex-concealed-pregnancy", "hertfordshire-concealed-pregnancy"],
    note: "On the record of the unborn child or baby, and on that of a child who hides her own pregnancy. Known to the mother and kept from those who could help. Fear, abuse, shock or illness may lie behind it. Not knowing of it is not hiding it; starting care late is asked apart.",
  },
  noAntenatalCare: {
    kind: "boolean",
    theme,
    label: "There is or was no antenatal care in the pregnancy with this child",
    labelWhenFalse: "There is or was antenatal care in the pregnancy with this child",
    question: "Do you already know whether there was any antenatal care in the pregnancy with this child?",
    nature: "status",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["doncaster-pre-birth", "sussex-concealed-pregnancy"],
    note: "None at all. Fear of charges, of being reported or of a partner, and not knowing how, are common. Care had abroad counts.",
  },
  bookedLate: {
    kind: "boolean",
    theme,
    label: "Antenatal care for the pregnancy with this child began late",
    labelWhenFalse: "Antenatal care for the pregnancy with this child began in good time",
    question: "Do you already know whether antenatal care for the pregnancy with this child began late?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health", "social-care"],
    sources: ["sussex-concealed-pregnancy", "doncaster-pre-birth"],
    note: "Late: at 20 weeks or after, for those who have no number. Many did not know that they were pregnant, had just arrived, or waited for a place.",
  },
  bookingWeeks: {
    kind: "integer",
    from: 0,
    to: 45,
    unit: "weeks",
    theme,
    label: "Weeks of the pregnancy with this child when antenatal care began",
    question: "Do you already know at how many weeks antenatal care for the pregnancy with this child began?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["sussex-concealed-pregnancy", "doncaster-pre-birth"],
    note: "Completed weeks at the first appointment with a midwife, here or abroad. How far the pregnancy has come today is asked apart.",
  },
  antenatalMissed: {
    kind: "ordered",
    values: [
      { value: "never", label: "antenatal appointments kept", means: "Antenatal appointments were kept or moved." },
      { value: "once", label: "one antenatal appointment missed", means: "One appointment was missed." },
      {
        value: "occasional",
        label: "some antenatal appointments missed",
        means: "Two or three were missed, and others kept in between.",
      },
      {
        value: "regular",
        label: "many antenatal appointments missed",
        means: "Four or more were missed, or about half of them.",
      },
      {
        value: "persistent",
        label: "hardly any antenatal appointment kept",
        means: "Care was begun, and hardly any appointment since was kept.",
      },
    ],
    theme,
    label: "How often antenatal appointments for the pregnancy with this child were missed",
    question: "Do you already know how often antenatal appointments for the pregnancy with this child were missed?",
    nature: "measured",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health"],
    sources: ["sussex-concealed-pregnancy"],
    note: "Work, other children, fares, fear of a partner or of hospitals are common reasons. If care never began: no antenatal care.",
  },
  preBirthConcern: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "no concern for the time after the birth",
        means: "Nobody worries about the time after the birth, or the child is already born.",
      },
      {
        value: "help-to-get-ready",
        label: "soon to be born to parents who want or need help to get ready",
        means: "Home, things, money, know-how or company are missing for the baby, and nobody fears for the baby.",
      },
      {
        value: "safety-after-birth",
        label: "may not be cared for and safe once born",
        means: "Somebody who knows the family gives a reason to fear that the baby may not be cared for or safe.",
      },
    ],
    theme,
    label: "Concern for the child once born, of a kind that is not named",
    question: "Do you already know whether anybody has cause to worry how the child will be cared for once born?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "social-care", "housing", "family"],
    sources: ["kent-support-levels", "kent-and-medway-pre-birth", "london-pre-birth"],
    note: "For a concern of unstated kind. Where the kind is known (an earlier child, alcohol or drugs, domestic abuse, illness) record it there. A parent who grew up in care, is young or has a learning need is no such reason.",
  },
  mayBePregnant: {
    kind: "boolean",
    theme,
    label: "The child may be pregnant, and it is not confirmed",
    labelWhenFalse: "Nothing suggests an unconfirmed pregnancy",
    question: "Do you already know whether the child may be pregnant?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["child", "school", "health"],
    sources: ["london-sexually-active"],
    note: "A missed period, a test bought or a friend's word. Once a test shows it, use instead: the child is pregnant. Tell nobody at home without the child.",
  },
  childIsParent: {
    kind: "boolean",
    theme,
    label: "The child is a parent",
    labelWhenFalse: "The child is no parent",
    question: "Do you already know whether the child is a mother or a father?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "own-records",
    whoKnows: ["health", "school", "social-care", "family"],
    sources: ["wirral-level-2", "buckinghamshire-level-2"],
    note: "Fathers too. By itself it calls for an offer and nothing more. The baby has a record of its own.",
  },
  pregnantOrParentSupportMissing: {
    ...ofABaby,
    values: effect("want of support as a pregnant child or young parent", {
      none: "The child is neither pregnant nor a parent, or has the support that it takes.",
      "early-signs": "School, money, a place to live or somebody to ask are not settled yet, and there is time.",
      "affecting-the-child":
        "Health, school, home or the bond with the baby suffer because support is missing, or the child is alone with it.",
      "serious-harm-or-danger":
        "The child or the unborn baby is in danger: nowhere to live, no care, pressed or threatened over the pregnancy.",
    }),
    label: "Effect on the child of missing support as a pregnant child or young parent",
    question: "Do you already know whether the child has the support that pregnancy or parenthood takes?",
    whoKnows: ["health", "school", "child", "social-care"],
    sources: ["kent-support-levels", "wirral-level-2", "bedfordshire-pre-birth"],
    note: "What support is missing. That the child is pregnant, and how old at conception, are asked under sexual harm.",
  },
};
