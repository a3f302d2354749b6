/** A part of a threshold document in a council's own words. */
export interface WantedSection {
  /** Under which name it stands in `statutory` of the rule file. */
  readonly key: string;
  readonly title: string;
  /** What it has to say, for whoever still has to write it. */
  readonly about: string;
  /** Themes of rules and duties that bear on it. */
  readonly themes?: readonly string[];
}

/** What the list of statutory guidance asks for. */
export const CRITERIA: readonly WantedSection[] = [
  { key: "early-help-process", title: "How early help works", about: "The process for early help." },
  { key: "criteria-section-17", title: "Children in need: section 17", about: "The criteria for section 17." },
  {
    key: "criteria-section-47",
    title: "Significant harm: section 47",
    about: "The criteria for section 47, reasonable cause to suspect significant harm.",
  },
  {
    key: "criteria-section-31",
    title: "Care and supervision orders: section 31",
    about: "The criteria for section 31, care and supervision orders.",
  },
  {
    key: "criteria-section-20",
    title: "A place to live: section 20",
    about: "The criteria for section 20, the duty to accommodate a child.",
  },
  {
    key: "abuse-neglect-exploitation",
    title: "Abuse, neglect and exploitation",
    about: "What is done about abuse, neglect and exploitation.",
    themes: ["Suspicion of abuse or neglect", "Neglect", "Missing and exploitation"],
  },
];

/** Children of whom a document must speak by name. */
export const CHILDREN: readonly WantedSection[] = [
  {
    key: "unborn-and-under-two",
    title: "Before birth, and under two",
    about: "What is done before a birth and for children under two.",
    themes: ["Pregnancy", "Babies", "Injury"],
  },
  {
    key: "harm-outside-the-home",
    title: "Harm outside the home",
    about: "What is done about harm by others than the family: who leads, and with whom.",
    themes: [
      "Missing and exploitation",
      "Signs of exploitation",
      "Harm between children and online",
      "Violence and crime outside the home",
    ],
  },
  {
    key: "disabled-children",
    title: "Disabled children",
    about: "What is done for disabled children, and who assesses their needs.",
    themes: ["Disability"],
  },
  {
    key: "youth-secure-estate",
    title: "Children in the youth secure estate",
    about: "What is done for children in the youth secure estate.",
  },
  {
    key: "private-fostering",
    title: "Private fostering",
    about:
      "Whom to tell of a child who is cared for by somebody other than a parent or close relative, and who visits.",
    themes: ["Where and with whom the child lives"],
  },
  {
    key: "cross-border",
    title: "Children who live in one area and are found in another",
    about: "Which council acts when a child lives in one area and is found in, or moves to, another.",
  },
];

/** What is said to everybody about how decisions are made fair. */
export const FAIRNESS: readonly WantedSection[] = [
  {
    key: "racism-and-adultification",
    title: "Racism, and children treated as adults",
    about:
      "How you watch for racism and for children who are treated as older than they are, and what you do about it.",
  },
  {
    key: "poverty-is-not-neglect",
    title: "Poverty is not neglect",
    about: "How want of money is told from want of care, and what help there is with money and housing.",
  },
  {
    key: "while-you-wait",
    title: "While a family waits",
    about: "Who keeps the child safe, and who helps, between a referral and the first visit.",
  },
];

/** What people may do about a decision. */
export const RIGHTS: readonly WantedSection[] = [
  {
    key: "feedback",
    title: "When you hear back",
    about: "Who answers whoever was worried, how, and within what time.",
  },
  {
    key: "complaints",
    title: "Complaints",
    about: "How a child, a parent or anybody else complains, to whom, and when they hear.",
  },
  {
    key: "seeing-your-record",
    title: "Seeing your record",
    about: "How a child or a parent asks to see what is written about them, and how they have it put right.",
  },
];

/** What the council says of itself. */
export const ACCOUNT: readonly WantedSection[] = [
  {
    key: "last-years-figures",
    title: "Last year's figures",
    about:
      "How many children were referred, at which level they were helped, and how often the decision differed from the thresholds.",
  },
  {
    key: "sign-off",
    title: "Sign-off by all three safeguarding partners",
    about: "The names, roles and days of the three partners who agreed to this document.",
  },
];
