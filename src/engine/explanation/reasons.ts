import { URGENCIES } from "../../domain/urgency.js";
import { dayWords } from "../../kernel/day-words.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Cited, DutyOwed, Indication, Reason } from "../indication.js";

/**
 * Why: each rule that applies, what is known that meets it, and on what it rests.
 *
 * A rule at a lower level is left out if all that meets it was said already, and is said in one line if not.
 */
export function reasonLines({ reasons, pointsTo, on }: Indication): readonly string[] {
  const said = new Set<string>();
  return byUrgency(reasons).flatMap(({ reason, because, level, basis }) => {
    const isLesser = level.id !== pointsTo.id;
    const isSaid = because.length > 0 && because.every((words) => said.has(words));
    if (isLesser && isSaid) return [];
    for (const words of because) said.add(words);
    const line = `- ${reason} (${level.name})`;
    if (isLesser) return [line];
    const known = because.length === 0 ? [] : [`  What is known: ${because.join("; ")}.`];
    const cited = basis.map((one) => citation(one, on));
    return [line, ...known, `  Rests on: ${[...new Set(cited)].join("; ")}.`];
  });
}

/** The most urgent first among those of one level. */
export function byUrgency(reasons: readonly Reason[]): readonly Reason[] {
  const levels = [...new Set(reasons.map(({ level }) => level.id))];
  const rank = ({ urgency = "routine" }: Reason): number => URGENCIES.indexOf(urgency);
  return levels.flatMap((id) => reasons.filter(({ level }) => level.id === id).toSorted((a, b) => rank(b) - rank(a)));
}

function citation({ title, publisher, published, force, at, confidence }: Cited, on: LocalDate): string {
  const whose = publisher === undefined || force === "statute" ? "" : ` (${publisher})`;
  const where = at === undefined ? "" : `, ${at}`;
  // What a court would ask first of a case of an earlier year.
  const later = published === undefined || published <= on ? "" : `, which came later (${dayWords(published)})`;
  return `${title}${whose}${where}${later}${DOUBTS[confidence]}`;
}

const DOUBTS: Readonly<Record<Cited["confidence"], string>> = {
  A: "",
  B: ", known at second hand",
  unverified: ", not checked against a published source",
};

/** As what unknown facts are read, where a reason or a duty that is shown leans on it. */
export function readingLines({ readings, reasons, duties }: Indication): readonly string[] {
  const leant = new Set([...reasons, ...duties.filter(isShown)].flatMap((one) => one.readings));
  return readings
    .filter(({ fact, state }) => state === "in-use" && leant.has(fact))
    .map(({ says, reason }) => `- ${says}. ${reason}`);
}

/** The duties that apply, and those that may and of which something given already speaks. */
export function dutyLines({ duties }: Indication): readonly string[] {
  return duties.filter(isShown).flatMap(({ holds, title, reason, steps }) => {
    if (holds === "applies") return [`- ${title}. ${reason}`];
    return [`- This may apply: ${title}.`, ...steps.map(({ says, by }) => `  If so: ${says} (${by})`)];
  });
}

/** Duties that may apply are many; those are shown of which something given already speaks. */
function isShown({ holds, because }: DutyOwed): boolean {
  return holds === "applies" || because.length > 0;
}
