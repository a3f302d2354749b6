import type { ProblemDetails } from "./problem.js";
import { quote } from "./quote.js";

/** What can be wrong with a text before anything that it says is read, be it a rule file or a case. */
export type TextProblemCode =
  | "empty-file"
  | "not-utf8"
  | "too-large"
  | "too-deep"
  | "not-json"
  | "duplicate-key"
  | "forbidden-key"
  | "control-character";

type Words<Codes extends keyof ProblemDetails> = {
  readonly [Code in Codes]: (details: ProblemDetails[Code]) => string;
};

/** Apart from all other sentences, so that who reads cases alone does not carry those on rule files. */
export const TEXT_WORDS: Words<TextProblemCode> = {
  "empty-file": () => "the file is empty; write one JSON object into it, `{ ... }`",
  "not-utf8": ({ why }) =>
    why === "nul"
      ? "the text holds NUL characters, as a file saved as UTF-16 does; save it as UTF-8"
      : "the text cannot be read as UTF-8; save it as UTF-8",
  "too-large": ({ most, of }) => `more than ${inThousands(most)} ${of}; a rule set is never so large`,
  "too-deep": ({ most }) =>
    `lists and objects stand more than ${most} deep in each other; give inner groups a name in \`conditions\``,
  "not-json": ({ error }) => error,
  "duplicate-key": ({ key }) => `${quote(key)} stands twice here; keep one of them`,
  "forbidden-key": ({ key }) => `${quote(key)} cannot be a key; use another word`,
  "control-character": () => "the text holds a control character; delete it",
};

/** The sentence of a problem with a text. */
export function textSentence<Code extends TextProblemCode>(code: Code, details: ProblemDetails[Code]): string {
  return TEXT_WORDS[code](details);
}

/** A whole number as people write it: "4,000,000". */
export function inThousands(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
}
