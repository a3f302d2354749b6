import {
  type Block,
  code,
  emphasis,
  heading,
  type Phrase,
  paragraph,
  type Sample,
  steps,
  strong,
  type Table,
} from "../page/tree.js";

const rules: readonly Phrase[] = [
  [
    strong("Say what the line says, and no more."),
    ' Do not add what often goes with it, what you fear, or what would have to be so. A fact that is left out is open; it is never read as "no".',
  ],
  [
    strong("Several things, several facts."),
    ' "Often hungry, and misses school" is two. For one thing give one fact: the one that says it most exactly. Where an entry below has "Only if", giving that fact says the other as well: leave the other out (an injury with its place or kind needs no "there is an injury"). ' +
      "What kind it is, where, with what, by whom and since when are facts of their own where the catalogue has them: give them with the fact that they belong to, also while that one is open.",
  ],
  [
    strong("Choose the fact that says what was seen or said."),
    " A bruise is an injury; it is no suspicion of abuse until somebody suspects it. What the child has said is a fact of its own, and so is what others say. " +
      "How sure people are of abuse, exploitation or the like is given only where the line itself says it, asks it or plainly thinks of it; signs alone stay signs.",
  ],
  [
    strong("How sure is not how grave."),
    " Facts whose steps run from ",
    code("possible"),
    " to ",
    code("known"),
    " say how sure people are and nothing else: ",
    emphasis("may be, concern about, vulnerable to, risk of"),
    " is ",
    code("possible"),
    "; ",
    emphasis("suspected, believed, signs of, likely"),
    " is ",
    code("suspected"),
    "; ",
    emphasis("confirmed, convicted, established"),
    ", or a line that simply says that it is so, is ",
    code("known"),
    ". A grave thing that is only possible is ",
    code("possible"),
    ".",
  ],
  [
    strong("That it is there is not what it does."),
    " Where a circumstance has a fact of its own (a carer's illness, drinking, a caring role, a disability, a parent in prison), give that. " +
      "Add the fact for its effect only where the line says what the child meets with.",
  ],
  [
    strong("Read the sentence, not the name of the value."),
    ' Choose the value whose sentence under "Choose it when" is true. If several are true, take the highest step. If the line leaves it open which of several, give them all.',
  ],
  [
    strong("No measure in the line, no measure in the value."),
    " If it is there, and nobody says how grave, how far or how often, give the first step that is more than none, or more: ",
    code('{ "from": "early-signs" }'),
    ", ",
    code('{ "from": "once" }'),
    ".",
  ],
  [
    strong("Never guess a number."),
    ' "Regularly", "persistent" and "long-standing" belong to facts in words. Give a number only where the line has one, and no more exactly than the line.',
  ],
  [
    strong("A word for how often is a step."),
    " ",
    emphasis("Once, the other day"),
    " is ",
    code("once"),
    "; ",
    emphasis("again, a few times, sometimes, now and then"),
    " is ",
    code("occasional"),
    "; ",
    emphasis("keeps, often, always, regularly, most weeks"),
    " is ",
    code("regular"),
    " or more: ",
    code('{ "from": "regular" }'),
    "; a line with no such word is ",
    code('{ "from": "once" }'),
    ".",
  ],
  [
    strong("A word for an age is an age."),
    " Newborn: under 2 months. Baby: under 1 year. Where no disability is spoken of, also: not rolling or crawling yet, or on the bottle, under 1 year; in nappies, a cot or a pushchair, under 4. Toddler: 1 and 2 years. Nursery: 3 and 4. Infant school: 4 to 7. Junior or primary " +
      "school: as far as the line goes. Year 7 and up, secondary: from 11. College, sixth form: from 16. Teenager: 13 to 17. Give it as a stretch of months, with nothing for " +
      '"little", "young" or "child". A school year N: N + 4 and N + 5 years (reception: 4 and 5), and only then also whether the child is in year 8 or below. Pregnant with, booked, due: the child is unborn; if it may have come since, that is open (',
    code("null"),
    ").",
  ],
  [
    strong("One record is one child."),
    ' It is the child whose trouble the line tells of; where one child harms another and both are in the line, the one it begins with. "The kids", brothers and sisters, a little one at the door: ',
    "give that there are other children, ",
    code('{ "from": 1 }'),
    ", unless the line says that they live elsewhere. Most of what is true of all of them needs no saying twice.",
  ],
  [
    strong("A yes-or-no fact has no perhaps."),
    " If those who tell it believe it, give ",
    code("true"),
    "; if they only wonder, or it is this or something else, give ",
    code("null"),
    " (thought of, and not known), which keeps the question open, unless another fact says how sure they are. Nothing is given as open only because it would be wise to ask. Where two accounts differ, give both. Of a step that is only possible, give it beside the lowest: ",
    code('{ "oneOf": ["never", "once"] }'),
    ".",
  ],
  [
    strong("Proof, reasons and feelings are not facts of their own."),
    " What bears out a fact that you give, why somebody did it, what somebody intends or feels about it: write it down with the record, and give no further fact for it. Nor is there a fact for who somebody is " +
      "(faith, origin, sex, a parent's own time in care, a diagnosis alone), for what a school or landlord thinks of it, or for how, where and by whom a worry came to be known: that is left out on purpose (who reports is for the form to ask).",
  ],
  [
    strong('"None", "never" and "no" are findings.'),
    " Give them where somebody has looked and it is not so. A line that does not speak of a thing leaves it open.",
  ],
  [
    strong("Good news is given too:"),
    " the strength that the line names, the end of the trouble that it names (",
    code("none"),
    ", ",
    code("never"),
    ", ",
    code("false"),
    "), and ",
    code('"improving"'),
    " for what was worse before. Where there is no word of a trouble, nothing is said of it.",
  ],
  [
    strong("If no fact says it, give none,"),
    " and say what was left over: what would still change which help is right, who acts or how soon, once somebody acts on the facts that you gave. A fact that nearly fits misleads more than a gap. " +
      "What the same people will see or ask for anyway (since when, how often, which day, where, with whom, what it looked like) stays in the words of the record.",
  ],
];

const waysToSay: Table = {
  kind: "table",
  head: ["What you know", "What you give"],
  rows: [
    [["It is so, or it is not so"], [code("true"), " or ", code("false")]],
    [["One value"], [code('"affecting-the-child"')]],
    [['This step or a higher one: "at least"'], [code('{ "from": "affecting-the-child" }')]],
    [["This step or a lower one"], [code('{ "to": "early-signs" }')]],
    [["A or B, and not which"], [code('{ "oneOf": ["bruise", "fracture"] }')]],
    [["A and B at once, where the fact takes one"], ["the one that matters most for the child; write down the other"]],
    [["A number"], [code("45")]],
    [["A number in part: under 50; from 3 to 5"], [code('{ "to": 49 }'), "; ", code('{ "from": 3, "to": 5 }')]],
    [["An age, in whole years or in months"], [code('"ageYears": 9'), "; ", code('"ageMonths": 20')]],
    [['Asked or thought of, and nobody knows: "possibly", "or"'], [code("null")]],
    [["Not asked, or the line does not speak of it"], ["leave the fact out"]],
  ],
};

const sample: Sample = {
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

const scales: Table = {
  kind: "table",
  head: ["Steps, lowest first", "What they measure"],
  rows: [
    [
      [code("none"), ", ", code("possible"), ", ", code("suspected"), ", ", code("known")],
      [
        "How sure people are: noticed, with ordinary explanations as well; suspected by somebody with a reason; established.",
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
        "How far it reaches the child: at times, and daily life goes on; health, sleep, school or friendships suffer; hurt, or about to be.",
      ],
    ],
    [
      [code("never"), ", ", code("once"), ", ", code("occasional"), ", ", code("regular"), ", ", code("persistent")],
      ["How often: once; a few times with gaps; again and again; hardly ever without it."],
    ],
  ],
};

/** How to come from a concern in words to facts and values, for somebody who has nothing but the page of facts. */
export function choosingBlocks(): readonly Block[] {
  return [
    heading(2, "How to choose"),
    steps(rules.map((says) => ({ says }))),
    heading(2, "How to say it"),
    waysToSay,
    paragraph(
      '"Nine years old, father drinks, comes to school hungry, a bruise or burn on the arm, in school less than half of the time":',
    ),
    sample,
    heading(2, "Three scales that come again and again"),
    scales,
    paragraph("Each fact has sentences of its own for its steps, and those count."),
  ];
}
