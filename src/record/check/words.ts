import type { Indication } from "../../engine/indication.js";
import { type Check, problem } from "../checking.js";
import { namesInReference, namesInText } from "../names-somebody.js";
import { isOwnWords, saysSomething } from "../own-words.js";
import type { RecordProblem } from "../problem.js";
import { type WrittenText, writtenTexts } from "../written-texts.js";

/** Short reasons beside the reason: they too must say something. */
const SHORT_REASONS = new Set(["why", "whyNot"]);

/** Reasons that give none, and texts and numbers that lead to a person. */
export const checkWords: Check = ({ reference, decision, provenance, indication }) => {
  const written = writtenTexts(decision, ["decision"]);
  const staff = [...written.numbers, ...writtenTexts(provenance, ["provenance"]).numbers];
  const own = reference === undefined ? [] : [{ path: ["reference"], key: "reference", text: reference }];
  return [
    ...[...own, ...staff].flatMap(numberProblems),
    ...written.words.flatMap((one) => [...reasonProblems(one, indication), ...nameProblems(one)]),
  ];
};

function numberProblems({ path, text }: WrittenText): readonly RecordProblem[] {
  const found = namesInReference(text);
  const what = path.length === 1 ? "a local number of the case" : "a staff number";
  if (found === undefined) return [];
  return [problem("names-somebody", path, `this looks like ${found}; give ${what} that says nothing to others`)];
}

function nameProblems({ path, text }: WrittenText): readonly RecordProblem[] {
  const found = namesInText(text);
  return found === undefined
    ? []
    : [problem("names-somebody", path, `the text holds what looks like ${found}; leave it out and say the role`)];
}

function reasonProblems({ path, key, text }: WrittenText, indication: Indication): readonly RecordProblem[] {
  if (!SHORT_REASONS.has(key)) return [];
  if (path.length === 2 && key === "why") {
    return isOwnWords(text, printedBy(indication))
      ? []
      : [
          problem(
            "not-own-words",
            path,
            "please say why in your own words, in a sentence or two: what you saw, heard or know that bears on it; agreeing needs a reason too, since it is your decision",
          ),
        ];
  }
  return saysSomething(text)
    ? []
    : [
        problem(
          "not-own-words",
          path,
          "please say in a few words why; somebody who was not there should understand it",
        ),
      ];
}

/** What a reader of the indication could have copied. */
function printedBy({ reasons, duties, readings, actions, caveat, response }: Indication): readonly string[] {
  return [
    ...[...reasons, ...duties].flatMap(({ reason, title, because }) => [reason, title, ...because]),
    ...readings.flatMap(({ says, reason }) => [says, reason]),
    ...actions.map(({ says }) => says),
    ...Object.values(response).filter((text) => typeof text === "string"),
    caveat,
  ].sort((a, b) => b.length - a.length);
}
