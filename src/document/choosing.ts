import {
  type Block,
  code,
  emphasis,
  heading,
  item,
  list,
  type Phrase,
  paragraph,
  type Sample,
  steps,
  strong,
  type Table,
} from "./tree.js";

const howToSay: Table = {
  kind: "table",
  head: ["What you know", "What you give"],
  rows: [
    [["It is so, or it is not so"], [code("true"), " or ", code("false")]],
    [["One value"], [code('"affecting-the-child"')]],
    [["This step or a higher one"], [code('{ "from": "affecting-the-child" }')]],
    [["This step or a lower one"], [code('{ "to": "early-signs" }')]],
    [["One of several, and not which"], [code('{ "oneOf": ["bruise", "fracture"] }')]],
    [["A number"], [code("45")]],
    [["A number in part: under 50, or from 3 to 5"], [code('{ "to": 49 }'), ", ", code('{ "from": 3, "to": 5 }')]],
    [["Asked, and nobody knows"], [code("null")]],
    [["Not asked, or the line says nothing of it"], ["leave the fact out"]],
  ],
};

const example: Sample = {
  kind: "sample",
  language: "json",
  text: `{
  "ageYears": 9,
  "carerSubstanceUse": true,
  "basicCareNeglect": { "from": "early-signs" },
  "injuryKind": { "oneOf": ["bruise", "burn-or-scald"] },
  "schoolAttendancePercent": { "to": 49 }
}`,
};

const rules: readonly Phrase[] = [
  [
    strong("Say what the line says, and no more."),
    ' Do not add what often goes with it, what you fear, or what would have to be so. A fact that you leave out is open; it is never read as "no".',
  ],
  [
    strong("One thing, one fact; several things, several facts."),
    ' "Often hungry, and misses school" is two. A fact that says it exactly comes before one that says it roughly, and one is enough.',
  ],
  [
    strong("Choose the fact that says what was seen or said."),
    " A bruise is an injury; it is no suspicion of abuse until somebody suspects it. What the child said is a fact of its own, and so is what others said.",
  ],
  [
    strong("How sure is not how grave."),
    ' A fact whose label begins "How sure" takes words of sureness alone: ',
    emphasis("may, possible, concerns about, vulnerable to"),
    " is ",
    code("possible"),
    "; ",
    emphasis("suspected, believed, signs of, likely"),
    " is ",
    code("suspected"),
    "; ",
    emphasis("is, has been, confirmed, disclosed by the adult who was hurt, convicted"),
    " is ",
    code("known"),
    ". A grave thing that is only possible is ",
    code("possible"),
    ".",
  ],
  [
    strong("That it is there is not what it does."),
    " A carer's illness, a caring role, drinking, a disability, money troubles: where there is a fact for the circumstance, give that. Give the fact for the effect " +
      "only when the line says what the child meets with. Affected, and nobody says how far: ",
    code('{ "from": "early-signs" }'),
    ".",
  ],
  [
    strong("Read the sentence, not the name of the value."),
    ' The right value is the one whose sentence under "Choose it when" is true. If two fit, take the higher. If you cannot tell between two, give both (',
    code("oneOf"),
    " or ",
    code("from"),
    " and ",
    code("to"),
    ").",
  ],
  [
    strong("Never guess a number."),
    ' "Regularly", "persistent" and "long-standing" are values of facts in words. Give a number only where the line has one, and no more exactly than it has.',
  ],
  [
    strong('"None", "never" and "no" are findings.'),
    " Give them when somebody has looked and it is not so. A line that says nothing of a thing leaves it open.",
  ],
  [
    strong("If no fact says it, give none"),
    " and say what was left over. A fact that nearly fits misleads more than a gap.",
  ],
];

const ladders: Table = {
  kind: "table",
  head: ["Steps, lowest first", "What they measure"],
  rows: [
    [
      [code("none"), ", ", code("possible"), ", ", code("suspected"), ", ", code("known")],
      [
        "How sure people are. Noticed, with ordinary explanations as well; somebody with a reason suspects it; established.",
      ],
    ],
    [
      [
        code("none"),
        ", ",
        code("early-signs"),
        ", ",
        code("affecting-the-child"),
        ", ",
        code("serious-harm-or-danger"),
      ],
      [
        "How far it reaches the child. At times, and daily life goes on; health, school, sleep or friendships suffer; hurt, or about to be.",
      ],
    ],
    [
      [code("never"), ", ", code("once"), ", ", code("occasional"), ", ", code("regular"), ", ", code("persistent")],
      ["How often. Once; a few times with long gaps; again and again; hardly ever without it."],
    ],
  ],
};

/** How to come from a concern in words to facts and values, for somebody who has nothing but the page of facts. */
export function choosingBlocks(): readonly Block[] {
  return [
    heading(2, "How to choose"),
    steps(rules.map((says) => ({ says }))),
    heading(2, "How to say it"),
    howToSay,
    paragraph(
      '"Nine years old, father drinks, has at times come hungry, a bruise or burn on the arm, in school less than half the time":',
    ),
    example,
    heading(2, "Three scales that come again and again"),
    ladders,
    paragraph("Each fact has sentences of its own for its steps, and those count."),
    list([
      item("An age may be given in whole years as ", code("ageYears"), ", or in months as ", code("ageMonths"), "."),
    ]),
  ];
}
