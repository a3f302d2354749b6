import type { Definitions } from "../fact.js";

/** Adults around the child, who may reach the child, and who is there to keep the child safe. */
export interface AdultsAndAccessFacts {
  /** Where an adult whom a conviction, charge, investigation or assessment says is a danger stands to the child. Rumour is not this. */
  adultOnRecordAsDanger:
    | "none"
    | "known-to-family"
    | "supervised-contact"
    | "due"
    | "unsupervised-contact"
    | "lives-with-child";
  /** It is said, by whomever, that an adult near the child is a danger to children, and nobody knows of any record. */
  adultSaidToBeDanger: boolean;
  /** Nobody who works with the family knows who an adult close to the child is: a father, a partner, a lodger. Most are no danger and some are the best help there is. */
  unknownAdult: boolean;
  /** A carer is afraid of harming the child, or says that it is near. What a carer has done is an admission, said elsewhere. */
  carerFearsHarming: "none" | "afraid-of-it" | "close-to-it";
  /** A child died earlier in a carer's care, unexplained, and a safeguarding concern about it is on record. Most such deaths have no such concern. */
  earlierUnexplainedDeath: boolean;
  /** Access was unreasonably refused during the council's own section 47 enquiries. A door that stays shut to a school is not this. */
  accessToChildRefused: boolean;
  /** How often professionals who should have seen the child were kept from it. Help that is not wanted is not this. */
  keptFromBeingSeen: "never" | "occasional" | "persistent";
  /** Left alone, or with somebody who cannot look after the child. The law names no age: what the child can manage counts. */
  childLeftAlone: boolean;
  /** The carers, as things are, cannot keep the child safe from a harm that is named. Being a victim of abuse is never this by itself. */
  carerUnableToKeepSafe: boolean;
}

const theme = "Adults around the child";

export const adultsAndAccess: Definitions<AdultsAndAccessFacts> = {
  adultOnRecordAsDanger: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "not near any adult on record as a danger to children",
        means: "Those who would know have said that no adult on record as a danger to children is near the child.",
      },
      {
        value: "known-to-family",
        label: "not in contact with an adult on record as a danger to children whom the family knows",
        means: "The family knows such an adult, who does not meet, ring, write to or message the child.",
      },
      {
        value: "supervised-contact",
        label: "sees an adult on record as a danger to children only with agreed supervision",
        means:
          "Contact takes place only with somebody there whom children's social care, probation or a court has agreed.",
      },
      {
        value: "due",
        label: "soon to have contact with, or live with, an adult on record as a danger to children",
        means: "Such an adult is to be released, to move in or to begin contact, and it has not happened yet.",
      },
      {
        value: "unsupervised-contact",
        label: "with an adult on record as a danger to children without agreed supervision",
        means: "Such an adult meets, collects, minds or messages the child with nobody there who was agreed for it.",
      },
      {
        value: "lives-with-child",
        label: "lives with an adult on record as a danger to children",
        means: "Such an adult lives in a home of the child or stays there overnight.",
      },
    ],
    theme,
    label: "Where an adult on record as a danger to children stands to the child",
    question: "Do you already know whether an adult on record as a danger to children has to do with the child?",
    nature: "status",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["police", "social-care", "court"],
    cinFactors: ["18C", "19C"],
    sources: [
      "kent-support-levels",
      "buckinghamshire-level-4",
      "harrow-thresholds-2016",
      "sussex-known-risk",
      "leeds-known-risk",
    ],
    note: "On record: convicted or cautioned, charged, under open investigation, found by a court, or assessed by a professional as a risk to children. Somebody cleared does not count. What is only said is asked apart. If several fit, the last in the list. A relative who promises to watch is not agreed supervision. Before birth, think of the home to which the child will come.",
  },
  adultSaidToBeDanger: {
    kind: "boolean",
    theme,
    label:
      "Somebody worries that an adult near the child is a danger to children, and nobody knows of a record for that",
    labelWhenFalse: "Nobody worries that an adult near the child, without a record for that, is a danger to children",
    question:
      "Do you already know whether somebody worries that an adult near the child is a danger, without a known record for that?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["school", "family", "police", "social-care"],
    sources: ["child-sex-offender-disclosure-scheme"],
    note: "Local talk, a word from an earlier partner, how the adult behaves with the child, a prison sentence of which nobody knows what it was for. That the person harmed this child is an allegation and is asked apart. Pass it on as what it is, tell nobody else, and do not search for the person online.",
  },
  unknownAdult: {
    kind: "boolean",
    theme,
    label: "Nobody who works with the family knows who a parent of the child, or an adult close to the child, is",
    labelWhenFalse: "It is known who the parents and the other adults close to the child are",
    question: "Do you already know whether it is known who the parents and the other adults close to the child are?",
    nature: "status",
    direction: "neutral",
    howToAnswer: "already-known",
    whoKnows: ["family", "health", "social-care", "school"],
    sources: ["hampshire-unidentified-adults", "west-yorkshire-fathers"],
    note: "A father who is not named, a new partner, somebody who collects the child. Once somebody worries about that adult, give that as well.",
  },
  carerFearsHarming: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "no carer afraid of harming the child",
        means: "No carer has said or shown fear of harming the child.",
      },
      {
        value: "afraid-of-it",
        label: "has a carer who is afraid of harming the child",
        means:
          "A carer is frightened of losing control or by thoughts of harm, does not want it, and nothing has happened.",
      },
      {
        value: "close-to-it",
        label: "has a carer who says that harm to the child is near",
        means:
          "A carer says that it nearly happened, that it will, or that the child is not safe with the carer today.",
      },
    ],
    theme,
    label: "A carer's fear of harming the child",
    question: "Do you already know whether a carer has spoken of being afraid of harming the child?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["health", "family", "social-care", "school"],
    cinFactors: ["4B"],
    sources: ["perinatal-intrusive-thoughts"],
    note: "Unwanted thoughts of harm that horrify a parent are common after a birth, and asking for help is a strength: they are the first step above none. That a carer has hurt the child is an admission, said as an allegation.",
  },
  earlierUnexplainedDeath: {
    kind: "boolean",
    theme,
    label: "A child died earlier in a carer's care, unexplained and with a safeguarding concern on record",
    labelWhenFalse: "No child died earlier in a carer's care unexplained and with a safeguarding concern on record",
    question:
      "Do you already know whether a child died earlier in a carer's care, unexplained and with a recorded concern?",
    nature: "status",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["health", "police", "social-care"],
    sources: ["london-pre-birth"],
    note: "Both must be so: no explanation was found, and a concern is on record. A death in sleep without such a concern is not this. A death or serious harm in this household just now is asked apart; an earlier child who was harmed or removed, under history.",
  },
  accessToChildRefused: {
    kind: "boolean",
    theme,
    label: "Access to the child was unreasonably refused during section 47 enquiries, and is needed urgently",
    labelWhenFalse:
      "Access to the child was not unreasonably refused during section 47 enquiries, or is not needed urgently",
    question:
      "Do you already know whether access to the child was unreasonably refused in the council's section 47 enquiries?",
    nature: "status",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["social-care", "police"],
    note: "Only the council's own enquiries (Children Act 1989 s44(1)(b)). If a school, nurse or early help worker cannot see the child, say how often the child was kept from being seen.",
  },
  keptFromBeingSeen: {
    kind: "ordered",
    values: [
      {
        value: "never",
        label: "seen whenever a professional needed to see the child",
        means: "Professionals who needed to see the child have seen the child, if not always at the first call.",
      },
      {
        value: "occasional",
        label: "at times kept from being seen",
        means: "Two or three times somebody who called by appointment, or asked, did not get to see the child.",
      },
      {
        value: "persistent",
        label: "again and again kept from being seen",
        means:
          "Four times or more, or for some weeks with a new reason each time, or with two services: out, asleep, ill, nobody opens.",
      },
    ],
    theme,
    label: "How often the child was kept from being seen by professionals",
    question: "Do you already know how often professionals who needed to see the child were kept from it?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["health", "school", "social-care", "housing"],
    sources: ["tees-no-access", "north-east-lincolnshire-no-access"],
    note: "Outside the council's section 47 enquiries. It is about seeing the child: that a family does not want help is asked under engagement, missed clinics under health. A door that nobody opens to somebody who came to see the child or the family stands here and nowhere else. Visits in working hours, at an old address or without an interpreter do not count.",
  },
  childLeftAlone: {
    kind: "boolean",
    theme,
    label: "The child was unsafely left alone, or left with somebody unable to look after the child",
    labelWhenFalse: "The child was not unsafely left alone, nor left with somebody unable to look after the child",
    question:
      "Do you already know whether the child was unsafely left alone, or with somebody unable to look after the child?",
    nature: "reported",
    direction: "harm",
    howToAnswer: "already-known",
    whoKnows: ["school", "police", "family", "housing", "health"],
    cinFactors: ["16A"],
    sources: ["kent-support-levels", "family-rights-group"],
    note: "No adult was there, or the one there was drunk, a stranger or another child: a child in primary school who minds small brothers counts for each of them. The law names no age: what the child can manage, for how long, and what could happen. With an adult there who does not watch, say how far the child is watched over.",
  },
  carerUnableToKeepSafe: {
    kind: "boolean",
    theme,
    label: "The carers are not able at present to keep the child safe from a harm that is named",
    labelWhenFalse: "The carers are able at present to keep the child safe, or no harm is named",
    question: "Do you already know whether the carers are unable at present to keep the child safe?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "leave-to-social-care-and-police",
    whoKnows: ["social-care", "police", "health"],
    sources: ["buckinghamshire-level-4"],
    note: "A social worker, police officer or clinician has judged it. Say from what, and what stands in the way. A parent who is abused is a victim, and is not blamed for what another person does.",
  },
};
