import type { Problem } from "../../kernel/problem.js";
import type { IdentifierProblemCode, IdentifierWarningCode, ParsedIdentifier } from "./identifier-problem.js";

/** What may be wrong with a text or worth a look in it: the code, whether it is so, and the sentence to say if it is. */
type Finding<Code extends string> = readonly [code: Code, isSo: boolean, says: string];

/** All that a reader has to say of a text. */
interface Judged {
  /** What comes of the text if nothing is wrong with it. */
  readonly value: string;
  readonly problems: readonly Finding<IdentifierProblemCode>[];
  readonly warnings?: readonly Finding<IdentifierWarningCode>[];
}

/** What was written as the identifier that `judge` finds in it, or everything that is wrong; only a text with something in it is judged. */
export function readText<Id extends string>(
  written: unknown,
  what: string,
  judge: (text: string) => Judged,
): ParsedIdentifier<Id> {
  const { value, problems, warnings = [] } = isFilled(written) ? judge(written) : nothing(written, what);
  const wrong = thoseThatAreSo(problems);
  return wrong.length > 0
    ? { ok: false, problems: wrong }
    : { ok: true, value: value as Id, warnings: thoseThatAreSo(warnings) };
}

function isFilled(written: unknown): written is string {
  return typeof written === "string" && written.trim() !== "";
}

function nothing(written: unknown, what: string): Judged {
  const isText = typeof written === "string";
  return {
    value: "",
    problems: [
      ["not-text", !isText, `expected ${what} as text; a number would lose its zeros`],
      ["empty", isText, `expected ${what}; leave it out where it is not known`],
    ],
  };
}

function thoseThatAreSo<Code extends string>(findings: readonly Finding<Code>[]): readonly Problem<Code>[] {
  return findings.filter(([, isSo]) => isSo).map(([code, , says]) => ({ code, at: "", says }));
}
