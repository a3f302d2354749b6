import { dayWords } from "../../kernel/day-words.js";
import type { Difference } from "../../verify/compare/difference.js";

/** What the two sets are called over columns: as short as tells them apart. */
export function columnsOf({ before, after }: Difference): readonly [string, string] {
  if (before.id !== after.id) return [before.id, after.id];
  if (before.version !== after.version) return [before.version, after.version];
  const day = (on: string | undefined, otherwise: string): string => (on === undefined ? otherwise : dayWords(on));
  return before.on === after.on ? ["before", "after"] : [day(before.on, "before"), day(after.on, "after")];
}

/** The change as it is said in a sentence: "under holmesby than under millhaven". */
export function thanWords(difference: Difference): string {
  const { before, after } = difference;
  const [old, now] = columnsOf(difference);
  if (before.id !== after.id) return `under ${now} than under ${old}`;
  if (before.version !== after.version) return `in ${now} than in ${old}`;
  return before.on === after.on ? "after than before" : `on ${now} than on ${old}`;
}
