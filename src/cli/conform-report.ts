import type { Compared } from "../conform/compare-answer.js";
import { type Disagreement, isAgreed, type Outturn } from "../conform/conversation.js";
import type { Ended } from "../node/conform/ask-program.js";
import { printable } from "../ruleset/printable.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { counted } from "./report.js";

/** Which program was tried on what, and what came of it. */
interface Tried {
  readonly ruleSet: RuleSet;
  readonly compared: Compared;
  /** How many cases there were to try. */
  readonly of: number;
  readonly ended: Ended;
  readonly file: string;
  readonly seconds: number;
  readonly outturn: Outturn;
}

/** Every difference by its case, everything else that was wrong, and at the end how much agreed. */
export function conformPage(tried: Tried): string {
  const { outturn } = tried;
  return [
    ...outturn.disagreements.map(caseLines),
    ...outturn.faults.map(({ line, says }) => `line ${line} of its standard output ${printable(says)}`),
    ...(outturn.moreFaults === 0 ? [] : [`${counted(outturn.moreFaults, "more line")} like these`]),
    ...unanswered(outturn),
    ...notes(tried),
    ...byRule(outturn.disagreements),
    summary(tried),
    "",
  ].join("\n");
}

/** The same for programs. */
export function conformJson({ ruleSet, compared, of, outturn, ...program }: Tried): string {
  const { id, version, digest } = ruleSet;
  const { asked, agreed, disagreements, faults, moreFaults } = outturn;
  const page = {
    format: 1,
    ruleSet: { id, version, digest },
    compared,
    conforms: isAgreed(outturn),
    cases: of,
    asked,
    agreed,
    differences: disagreements.map(({ given, differences, turnsOn }) => ({ ...given, differences, turnsOn })),
    faults,
    moreFaults,
    unanswered: outturn.unanswered,
    ended: program.ended,
    says: notes({ ruleSet, compared, of, outturn, ...program }),
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

/** How a program ended, in a sentence. */
export function endingSays(ended: Ended, { file, seconds }: Pick<Tried, "file" | "seconds">): string {
  const name = `\`${printable(file)}\``;
  switch (ended.how) {
    case "not-started":
      return ended.code === "ENOENT"
        ? `${name} cannot be started: there is no such program; no shell looks for it`
        : `${name} cannot be started (${ended.code})`;
    case "exited":
      return `${name} ended with exit code ${ended.code}`;
    case "killed":
      return `${name} was ended by ${ended.by}`;
    case "too-quiet":
      return `${name} printed nothing for ${counted(seconds, "second")} and was ended; --timeout gives it longer`;
    case "stopped":
      return `interrupted before the end; ${name} was ended`;
  }
}

function caseLines({ given, differences, turnsOn }: Disagreement): string {
  const { id, on, facts } = given;
  const rules = turnsOn.length === 0 ? "" : `  turns on ${turnsOn.map(printable).join(", ")}\n`;
  const lines = differences.map(
    ({ of, expected, found }) => `  ${printable(of)}: expected ${expected}, found ${printable(found)}\n`,
  );
  return `${printable(id)}, on ${printable(on)}, ${printable(JSON.stringify(facts))}\n${lines.join("")}${rules}`;
}

/** Ids that are named of cases without an answer: the first are enough to look for them. */
const MOST_NAMED = 10;

function unanswered({ unanswered: cases }: Outturn): readonly string[] {
  if (cases.length === 0) return [];
  const named = cases.slice(0, MOST_NAMED).map(({ id }) => printable(id));
  const more = cases.length > named.length ? ` and ${cases.length - named.length} more` : "";
  return [`${counted(cases.length, "case")} without an answer: ${named.join(", ")}${more}`];
}

/** What is worth knowing of the program and is no difference by itself. */
function notes(tried: Tried): readonly string[] {
  const { ended, outturn } = tried;
  const isPlain = ended.how === "exited" && ended.code === 0;
  const early = ended.how === "exited" && outturn.unanswered.length > 0 ? ", before it had answered" : "";
  const quiet = outturn.withoutEnoughKnown;
  const says = `${counted(quiet, "answer")} without \`enoughKnown\`: it was not compared, and without it the lowest level is printed of a child of whom too little is known`;
  return [...(isPlain && early === "" ? [] : [`${endingSays(ended, tried)}${early}`]), ...(quiet === 0 ? [] : [says])];
}

/** The rules on which most turns, first: one wrong comparison shows in many cases. */
function byRule(disagreements: readonly Disagreement[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { turnsOn } of disagreements) for (const rule of turnsOn) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  return sorted.map(([rule, count]) => `${printable(rule)}: ${counted(count, "case")}`);
}

function summary({ ruleSet, compared, of, outturn }: Tried): string {
  const { asked, agreed, disagreements } = outturn;
  const { id, version } = ruleSet;
  const tried = `${compared} by ${id} ${version}: ${counted(asked, "case")} asked${asked < of ? ` of ${of}` : ""}`;
  return `${tried}, ${agreed} agree, ${disagreements.length} differ, ${outturn.unanswered.length} without an answer`;
}
