import type { Indication } from "../engine/indication.js";
import { type Difference, inWords } from "./difference.js";
import { differingPlaces } from "./differing-places.js";
import type { Decided, Outcome, Refused } from "./expected.js";
import type { Answer } from "./read-answer.js";

/** How much of an answer is compared. */
export const COMPARED = ["levels", "rules", "indication"] as const;
export type Compared = (typeof COMPARED)[number];

const LEVELS = ["atLeast", "pointsTo", "couldBe"] as const;
const LISTS = ["applies", "appliesWithReadings", "mayApply", "doesNotApply"] as const;

/** Those that an answer must have when rules are compared; the others are compared where it has them. */
const WANTED_LISTS: ReadonlySet<string> = new Set(["applies", "appliesWithReadings"]);

/** Everything in an answer that is otherwise than it should be; nothing of what it says beyond that is looked at. */
export function compareAnswer(
  outcome: Outcome,
  { said }: Answer,
  compared: Compared,
  indication: () => Indication | undefined,
): readonly Difference[] {
  const refusal = problemCodes(said);
  if (!outcome.ok) return compareRefusal(outcome, refusal, compared);
  if (refusal !== undefined)
    return [{ of: "problems", expected: "a case that can be decided", found: codesSaid(refusal) }];
  if (compared === "indication") return differingPlaces(indication(), said.indication, "/indication");
  return [...compareLevels(outcome, said, compared), ...(compared === "rules" ? compareLists(outcome, said) : [])];
}

function compareLevels(outcome: Decided, said: Answer["said"], compared: Compared): readonly Difference[] {
  const levels = LEVELS.flatMap((of) => otherThan(of, outcome[of], levelId(said[of])));
  // Whoever compares levels alone may leave it out, and is told at the end that it was not compared.
  if (said.enoughKnown === undefined && compared === "levels") return levels;
  return [...levels, ...otherThan("enoughKnown", outcome.enoughKnown, said.enoughKnown)];
}

/** A level may be written by its id alone, or as `bounds` gives it. */
function levelId(level: unknown): unknown {
  return typeof level === "object" && level !== null && "id" in level ? level.id : level;
}

function otherThan(of: string, expected: string | boolean, found: unknown): readonly Difference[] {
  return found === expected ? [] : [{ of, expected: inWords(expected), found: inWords(found) }];
}

/** Lists of rules are compared without their order; a name that stands twice is a difference. */
function compareLists(outcome: Decided, said: Answer["said"]): readonly Difference[] {
  return LISTS.flatMap((of): readonly Difference[] => {
    const found = said[of];
    if (found === undefined && !WANTED_LISTS.has(of)) return [];
    if (!isNames(found)) return [{ of, expected: "a list of names of rules", found: inWords(found) }];
    const expected = outcome[of];
    const lacking = expected.filter((name) => !found.includes(name));
    const more = found.filter((name, at) => !expected.includes(name) || found.indexOf(name) !== at);
    if (lacking.length === 0 && more.length === 0) return [];
    return [{ of, expected: listed(lacking, "no more"), found: listed(more, "nothing in its place") }];
  });
}

function compareRefusal(
  { problems }: Refused,
  found: readonly string[] | undefined,
  compared: Compared,
): readonly Difference[] {
  const expected = [...new Set(problems.map(({ code }) => code))].sort();
  const refused = `refused: ${expected.join(", ")}`;
  if (found === undefined) return [{ of: "problems", expected: refused, found: "an answer as if it could be decided" }];
  const codes = [...new Set(found)].sort();
  if (compared === "levels" || codes.join() === expected.join()) return [];
  return [{ of: "problems", expected: refused, found: codesSaid(codes) }];
}

/** The codes by which an answer refuses its case; nothing where it does not. */
function problemCodes({ problems }: Answer["said"]): readonly string[] | undefined {
  if (!Array.isArray(problems) || problems.length === 0) return undefined;
  return problems.map((one: unknown) =>
    typeof one === "object" && one !== null && "code" in one ? String(one.code) : "no code",
  );
}

function codesSaid(codes: readonly string[]): string {
  return `refused: ${codes.join(", ")}`;
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

function listed(names: readonly string[], none: string): string {
  return names.length === 0 ? none : names.join(", ");
}
