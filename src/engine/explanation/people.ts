import type { Indication } from "../indication.js";
import { dayWords } from "./plain-words.js";
import { isReferred } from "./safeguards.js";

/** Whom to ring, when, and when somebody last made sure of it. */
export function contactLines({ contacts }: Indication): readonly string[] {
  return contacts.map(({ name, for: whom, telephone, href, hours, outOfHours, checked }) => {
    const reached = [telephone, href].filter((one) => one !== undefined).join(", ");
    const parts = [
      whom,
      hours,
      outOfHours === undefined ? undefined : `at other hours: ${outOfHours}`,
      `checked on ${dayWords(checked)}`,
    ].filter((one) => one !== undefined);
    return `- ${name}${reached === "" ? "" : `: ${reached}`} (${parts.join("; ")})`;
  });
}

/** The steps to take about a decision; nobody has decided anything about a child who stays at the lowest level. */
export function escalationLines(indication: Indication): readonly string[] {
  if (!isReferred(indication)) return [];
  return indication.escalation.map(
    ({ step, by, within }, place) => `${place + 1}. ${step} (${by}${within === undefined ? "" : `; ${within}`})`,
  );
}
