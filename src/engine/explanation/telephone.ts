import type { Indication } from "../indication.js";
import { asUnknown } from "./open-questions.js";
import { byUrgency } from "./reasons.js";
import { isReferred } from "./safeguards.js";

const MOST_FACTS = 8;
const MOST_UNKNOWN = 3;

/** Six lines to read out to whoever answers at children's social care, filled in as far as the facts go. */
export function telephoneLines(indication: Indication): readonly string[] {
  if (!isReferred(indication)) return [];
  return [
    `I am ringing about ${childWords(indication)}. I am (name and role), and my number is (number).`,
    worryWords(indication),
    unknownWords(indication),
    whereWords(indication),
    familyWords(indication),
    askWords(indication),
  ].map((line, place) => `${place + 1}. ${line}`);
}

function childWords({ given }: Indication): string {
  const { ageMonths, ageYears, unborn } = given;
  if (unborn === true) return "a child who is not yet born";
  if (typeof ageYears === "number") return `a child of ${ageYears}`;
  if (typeof ageMonths !== "number") return "a child whose exact age I do not know";
  if (ageMonths === 0) return "a baby of less than a month";
  return ageMonths < 24
    ? `a child of ${ageMonths} month${ageMonths === 1 ? "" : "s"}`
    : `a child of ${Math.floor(ageMonths / 12)}`;
}

/** What meets the duties that are urgent and the reasons that a social worker looks at, most urgent first. */
function worryWords({ reasons, duties }: Indication): string {
  const urgent = duties.filter(({ holds, urgency = "routine" }) => holds === "applies" && urgency !== "routine");
  const weighty = byUrgency(reasons).filter(({ level }) => level.route !== "early-help");
  const spoken = weighty.length > 0 ? weighty : byUrgency(reasons);
  const known = [...new Set([...urgent, ...spoken].flatMap(({ because }) => because))].slice(0, MOST_FACTS);
  return known.length === 0
    ? "I am worried, and I cannot yet say what it is. I have seen or heard (what, when, in whose words)."
    : `I am worried. What is known: ${known.join("; ")}. I saw or heard it (when, in whose words).`;
}

function unknownWords({ ask }: Indication): string {
  const open = ask.filter(({ kind }) => kind === "danger").slice(0, MOST_UNKNOWN);
  if (open.length === 0)
    return "I do not know (what else matters). I have, or have not, asked the child anything (what).";
  return `I do not know ${open.map(asUnknown).join("; or ")}.`;
}

function whereWords({ given }: Indication): string {
  if (given.unborn === true) return "The mother is (where) and the birth is expected in (month).";
  return given.missingNow === true
    ? "The child was last seen (where, when, with whom), wore (clothes), and may be at (places, people)."
    : "The child is now (where, with whom) and is due to leave at (time), with (whom).";
}

function familyWords({ tell, given }: Indication): string {
  if (given.familyTold === "told") return "The family knows that I am ringing.";
  return tell === "do-not-tell-before-strategy-discussion"
    ? "Please do not tell the family before you and the police have spoken. They know, or do not know, that I am ringing (which)."
    : "The family knows that I am ringing, or does not, because (why).";
}

function askWords({ ruleSet, pointsTo, enoughKnown }: Indication): string {
  if (enoughKnown && pointsTo.route === "universal")
    return "I ask for advice today. Who decides, and when do I hear? May I have your name?";
  const points = enoughKnown
    ? `The published thresholds (${ruleSet.title}) point to: ${pointsTo.name}.`
    : "I do not know enough to say what the published thresholds point to, and I ask for advice.";
  return `${points} Who decides, and when do I hear? May I have your name?`;
}
