/** A word that blames, accuses, promises or belongs to the engine, and what is said instead. */
export interface AvoidedWord {
  /** How a failure names it. */
  readonly word: string;
  readonly pattern: RegExp;
  readonly instead: string;
  /** Texts in which it stands; a test sees that each is found. */
  readonly planted: readonly string[];
  /** Texts that come near it and are fine; a test sees that none is found. */
  readonly clean: readonly string[];
  /** A word of rule files that no reader of an explanation knows; elsewhere it may stand. */
  readonly only?: "explanations";
}

/** Words that blame a child or a parent: say what was seen. */
const BLAME: readonly AvoidedWord[] = [
  {
    word: "disguised compliance",
    pattern: /\bdisguis|\bevad(?:e|es|ed|ing) (?:services|professionals|workers)/i,
    instead: "agrees, little changes: say what",
    planted: ["There is disguised compliance.", "The injuries are disguised.", "The family is evading services."],
    clean: ["The parent agrees and little changes.", "Nobody opens the door."],
  },
  {
    word: "failed to protect",
    pattern: /\bfail(?:ed|ure|s|ing)? to (?:protect|safeguard|keep)/i,
    instead: "is not able to keep the child safe at present",
    planted: ["The mother failed to protect him.", "A failure to protect"],
    clean: ["Growth fails without a medical cause.", "A carer is not able to keep the child safe at present."],
  },
  {
    word: "non-engaging",
    pattern: /\bnon[- ]?(?:engag|complian|cooperat|co-operat)|\b(?:refus\w+|fail\w*) to engage|\bdisengage[sd]?\b/i,
    instead: "what got in the way",
    planted: ["A non-engaging family", "noncompliant with treatment", "The parent refuses to engage."],
    clean: ["The carer takes part in help that was offered."],
  },
  {
    word: "hard to reach",
    pattern: /\bhard[- ]to[- ]reach\b/i,
    instead: "who has not been offered what, and how",
    planted: ["A hard-to-reach family"],
    clean: ["The door handle is high up."],
  },
  {
    word: "did not attend",
    // Of appointments: a child is brought, or is not. Of school it says what it says.
    pattern: /\b(?:did not|didn't|failed to|fails to|failing to) attend\b(?! (?:school|lessons|college))|\bDNA\b/i,
    instead: "was not brought",
    planted: ["He did not attend the clinic.", "She failed to attend.", "DNA twice"],
    clean: [
      "The child was not brought to appointments.",
      "A baby is not attended to.",
      "The child did not attend school.",
      "Chronic non-attendance stands at level 4.",
    ],
  },
  {
    word: "squalor, apathetic, acrimonious",
    pattern: /\b(?:squal(?:or|id)|apathetic|acrimon\w+)\b/i,
    instead: "what was seen",
    planted: ["They live in squalor.", "An apathetic parent", "An acrimonious separation"],
    clean: ["Rubbish and faeces lie where the child plays."],
  },
  {
    word: "risky adult",
    pattern: /\brisky (?:adult|male|man|men|person|people|partner)s?\b/i,
    instead: "an adult with a conviction, charge, open investigation or assessment as a risk to children",
    planted: ["Contact with a risky adult", "A risky man lives there."],
    clean: ["An adult assessed as a risk to children lives there."],
  },
  {
    word: "beyond control",
    pattern: /\b(?:beyond|out of) (?:\S+ ){0,2}control\b/i,
    instead: "what was seen",
    planted: ["A child beyond parental control", "The child is out of control."],
    clean: ["It goes beyond ordinary quarrels.", "One person controls another's money."],
  },
  {
    word: "child drug dealer",
    pattern: /\bdrug[- ](?:dealer|mule|runner)|\b(?:child|boy|girl|teenager) (?:who )?(?:deals|dealing|dealer)\b/i,
    instead: "exploited: carries or keeps things for others",
    planted: ["A child drug dealer", "The boy deals at school."],
    clean: ["The child carries drugs for others.", "Drugs are sold from the home by adults."],
  },
  {
    word: "perpetrator",
    pattern: /\bperpetrat\w*/i,
    instead: "who is said to have harmed; who harms",
    planted: ["The perpetrator lives at home.", "It was perpetrated by a friend."],
    clean: ["The person said to have harmed the child lives there.", "The child has offended again."],
  },
  {
    word: "promiscuous, child prostitute, lifestyle choice",
    pattern: /promiscuous|child prostitut|lifestyle choice|sexual activity (?:by|with a child)|sexually active child/i,
    instead: "sexual contact involving a child",
    planted: ["Sexual activity by a child", "She is promiscuous.", "It is a lifestyle choice."],
    clean: ["Sexual contact involving a child under 13"],
  },
  {
    word: "dysfunctional, manipulative",
    pattern: /\b(?:dysfunctional|manipulat\w+)\b/i,
    instead: "what was seen",
    planted: ["A dysfunctional family", "Manipulative behaviour"],
    clean: ["The child wants somebody to listen."],
  },
  {
    word: "gang member",
    pattern: /\bgang (?:member|affiliat|nominal|associate)|\bgang-(?:affiliated|involved|associated)/i,
    instead: "debt, threats, carrying, coercion",
    planted: ["A gang member", "He is gang-affiliated."],
    clean: ["Others use a debt to make the child do things."],
  },
  {
    word: "Level 4 child",
    pattern: /\b(?:(?:level|tier) \d|child protection|CP|CIN) (?:child(?:ren)?|kids?|famil(?:y|ies))\b/i,
    instead: "a child whose situation points to level 4",
    planted: ["A Level 4 child", "a tier 3 family", "our CP children"],
    clean: ["Support level 4: children in need of protection", "Listed there at level 4."],
  },
  {
    word: "honour without so-called",
    pattern: /(?<!so-called )\bhonou?r(?:-based)?\b(?! in (?:it|that))/i,
    instead: "so-called honour-based abuse",
    planted: ["Honour-based abuse", "An honour killing is feared."],
    clean: [
      "There is so-called honour-based abuse.",
      "Threats over shame or so-called honour",
      "There is no honour in it.",
    ],
  },
  {
    word: "the old words of section 17(11)",
    pattern: /\b(?:deaf and dumb|dumb|handicap\w*|deform\w*|mentally? disorder\w*|wheelchair[- ]bound|retarded)\b/i,
    instead: "disabled; has an impairment",
    planted: ["blind, deaf or dumb", "A handicapped child", "congenital deformity"],
    clean: ["A disabled child moves in a wheelchair."],
  },
];

/** Words that make a decision, a number or a forecast of what only points somewhere. */
const PROMISES: readonly AvoidedWord[] = [
  {
    word: "certain, indicated, possible as results",
    pattern:
      /\b(?:certain|indicated|possible) ?: ?(?:universal|early|child|level|tier|family)|\b(?:certain|indicated|possible) (?:level|tier|route|result|outcome|universal|early help|child in need|child protection)\b|\b(?:level|route|tier|result|early help|child in need|child protection)(?: \d)? (?:is|are|was) (?:certain|indicated|possible)\b/i,
    instead: "at least; on what you know, points to; could be as high as",
    planted: [
      "Certain: child protection",
      "The indicated level is 4.",
      "Level 3 is possible.",
      "Possible child protection",
    ],
    clean: [
      "Exploitation is possible.",
      "How sure it is that somebody exploits the child: possible.",
      "Ring as soon as possible.",
      "A certain sign is a child who cannot be woken.",
    ],
  },
  {
    word: "consent to share",
    pattern: /\bconsent\w* (?:to|for) (?:\w+ )?(?:shar|refer)|\b(?:information[- ]sharing|sharing) consent/i,
    instead: "agreement to help; whether the family was told",
    planted: ["Ask for consent to share.", "consent to information sharing", "Get consent for referral."],
    clean: ["The family agrees to help.", "The council's consent may be needed to leave school."],
  },
  {
    word: "no further action, close the case",
    pattern:
      /\bno further action\b|\bNFA\b|(?<!\b(?:not|never) )\bclos(?:e|es|ed|ing) (?:the|this|a) (?:case|file|referral)\b|\bcase closed\b/i,
    instead: "what every child gets, what to look at again, and when",
    planted: ["No further action", "Close the case.", "NFA", "The file is held; closing the case follows."],
    clean: ["Look again in two weeks.", "The door is closed to the child.", "Keep looking, and do not close the file."],
  },
  {
    word: "score",
    // Published tools have scores; the rules say of them, and of adding up, that this is not asked for.
    pattern:
      /\b(?:(?:un)?scor(?:e|es|ed|ing|ecard)|risk[- ](?:rating|matrix|level))\b(?!(?: \w+)? (?:is|are) not\b)(?![^.|]*\btool)(?<!\b(?:tool|not|never|no|nor)\b[^.|]*)/i,
    instead: "which rules apply, and why",
    planted: ["A risk score of 7", "The child scores high.", "Risk rating: red", "It is not known. The score is 7."],
    clean: [
      "The score of a tool is not this.",
      "Whatever a tool scores it, any exploitation is abuse.",
      "A score is not asked for; a reason is.",
      "They are shown and never added into a score.",
    ],
  },
  {
    word: "predict",
    pattern:
      /\b(?:predict\w*|forecast\w*|likelihood score|probabilit(?:y|ies)|algorithm\w*|profil(?:e|ing) of risk)\b/i,
    instead: "what published thresholds point to",
    planted: ["It predicts harm.", "The probability of abuse", "An algorithm decides."],
    clean: ["The child is likely to suffer significant harm."],
  },
  {
    word: "rank",
    pattern: /\b(?:rank(?:s|ed|ing)?|league tables?)\b/i,
    instead: "each child's own situation",
    planted: ["Children are ranked by need.", "A ranking of families"],
    clean: ["The arrangement was made in advance."],
  },
];

/** Words of the engine that mean something else, or nothing, to the people who read. */
const ENGINE: readonly AvoidedWord[] = [
  {
    word: "floor",
    pattern:
      /\bfloors?\b(?! ?board)(?<!\b(?:on|across|from|off|to|cover|the kitchen|a bare|the bare|bare|ground|upper|top|first|second|third|wet|dirty|hard) (?:the |a |an open )?floors?)|\b(?:on|to|from) the floor (?:rule|level)|\bfloor (?:rule|dut)/i,
    instead: "at least; nobody can lower it",
    planted: ["This is a floor.", "The floor rules apply.", "below the floor", "On the floor rule see the note."],
    clean: ["The baby sleeps on the floor.", "Rubbish covers the bare floor.", "A flat on the top floor"],
  },
  {
    word: "harm fact",
    pattern: /\b(?:harm|protective|neutral|danger) facts?\b/i,
    instead: "what raises concern; what protects",
    planted: ["A harm fact", "protective facts"],
    clean: ["A fact about harm to others"],
  },
  {
    word: "cautious reading",
    pattern:
      /\bcautious(?:ly)?(?: \w+)? read|\bread (?:it |them )?cautious|\bprotective reading|\breadings? (?:of|on) (?:an? )?unknown/i,
    instead: "until known, act as if",
    planted: ["By a cautious reading", "It is read cautiously.", "The protective reading"],
    clean: ["Our reading of the law", "Reading and writing are hard for the child.", "Be cautious."],
  },
  {
    word: "completion",
    pattern: /\bcompletions?\b/i,
    instead: "whatever the answers turn out to be",
    planted: ["In every completion", "completions"],
    clean: ["Return interview completed", "The form is complete."],
  },
  {
    word: "polarity",
    pattern: /\bpolarit(?:y|ies)\b|\bmonoton(?:e|ic)\b|\bKleene\b|\bthree-valued\b/i,
    instead: "(nothing: it is for those who write rules)",
    planted: ["The polarity of a fact", "It is monotone."],
    clean: ["A monotonous voice"],
  },
  {
    word: "words of rule files",
    pattern: /\b(?:indicative|binding|boolean|overlay|truth|null|enum)\b/i,
    instead: "yes, no, not known; what the council may change",
    planted: ["An indicative rule", "The answer is null."],
    clean: ["The child is not yet born."],
    only: "explanations",
  },
];

export const AVOIDED: readonly AvoidedWord[] = [...BLAME, ...PROMISES, ...ENGINE];
