import type { Fact } from "../facts/fact.js";
import { allValues, valuesMeeting } from "../facts/values.js";
import {
  type Block,
  code,
  heading,
  type Item,
  item,
  joined,
  link,
  list,
  paragraph,
  strong,
  type Table,
} from "../page/tree.js";
import { listWords } from "../ruleset/words.js";
import { sourceLink } from "./basis-blocks.js";
import { setWords } from "./condition.js";
import { type Reading, readersOf } from "./reading.js";
import { stepsTurningOn } from "./step-blocks.js";
import { untilKnown } from "./until-known.js";
import { HOW_TO_ANSWER_WORDS, KNOWER_WORDS, NATURE_WORDS } from "./words.js";

/** Everything that somebody who chooses a fact has to know of it, under its id. */
export function factEntry(fact: Fact, reading: Reading): readonly Block[] {
  return [
    heading(3, fact.id),
    paragraph(strong(`${fact.label}.`), ` ${fact.question}`),
    valuesOf(fact),
    list([...careItems(fact), ...whenItems(fact, reading), ...knowingItems(fact), ...whereItems(fact, reading)]),
  ];
}

function valuesOf(fact: Fact): Block {
  switch (fact.kind) {
    case "integer":
      return paragraph(`A whole number from ${fact.from} to ${fact.to} (${fact.unit}), or a stretch of them.`);
    case "boolean":
      return valueTable(
        ["Value", "Choose it when"],
        [
          [[code("true")], [`${fact.label}.`]],
          [[code("false")], [`${fact.labelWhenFalse}.`]],
        ],
      );
    default:
      return valueTable(
        [fact.kind === "ordered" ? "Value, lowest first" : "Value", "In a few words", "Choose it when"],
        fact.values.map(({ value, label, means }) => [[code(value)], [label], [means]]),
      );
  }
}

function valueTable(head: Table["head"], rows: Table["rows"]): Table {
  return { kind: "table", head, rows };
}

function careItems({ note, readBy }: Fact): readonly Item[] {
  return [
    ...(note === undefined ? [] : [item(strong("Take care:"), ` ${note}`)]),
    ...(readBy === undefined ? [] : [item("It changes what is done, never the level.")]),
  ];
}

function whenItems(fact: Fact, reading: Reading): readonly Item[] {
  const { appliesWhen, danger } = fact;
  const opener = appliesWhen && reading.facts.get(appliesWhen.fact);
  const opens = opener && appliesWhen && setWords(opener, valuesMeeting(allValues(opener), appliesWhen), reading);
  return [
    ...(opens === undefined ? [] : [item(strong("Only if:"), ` ${opens}.`)]),
    ...untilKnown(fact, reading).map(({ says, below = [] }) => ({
      says: [strong("Until it is known, act as if:"), " ", ...says],
      below,
    })),
    ...(danger === undefined
      ? []
      : [
          item(
            strong("Asked first:"),
            " while it is open whether this means danger, nobody is told that the lowest level is enough.",
          ),
        ]),
  ];
}

function knowingItems({ nature, whoKnows, howToAnswer }: Fact): readonly Item[] {
  const who = listWords(
    whoKnows.map((one) => KNOWER_WORDS[one]),
    "or",
  );
  return [
    item(strong("Who can know:"), ` ${who}. It is ${NATURE_WORDS[nature]}.`),
    item(strong("How to answer:"), ` ${HOW_TO_ANSWER_WORDS[howToAnswer]}.`),
  ];
}

function whereItems({ id, cinFactors = [], sources = [] }: Fact, reading: Reading): readonly Item[] {
  const turns = stepsTurningOn(id, reading);
  const readers = readersOf(id, reading).map(({ name, title }) => [link(reading.places.rule(name), title)]);
  return [
    ...(cinFactors.length === 0 ? [] : [item(strong("Census factors:"), ` ${cinFactors.join(", ")}`)]),
    ...(sources.length === 0
      ? []
      : [
          item(
            strong("Spoken of in:"),
            " ",
            ...joined(
              sources.map((source) => [sourceLink(source, reading)]),
              "; ",
            ),
          ),
        ]),
    ...(readers.length === 0 ? [] : [item(strong("Looked at by:"), " ", ...joined(readers, "; "))]),
    ...(turns.length === 0
      ? []
      : [item(strong("What is done turns on it:"), ` ${turns.map((when) => `if ${when}`).join("; ")}`)]),
    ...(readers.length + turns.length === 0 ? [item("No rule, no duty and no step looks at it.")] : []),
  ];
}

/** What can be given of a fact, in a few words for a list. */
export function answersBriefly(fact: Fact): string {
  if (fact.kind === "boolean") return "yes or no";
  if (fact.kind === "integer") return `a number (${fact.unit})`;
  return fact.values.map(({ value }) => value).join(", ");
}
