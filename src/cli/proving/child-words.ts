import { dayWords } from "../../kernel/day-words.js";
import { wrapped } from "../../page/wrapped.js";
import type { ShownCase } from "../../verify/report/finding.js";

/** A child and where the thresholds place it, in indented lines; who decided is said where it was another set. */
export function childWords({ on, says, by, levels }: ShownCase, own: string, width: number): readonly string[] {
  const child =
    says.length === 0 ? "A child of whom nothing is known" : `A child of whom only this is known: ${says.join("; ")}`;
  const whose = by.id === own ? "" : `by ${by.id} ${by.version}, `;
  return [
    ...hanging(`${child}.`, 4, width),
    ...hanging(`${whose}on ${dayWords(on)}: ${levelWords(levels)}.`, 6, width),
  ];
}

/** Too little known is never said as the lowest level. */
function levelWords({ atLeast, pointsTo, couldBe, enoughKnown }: ShownCase["levels"]): string {
  if (!enoughKnown) return `not enough known to say a level; could be ${couldBe.name}`;
  if (atLeast.id === couldBe.id) return `${pointsTo.name}, whatever else is known`;
  if (atLeast.id === pointsTo.id) return `at least ${atLeast.name}; could be ${couldBe.name}`;
  return `points to ${pointsTo.name}; at least ${atLeast.name}, could be ${couldBe.name}`;
}

function hanging(text: string, indent: number, width: number): readonly string[] {
  return wrapped(text, width - indent - 2).map((line, at) => `${" ".repeat(at === 0 ? indent : indent + 2)}${line}`);
}
