import type { Step } from "../../kernel/pointer.js";
import { entries, rulesAndDuties } from "../linting/entries.js";
import type { Lint, Linted } from "../linting/lint.js";
import { quote } from "../quote.js";

/** A word about a child or family in what practitioners read that blames, hides what was seen, or promises what is not so. */
export const wordToAvoid: Lint = {
  id: "word-to-avoid",
  severity: "warning",
  why: "Families read these pages too; a word that blames closes the door, and one that sums up hides what was seen.",
  find: ({ own }) =>
    written(own).flatMap(({ text, path, about }) =>
      AVOID.flatMap(({ word, instead }) => {
        const found = word.exec(text)?.[0];
        return found === undefined ? [] : [{ path, about, says: `${quote(found)} is a word to avoid; ${instead}` }];
      }),
    ),
};

const SEEN = "say what was seen";

const AVOID: readonly { readonly word: RegExp; readonly instead: string }[] = [
  { word: /\bdisguised compliance\b/i, instead: "say that they agree and that little changes, and what was seen" },
  {
    word: /\bfail(?:s|ed|ing|ure)? to protect\b/i,
    instead: "say that they are not able to keep the child safe at present",
  },
  { word: /\bnon-?engag(?:ing|ement)\b/i, instead: "say what got in the way" },
  { word: /\bdid not attend (?:\w+ ){0,3}appointments?\b/i, instead: "say that the child was not brought" },
  { word: /\bsqual(?:or|id)\b/i, instead: SEEN },
  { word: /\bapathetic\b/i, instead: SEEN },
  { word: /\bacrimonious\b/i, instead: SEEN },
  { word: /\bbeyond control\b/i, instead: SEEN },
  { word: /\brisky adults?\b/i, instead: "say what is known of the adult, and how" },
  { word: /\bchild (?:drug dealer|prostitut\w+)\b/i, instead: "say that the child is exploited" },
  { word: /\bgang members?\b/i, instead: "say what is seen: debt, threats, carrying, coercion" },
  { word: /\blevel \d child(?:ren)?\b/i, instead: "a level is of the help, not of the child" },
  { word: /\bconsent to shar(?:e|ing)\b/i, instead: "agreement is to help; say whom to tell, and what is shared" },
  { word: /\bno further action\b/i, instead: "say who looks again, and when" },
];

interface Text {
  readonly text: string;
  readonly path: readonly Step[];
  readonly about: string;
}

/** What the file says to practitioners and families; notes and sources quote others. */
function written(own: Linted["own"]): readonly Text[] {
  return [
    ...rulesAndDuties(own).flatMap(({ item, path }) => texts(item, ["title", "reason"], path, item.name)),
    ...entries(own.facts, "facts").flatMap(({ item, path }) =>
      texts(item, ["label", "labelWhenFalse", "question"], path, item.id),
    ),
    ...entries(own.counts, "counts").flatMap(({ item, path }) => texts(item, ["label"], path, item.id)),
    ...entries(own.actions, "actions").flatMap(({ item, path }) => texts(item, ["says", "whenSays"], path, item.id)),
    ...entries(own.levels, "levels").flatMap(({ item, path }) =>
      texts(item, ["name", "offer", "withoutAgreement", "informationSharing"], path, item.id),
    ),
    ...Object.entries(own.statutory ?? {}).map(([about, text]) => ({ text, path: ["statutory", about], about })),
  ];
}

function texts(item: object, keys: readonly string[], path: readonly Step[], about: string): readonly Text[] {
  return Object.entries(item).flatMap(([key, text]: [string, unknown]) =>
    keys.includes(key) && typeof text === "string" ? [{ text, path: [...path, key], about }] : [],
  );
}
