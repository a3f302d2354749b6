import type { Basis } from "../domain/basis.js";
import { dayWords } from "../kernel/day-words.js";
import { type Inline, type Item, type List, link, list } from "../page/tree.js";
import type { Reading } from "./reading.js";
import { FORCE_WORDS, MARK_WORDS } from "./words.js";

/** The authorities, one a line: where, with what force, how far somebody looked, and when. */
export function basisList(basis: readonly Basis[], reading: Reading): List {
  return list(basis.map((one) => basisItem(one, reading)));
}

function basisItem({ source, at, force, confidence, checked, note }: Basis, reading: Reading): Item {
  const publisher = reading.ruleSet.sources.find(({ id }) => id === source)?.publisher;
  const whose = publisher === undefined || force === "statute" ? "" : ` (${publisher})`;
  const where = at === undefined ? "" : `, ${at}`;
  const looked = `${FORCE_WORDS[force]}; ${MARK_WORDS[confidence]}, ${dayWords(checked)}.`;
  return { says: [sourceLink(source, reading), `${whose}${where}. ${looked}${note === undefined ? "" : ` ${note}`}`] };
}

/** The title of a source, leading to it where it has an address. */
export function sourceLink(id: string, { ruleSet }: Reading): Inline {
  const source = ruleSet.sources.find((one) => one.id === id);
  if (source === undefined) return id;
  return source.href === undefined ? source.title : link(source.href, source.title);
}
