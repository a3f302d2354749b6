import type { Definitions } from "../fact.js";
import type { Effect, Frequency } from "./scales.js";
import { effect, frequency } from "./scales.js";

/** What children do to one another, and what reaches the child online. Harmed and harming stand apart; a child may be both. */
export interface BetweenChildrenFacts {
  /** How far what another child does to this one goes, bullying included. How often is recorded apart. */
  harmedByAnotherChild: Effect;
  /** What kind of harm it is, where that is known. It says nothing of how grave it is. */
  harmByAnotherChildKind:
    | "none"
    | "hurting"
    | "threats-or-robbery"
    | "sexual"
    | "images-or-messages"
    | "leaving-out-or-rumours";
  /** How often the child is bullied, in person or online. */
  bullyingPattern: Frequency;
  /** The bullying is about being seen as different. Being different is never the problem. */
  bullyingAboutDifference: boolean;
  /** What this child does to other children, by how far it goes. It does not say why. */
  harmsOtherChildren: Effect;
  /** How often the child bullies others. How far it goes is recorded apart. */
  bulliesOthersPattern: Frequency;
  /** Other children make the child do things by threat, debt, images or pressure. */
  coercedByPeers: boolean;
  /** Control, threats or violence in the child's own relationship with a boyfriend or girlfriend. */
  teenageRelationshipAbuse: Effect;
  /** What contact or content online does to the child. Much time on a screen is not this. */
  onlineRisk: Effect;
  /** What the child meets with online, where that is known. It says nothing of what it does to the child. */
  onlineContactKind:
    | "none"
    | "content-not-for-the-age"
    | "content-that-urges-harm"
    | "people-not-known"
    | "asks-for-secrecy-images-or-a-meeting"
    | "threats-or-blackmail"
    | "money-or-gambling";
}

const theme = "Harm between children and online";

const seen = { kind: "ordered", theme, nature: "judgement", direction: "harm" } as const;

export const betweenChildren: Definitions<BetweenChildrenFacts> = {
  harmedByAnotherChild: {
    ...seen,
    values: effect("what another child does", {
      none: "Those who know the child see no harm from other children beyond ordinary quarrels.",
      "early-signs": "Single acts that upset or hurt slightly, settled at the time, with no fear left behind.",
      "affecting-the-child":
        "The child is hurt, threatened or pressed more than once, or is afraid and avoids places or school.",
      "serious-harm-or-danger":
        "A serious injury, sexual violence, a weapon, filming to humiliate, or planned attacks.",
    }),
    label: "Harm to the child by another child",
    question: "Do you already know whether another child harms this child, and how badly?",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "child", "police", "health"],
    sources: ["buckinghamshire-level-4"],
    cinFactors: ["18B", "19B"],
    note: "At school, at home, outside or online. How far it goes stands here, only where the line says what it does to the child (hurt, afraid, stays away, hides); how often the child is bullied stands apart, and both can be given. The other child needs a record too.",
  },
  harmByAnotherChildKind: {
    kind: "choice",
    values: [
      {
        value: "none",
        label: "not harmed by another child",
        means: "Those who know the child see no harm from other children beyond ordinary quarrels.",
      },
      {
        value: "hurting",
        label: "hurt in body by another child",
        means: "Hitting, kicking, biting, pushing or any other hurt to the body that is not sexual.",
      },
      {
        value: "threats-or-robbery",
        label: "threatened or robbed by another child",
        means: "Threats, taking of money or things, or being made to hand them over.",
      },
      {
        value: "sexual",
        label: "sexually harassed or harmed by another child",
        means: "Sexual words, touching, pressure, pictures or worse that the child did not want.",
      },
      {
        value: "images-or-messages",
        label: "harmed by another child through messages or pictures",
        means: "Messages, pictures or posts that humiliate or frighten, and are not sexual.",
      },
      {
        value: "leaving-out-or-rumours",
        label: "left out, mocked or talked about by other children",
        means: "Leaving out, name-calling, mocking, rumours or turning others away from the child.",
      },
    ],
    theme,
    label: "Kind of harm by another child",
    question: "Do you already know what kind of harm another child does to this child?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "child", "police"],
    cinFactors: ["18B", "19B"],
    note: "If several fit, sexual comes before the others. Leave it out while the kind is not known. Sexual contact is recorded under sexual harm as well.",
  },
  bullyingPattern: {
    ...seen,
    nature: "reported",
    values: frequency("bullying", {
      never: "Those who know the child know of no bullying.",
      once: "It has happened once.",
      occasional: "It has happened a few times, with weeks between.",
      regular: "It happens in most weeks.",
      persistent: "It happens most days, or has gone on for more than a term although the school acted.",
    }),
    label: "How often the child is bullied",
    question: "Do you already know whether the child is bullied, and how often?",
    howToAnswer: "open-question-to-child",
    whoKnows: ["school", "child", "family"],
    sources: ["hampshire-thresholds", "wirral-level-2"],
    note: "Being left out and whispered about counts. How often stands here; how far it goes and what it does to the child stands under harm by another child.",
  },
  bullyingAboutDifference: {
    kind: "boolean",
    theme,
    label: "The child is bullied for being seen as different",
    labelWhenFalse: "The child is not bullied for being seen as different",
    question: "Do you already know whether the child is bullied for being seen as different?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "open-question-to-child",
    whoKnows: ["school", "child", "family"],
    sources: ["hampshire-thresholds", "wirral-level-2"],
    note: "For whatever reason others give: looks, language, faith, disability, family, whom the child loves. It says what others do, never what the child is. Hate from adults or strangers is recorded under discrimination.",
  },
  harmsOtherChildren: {
    ...seen,
    values: [
      {
        value: "none",
        label: "does not harm other children",
        means: "Those who know the child see no harm to others beyond ordinary quarrels.",
      },
      {
        value: "early-signs",
        label: "has hurt or upset other children in single acts",
        means: "Single acts that upset or hurt slightly and were settled at the time.",
      },
      {
        value: "affecting-the-child",
        label: "hurts or threatens other children again and again",
        means: "The child hurts, threatens or presses others more than once, and what was tried has not ended it.",
      },
      {
        value: "serious-harm-or-danger",
        label: "has seriously harmed or endangered another child",
        means: "A serious injury, a weapon, filming to humiliate, or planned attacks on another child.",
      },
    ],
    label: "Harm to other children by the child",
    question: "Do you already know whether the child harms other children, and how badly?",
    howToAnswer: "already-known",
    whoKnows: ["school", "police", "family", "social-care"],
    sources: ["buckinghamshire-level-4", "trafford-level-5"],
    cinFactors: ["18B"],
    note: "The child's own sexual behaviour is recorded under sexual harm; harm to carers, and to staff or strangers, under behaviour. A child who harms others may be harmed too. Pain or unmet need can look like it.",
  },
  bulliesOthersPattern: {
    ...seen,
    nature: "reported",
    values: [
      {
        value: "never",
        label: "does not bully others",
        means: "Those who know the child know of no bullying by the child.",
      },
      { value: "once", label: "bullied somebody once", means: "It has happened once and was settled." },
      {
        value: "occasional",
        label: "bullies others now and then",
        means: "It has happened a few times, with weeks between.",
      },
      { value: "regular", label: "bullies others regularly", means: "It happens in most weeks." },
      {
        value: "persistent",
        label: "goes on bullying others",
        means: "It happens most days, or has gone on for more than a term although the school acted.",
      },
    ],
    label: "How often the child bullies others",
    question: "Do you already know whether the child bullies others, and how often?",
    howToAnswer: "own-records",
    whoKnows: ["school", "family"],
    note: "How often stands here; how badly others are hurt stands under harm to other children. Ask what the child lives with.",
  },
  coercedByPeers: {
    kind: "boolean",
    theme,
    label: "Other children make the child do things by threats or pressure",
    labelWhenFalse: "No other children make the child do things by threats or pressure",
    question: "Do you already know whether other children make the child do things by threats or pressure?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "child", "police"],
    cinFactors: ["13A", "18B"],
    note: "Being in a group of friends is not this. It is about threats, debt, images and fear. If those who press are adults or cannot be named, it is recorded under exploitation.",
  },
  teenageRelationshipAbuse: {
    ...seen,
    values: effect("abuse in the child's own relationship", {
      none: "The child has no such relationship, or those who know the child see no control, threat or violence in it.",
      "early-signs":
        "Jealousy, checking of the phone or pressure to drop friends, and the child still feels free to say no.",
      "affecting-the-child":
        "The child is controlled, tracked, threatened or hit, or has given up friends, school or contact.",
      "serious-harm-or-danger": "Injury, strangulation, sexual violence, stalking, threats to kill, or fear for life.",
    }),
    label: "Abuse in the child's own relationship",
    question: "Do you already know whether a boyfriend or girlfriend controls, threatens or hurts the child?",
    howToAnswer: "already-known",
    whoKnows: ["school", "health", "child", "family", "police"],
    sources: ["bristol-level-3", "working-together-2026"],
    cinFactors: ["3A"],
    note: "From 16 it is domestic abuse in law. If the other person is an adult, that is asked under sexual harm as well.",
  },
  onlineRisk: {
    ...seen,
    values: effect("contact or content online", {
      none: "Those who know the child see no contact or content online that harms the child.",
      "early-signs":
        "Content not meant for the age, or strangers among contacts, and the child tells an adult about it.",
      "affecting-the-child": "Sleep, mood, school or eating suffer, or a stranger seeks secrecy, images or a meeting.",
      "serious-harm-or-danger":
        "Blackmail, grooming, images taken or shared, content that urges self-harm, or a meeting planned.",
    }),
    label: "Effect on the child of contact or content online",
    question: "Do you already know whether contact or content online harms the child?",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "child", "police"],
    sources: ["kent-support-levels", "northumberland-level-4", "trafford-level-5"],
    note: "What counts is what it does to the child. What kind of contact or content it is can be given apart. Bullying online is recorded as bullying. Views picked up online that call for violence against a group stand under violent extremism. Time on a screen by itself does not count.",
  },
  onlineContactKind: {
    kind: "choice",
    values: [
      {
        value: "none",
        label: "no contact or content online of concern",
        means: "Those who know what the child does online see nothing of the kinds below.",
      },
      {
        value: "content-not-for-the-age",
        label: "sees content online that is not for the age",
        means: "Violent, sexual or frightening content that children of the age are not meant to see.",
      },
      {
        value: "content-that-urges-harm",
        label: "sees content online that urges self-harm, starving or violence",
        means: "Content or groups that urge children to hurt themselves, to eat nothing, or to hurt others.",
      },
      {
        value: "people-not-known",
        label: "is in touch online with people not known to the family",
        means: "Contacts whom the child or family has never met, with nothing asked of the child so far.",
      },
      {
        value: "asks-for-secrecy-images-or-a-meeting",
        label: "is asked online for secrecy, images or a meeting",
        means: "Somebody asks the child to keep it secret, to send images, or to meet.",
      },
      {
        value: "threats-or-blackmail",
        label: "is threatened or blackmailed online",
        means: "Somebody threatens the child, or demands images, money or acts so that something is not shared.",
      },
      {
        value: "money-or-gambling",
        label: "loses money online",
        means: "Gambling, games or offers online cost the child or the family money.",
      },
    ],
    theme,
    label: "Kind of contact or content online",
    question: "Do you already know what kind of contact or content the child meets with online?",
    nature: "reported",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["school", "family", "child", "police"],
    note: "If several fit, threats come before requests, and requests before the others. Give all that it may be if that is not clear.",
  },
};
