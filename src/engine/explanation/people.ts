import { dayWords } from "../../kernel/day-words.js";
import type { Indication } from "../indication.js";

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

/** The steps to take about a decision, the same for a low result as for a high one. */
export function escalationLines({ escalation }: Indication): readonly string[] {
  return escalation.map(
    ({ step, by, within }, place) => `${place + 1}. ${step} (${by}${within === undefined ? "" : `; ${within}`})`,
  );
}
