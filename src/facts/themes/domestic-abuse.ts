import type { Definitions } from "../fact.js";
import type { Certainty, Effect, Frequency } from "./scales.js";
import { certainty, effect, frequency } from "./scales.js";

/** Abuse between adults where the child lives or visits. A child who sees, hears or feels its effects is a victim in law. */
export interface DomesticAbuseFacts {
  /** How sure people are that there is domestic abuse, past or present. It says nothing of how grave it is. */
  domesticAbuseCertainty: Certainty;
  /** Whether the abuse goes on, goes on after a separation, or is past, with or without contact. It decides what help is for. */
  domesticAbuseWhen: "going-on-now" | "continues-after-separation" | "past-with-contact" | "past-without-contact";
  /** What shows in the child of the abuse, hurt or not. What happens around the child is asked apart. */
  domesticAbuseEffect: Effect;
  /** How near the child comes to it when it happens, up to being hurt. A child who steps in is in danger, not to blame. */
  domesticAbuseExposure: "none" | "in-the-home" | "sees-or-hears-it" | "steps-in" | "hurt-or-nearly-hurt";
  /** How often incidents happen, as far as known. Most are never reported, so it is a lower bound. */
  domesticAbusePattern: Frequency;
  /** How often the police told school, health or social care that they were called. What others tell of is asked apart. */
  domesticAbusePoliceNotices: Frequency;
  /** One person controls another's money, movements, friends or day. It needs no blow. */
  coerciveControl: boolean;
  /** A relationship with domestic abuse has ended in the last months, which is when danger is often greatest. */
  separationRecent: boolean;
  /** Somebody follows, watches or keeps contacting a carer or the child against their wish. */
  stalking: boolean;
  /** Somebody whom a court or the police told to keep away has come or made contact all the same. */
  orderToKeepAwayBroken: boolean;
  /** Heard at a multi-agency risk assessment conference in the last 12 months. It says what others judged then. */
  maracHeard: boolean;
  /** An adult of the household was strangled or choked in the last year, or by somebody who still comes. It needs leave no mark. */
  strangulation: boolean;
  /** A firearm or other weapon is within reach in a home with violence. A licence makes no difference. */
  firearmOrWeaponAtHome: boolean;
}

const theme = "Domestic abuse";

const notWithOthersPresent = "Never ask in front of a partner, a relative or the child.";

const told = { theme, nature: "reported", direction: "harm", howToAnswer: "already-known" } as const;

export const domesticAbuse: Definitions<DomesticAbuseFacts> = {
  domesticAbuseCertainty: {
    ...told,
    kind: "ordered",
    values: certainty("domestic abuse where the child lives or visits", {
      none: "Those who know the family have thought about it and see no reason to think of domestic abuse.",
      possible: "Fear, control or quarrels were noticed that have other explanations as well.",
      suspected: "Somebody with a reason, written down, suspects domestic abuse where the child lives or visits.",
      known:
        "Domestic abuse is established, past or present: told by the victim, seen, found by the police or a court.",
    }),
    label: "How sure people are of domestic abuse",
    question:
      "Do you already know whether anybody with a reason suspects domestic abuse where the child lives or visits?",
    nature: "judgement",
    whoKnows: ["police", "health", "school", "social-care", "housing"],
    sources: ["hampshire-thresholds", "bristol-level-3", "buckinghamshire-level-4", "harrow-thresholds-2016"],
    cinFactors: ["3B", "3C"],
    note: `A notice by the police is recorded as that, and not here; give here what somebody has concluded. Quarrels without fear or control are conflict between carers, and violence by a child towards a carer is asked under behaviour. ${notWithOthersPresent}`,
  },
  domesticAbuseWhen: {
    ...told,
    kind: "choice",
    values: [
      {
        value: "going-on-now",
        label: "domestic abuse goes on now",
        means:
          "There was violence, threat or control in the last three months between people who live or meet as a couple or family.",
      },
      {
        value: "continues-after-separation",
        label: "domestic abuse goes on after a separation",
        means:
          "They no longer live together, and it goes on by messages, visits, money, handovers, the courts or the child.",
      },
      {
        value: "past-with-contact",
        label: "domestic abuse is past and the person still sees the family",
        means:
          "Nothing is known of for three months or more, and the person who harmed still sees the child or the adult.",
      },
      {
        value: "past-without-contact",
        label: "domestic abuse is past and there is no contact",
        means:
          "Nothing is known of for three months or more, and the person who harmed does not see or reach the child or the adult.",
      },
    ],
    label: "When the domestic abuse is or was",
    question: "Do you already know whether the domestic abuse goes on now, after a separation, or is past?",
    direction: "neutral",
    whoKnows: ["police", "social-care", "health", "school", "court"],
    sources: ["bristol-level-3", "hampshire-thresholds"],
    cinFactors: ["3B", "3C"],
    note: "If it is not clear whether it has ended, give the values that it may be. Whether somebody has made sure that the person cannot come back is asked under strengths.",
  },
  domesticAbuseEffect: {
    ...told,
    kind: "ordered",
    values: effect("domestic abuse", {
      none: "There is no domestic abuse, or those who know the child well have looked and see no trace of it.",
      "early-signs":
        "The child startles, is watchful, clings or worries at times, and sleeps, learns and plays much as before.",
      "affecting-the-child":
        "Fear, sleep, school, health or friendships suffer in most weeks, or the child copies it, carries messages or guards a parent.",
      "serious-harm-or-danger":
        "The child lives in terror or is seriously ill by it, or there are threats to kill or violence that could kill.",
    }),
    label: "What shows in the child of domestic abuse",
    question: "Do you already know what shows in the child of domestic abuse?",
    nature: "judgement",
    whoKnows: ["school", "health", "social-care", "police", "child"],
    sources: ["hampshire-thresholds", "bristol-level-3", "buckinghamshire-level-4"],
    cinFactors: ["3A", "3B", "3C"],
    note: `What is seen in the child. Where the child is when it happens, and whether the child was hurt, is asked apart. A baby shows it by crying, feeding and startling. ${notWithOthersPresent}`,
  },
  domesticAbuseExposure: {
    ...told,
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "elsewhere each time domestic abuse happened",
        means: "As far as known there was none, or the child was somewhere else each time.",
      },
      {
        value: "in-the-home",
        label: "in the home when domestic abuse happened",
        means: "Upstairs, asleep or in another room; nobody knows what the child heard.",
      },
      {
        value: "sees-or-hears-it",
        label: "sees or hears domestic abuse",
        means: "The child saw or heard it, or saw the injuries, the damage or the police.",
      },
      {
        value: "steps-in",
        label: "steps in when domestic abuse happens",
        means: "The child went between them, called for help, hid a brother or sister, or tried to stop it.",
      },
      {
        value: "hurt-or-nearly-hurt",
        label: "hurt or nearly hurt in domestic abuse",
        means: "The child was hit, pushed, held or carried during it, or something was thrown or broken close by.",
      },
    ],
    label: "Where the child is when domestic abuse happens",
    question: "Do you already know where the child is when domestic abuse happens, and whether the child was hurt?",
    whoKnows: ["police", "school", "social-care", "health", "child"],
    sources: ["domestic-abuse-act-2021", "barnardos-matrix", "harrow-thresholds-2016"],
    cinFactors: ["3A", "3B", "3C"],
    note: "The nearest that is known of. For a child not yet born, a blow to the mother is being hurt. What the child told is kept in the child's own words; nobody asks for more.",
  },
  domesticAbusePattern: {
    ...told,
    kind: "ordered",
    values: frequency("domestic abuse", {
      never: "No incident is known of.",
      once: "One incident is known of.",
      occasional: "Two or three incidents in 12 months are known of, with months between.",
      regular: "Four or more incidents in 12 months are known of, or one in most months.",
      persistent: "Incidents in most weeks, or control that hardly ever lets up.",
    }),
    label: "How often domestic abuse happens, as far as known",
    question: "Do you already know how often domestic abuse happens?",
    whoKnows: ["police", "social-care", "health", "housing"],
    sources: ["buckinghamshire-level-4", "barnardos-matrix"],
    cinFactors: ["3B", "3C"],
    note: "From whatever source: the adult who is hurt, the child, neighbours, records. Most incidents are never reported. One may be deadly: how often says nothing of how grave.",
  },
  domesticAbusePoliceNotices: {
    ...told,
    kind: "ordered",
    values: frequency("notices by the police of domestic abuse", {
      never: "The police have told nobody who works with the child of a call to domestic abuse in the last 12 months.",
      once: "One notice in the last 12 months.",
      occasional: "Two or three notices in the last 12 months.",
      regular: "Four or more notices in the last 12 months, or one in most months.",
      persistent: "Notices in most weeks, or three or more within a month.",
    }),
    label: "How often the police told of a call to domestic abuse",
    question:
      "Do you already know how often the police told school, health or social care of a call to domestic abuse?",
    nature: "measured",
    howToAnswer: "own-records",
    whoKnows: ["school", "social-care", "police", "health"],
    sources: ["operation-encompass-2025", "barnardos-matrix"],
    cinFactors: ["3B", "3C"],
    note: "Count the notices in your records, not what is said. A call by a neighbour that turned out to be something else is not counted. The family is not asked about a notice.",
  },
  coerciveControl: {
    ...told,
    kind: "boolean",
    label: "One person in the family controls another's money, movements, friends or daily life",
    labelWhenFalse: "Nobody in the family controls another's money, movements, friends or daily life",
    question: "Do you already know whether one person in the family controls another's daily life?",
    whoKnows: ["police", "health", "social-care", "school"],
    sources: ["working-together-2026"],
    cinFactors: ["3A", "3B", "3C"],
    note: `Only where the control itself is told or seen: money, phone, movements, friends, clothes. A partner who stays in the room or answers for her is a reason to think of domestic abuse, and is said there. It need not involve violence, and may go on after a separation, also through the child. ${notWithOthersPresent}`,
  },
  separationRecent: {
    ...told,
    kind: "boolean",
    label: "A relationship with domestic abuse has ended, or is ending, in the last few months",
    labelWhenFalse: "No relationship with domestic abuse has ended in the last few months",
    question: "Do you already know whether a relationship with domestic abuse has ended in the last few months?",
    whoKnows: ["police", "social-care", "school", "family", "court"],
    note: "Danger is often greatest around a separation. A separation without abuse is not this. Whether the abuse goes on after it is asked apart.",
  },
  stalking: {
    ...told,
    kind: "boolean",
    label: "Somebody follows, watches or keeps contacting a carer or the child against their wish",
    labelWhenFalse: "Nobody follows, watches or keeps contacting a carer or the child against their wish",
    question: "Do you already know whether somebody follows, watches or keeps contacting a carer or the child?",
    whoKnows: ["police", "social-care", "school", "family", "housing"],
    cinFactors: ["3A", "3B", "3C"],
    note: "Waiting at the gate or the home, tracking a telephone, many messages, asking others where they are. It may be called love or concern. One call about the child is not this.",
  },
  orderToKeepAwayBroken: {
    ...told,
    kind: "boolean",
    label: "Somebody who was told by a court or the police to keep away has come or made contact",
    labelWhenFalse: "Nobody who was told by a court or the police to keep away has come or made contact",
    question:
      "Do you already know whether somebody whom a court or the police told to keep away has come all the same?",
    whoKnows: ["police", "court", "school", "social-care", "family"],
    cinFactors: ["3A", "3B", "3C"],
    note: "An injunction, bail, a police notice or a condition on release. It counts also if the adult let the person in: fear, money and children may lie behind it.",
  },
  maracHeard: {
    ...told,
    kind: "boolean",
    label: "The family was heard at a multi-agency risk assessment conference in the last 12 months",
    labelWhenFalse: "The family was not heard at a multi-agency risk assessment conference in the last 12 months",
    question: "Do you already know whether a multi-agency risk assessment conference (MARAC) has heard the family?",
    nature: "status",
    howToAnswer: "own-records",
    whoKnows: ["police", "social-care", "health"],
    sources: ["harrow-thresholds-2016"],
    cinFactors: ["3B"],
    note: "Never tell the person who harms that it was heard.",
  },
  strangulation: {
    ...told,
    kind: "boolean",
    label: "An adult of the household was strangled or choked in the last year, or by somebody who still comes",
    labelWhenFalse:
      "No adult of the household was strangled or choked in the last year, nor ever by somebody who still comes",
    question: "Do you already know whether an adult of the household was strangled or choked by another person?",
    whoKnows: ["police", "health", "social-care"],
    cinFactors: ["3B", "3C"],
    note: "Hands round the neck once is enough, also without a mark. Years ago by somebody who is gone is not this. A child who was strangled is hurt and needs a doctor now.",
  },
  firearmOrWeaponAtHome: {
    ...told,
    kind: "boolean",
    label: "A firearm or other weapon is within reach in a home with violence",
    labelWhenFalse: "No firearm or other weapon is within reach in a home with violence",
    question: "Do you already know whether a firearm or other weapon is within reach in a home with violence?",
    whoKnows: ["police", "social-care", "family"],
    note: "Kitchen tools count only where they were used or shown as a threat. Do not go and look.",
  },
};
