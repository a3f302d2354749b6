import { CAVEAT } from "../../engine/caveat.js";
import type { Fact, Nature } from "../../facts/fact.js";
import { dayWords } from "../../kernel/day-words.js";
import { anchored, type Block, notice, paragraph, type Table } from "../../page/tree.js";
import { listWords } from "../../ruleset/words.js";
import { versionLine } from "../threshold/full.js";
import type { Standing } from "../threshold/standing.js";
import { KNOWER_WORDS } from "../words.js";
import { type Field, fieldTable } from "./field-table.js";
import { counted, factsRead, themesOf } from "./figures.js";

/** The beginnings of a data protection impact assessment: what the rule set knows of itself, and what a person must write. */
export function impactAssessment(standing: Standing): readonly Block[] {
  return [
    anchored(1, `Data protection impact assessment (to be completed): ${standing.ruleSet.title}`, "document"),
    notice("caveat", CAVEAT),
    notice(
      "to-write",
      "This is a beginning and no assessment. Somebody responsible for data protection completes it, asks the people concerned, and signs it.",
    ),
    ...fieldTable("Why an assessment is needed", "impact-why", [
      {
        asks: "Whose data, and on what scale",
        hint: "Data of children, and of their families, of special categories: an assessment is taken here to be required in practice (not checked). Say how many children a year.",
      },
      {
        asks: "Profiling",
        says: "Rules that evaluate a person may be profiling. Treat them as such until somebody has decided otherwise, and write down why.",
      },
      { asks: "Who was consulted, and when" },
    ]),
    ...fieldTable("What is done with data", "impact-what", processing(standing)),
    ...factBlocks(standing),
    ...fieldTable("On what footing", "impact-footing", [
      {
        asks: "Lawful basis",
        hint: "For each purpose. Agreement to help gives no leave to pass anything on, and sharing seldom rests on consent.",
      },
      {
        asks: "Condition for special categories, and for data on criminal offences",
        hint: "Facts of social care are full of both: assume them always.",
      },
      {
        asks: "Automated decisions",
        says: "UK GDPR, Articles 22A to 22D, in force since 5 February 2026 (Data (Use and Access) Act 2025, section 80): no decision rests on the software alone. A person with the facts, the reasons and what would change them decides and writes down why. That goes for low results too: a school that does not refer because it read a low level has let software decide.",
      },
      {
        asks: "Safeguards",
        says: "People are told, may make representations, may have a person look at it, and may contest it.",
      },
      { asks: "Why it is necessary, and whether less would do" },
    ]),
    ...fieldTable("Risks and what is done about them", "impact-risks", risks()),
    ...equalityBlocks(standing),
    ...fieldTable("Agreed by", "impact-agreed", [
      { asks: "Data protection officer: advice, name, day" },
      { asks: "Senior responsible owner: decision, name, day" },
      { asks: "Day of review" },
    ]),
    paragraph(`${versionLine(standing)} Printed as on ${dayWords(standing.on)}.`),
  ];
}

function processing(standing: Standing): readonly Field[] {
  return [
    {
      asks: "Purpose",
      says: "To say which level of need the published thresholds point to for a child, why, what is not known and what comes next; a person decides.",
    },
    { asks: "By what", says: `${standing.ruleSet.title}, version ${standing.ruleSet.version}: ${counted(standing)}.` },
    { asks: "Facts that it may be told, by theme", says: `${themesOf(standing).join("; ")}.` },
    {
      asks: "Names and addresses",
      says: "None are facts. Free text is none either; what people write in a decision record stands there.",
    },
    {
      asks: "Where it is worked on",
      says: "On the machine on which the software runs. It keeps nothing and sends nothing.",
    },
    { asks: "Where the case system around it keeps data, and for how long" },
    { asks: "With whom it is shared" },
    {
      asks: "Fingerprints of facts",
      says: "A fingerprint of a few facts can be guessed: it is not anonymous, and is treated as data about the child.",
    },
  ];
}

const NATURES: Readonly<Record<Nature, string>> = {
  status: "on record",
  measured: "measured",
  observed: "seen",
  reported: "said by somebody",
  judgement: "a judgement",
};

/** How facts come to be known: what is a judgement, and who would have to be asked. */
function factBlocks(standing: Standing): readonly Block[] {
  const facts = factsRead(standing);
  const table: Table = {
    kind: "table",
    caption: "Facts by how they come to be known",
    head: ["How it is known", "How many facts", "Who is likely to know"],
    rows: (Object.keys(NATURES) as Nature[]).flatMap((nature) => {
      const some = facts.filter((fact) => fact.nature === nature);
      return some.length === 0 ? [] : [[[NATURES[nature]], [String(some.length)], [knowersOf(some)]]];
    }),
  };
  return [anchored(2, "Where facts come from", "impact-facts"), table];
}

function knowersOf(facts: readonly Fact[]): string {
  const knowers = [...new Set(facts.flatMap(({ whoKnows }) => whoKnows))].sort();
  return listWords(
    knowers.map((one) => KNOWER_WORDS[one]),
    "and",
  );
}

function risks(): readonly Field[] {
  return [
    {
      asks: "An answer is taken for a decision",
      says: "The caveat stands in every answer; a reason is written down always; how often people differ from the rules is counted.",
    },
    {
      asks: "A low answer closes a door",
      says: "Low answers carry the same safeguards; too little known is never the lowest level; nothing says that no more is done.",
    },
    {
      asks: "More is asked than is needed",
      says: "Only questions are asked that can still change the answer, each of those who already know. No child is interviewed for it.",
    },
    { asks: "A fact is wrong", hint: "How people see, and have corrected, what is written about them." },
    { asks: "Somebody sees what is not theirs to see", hint: "Access, logs and devices of the system around it." },
    { asks: "Effect of each measure, and what risk is left" },
  ];
}

/** Every rule that looks at who the child is, with its reason. */
function equalityBlocks({ rules, duties }: Standing): readonly Block[] {
  const named = [...rules, ...duties].filter(({ justification }) => justification !== undefined);
  const table: Table = {
    kind: "table",
    caption: "Rules that look at age, disability or pregnancy, and why",
    head: ["Rule", "Why"],
    rows: named.map(({ title, justification = "" }) => [[title], [justification]]),
    anchors: named.map(({ name, event }) => `${event.type === "duty" ? "duty" : "rule"}-${name}`),
  };
  return [
    anchored(2, "Equality", "impact-equality"),
    paragraph(
      "No other protected characteristic can be a fact. The duty to have regard to equality (Equality Act 2010, section 149; not checked here) is the council's.",
    ),
    ...(named.length === 0 ? [] : [table]),
  ];
}
