import { nearest } from "../../kernel/nearest.js";
import { quote } from "../../ruleset/quote.js";

/** Something that a table may call by its id or in words. */
interface Named {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * The one that a cell means: by its id, or by its words without regard to capitals, signs and spaces.
 *
 * Where two have the same words, only the id tells them apart.
 */
export function namedThing<One extends Named>(
  written: string,
  kind: string,
  all: readonly One[],
): One | { readonly fault: string } {
  const byId = all.find(({ id }) => id === written);
  if (byId !== undefined) return byId;
  const found = all.filter(({ id, words }) => [id, ...words].some((one) => alike(one) === alike(written)));
  const [only, other] = found;
  if (only !== undefined && other === undefined) return only;
  if (only !== undefined)
    return { fault: `${quote(written)} may be ${found.map(({ id }) => `\`${id}\``).join(" or ")}; write which` };
  return { fault: `no ${kind} called ${quote(written)}${meant(written, all)}` };
}

/** "; did you mean ...?" with both the id and the words, or nothing where nothing is near. */
function meant(written: string, all: readonly Named[]): string {
  const close = closest(written, sameNumbers(written, all));
  if (close === undefined) return all.length > FEW ? "" : `; there are ${all.map(({ id }) => `\`${id}\``).join(", ")}`;
  const [said] = close.words;
  return `; did you mean \`${close.id}\`${said === undefined ? "" : ` (${said})`}?`;
}

/** Those with the numbers of the cell, if it has any: who writes "Level 3" in other words than the file's means no level 2. */
function sameNumbers(written: string, all: readonly Named[]): readonly Named[] {
  const wanted = numbersIn(written);
  return wanted === "" ? all : all.filter(({ id, words }) => [id, ...words].some((one) => numbersIn(one) === wanted));
}

function closest(written: string, all: readonly Named[]): Named | undefined {
  if (numbersIn(written) !== "" && all.length === 1) return all[0];
  const byId = nearest(
    written,
    all.map(({ id }) => id),
  );
  const words = all.flatMap((one) => one.words.map((said) => [alike(said), one] as const));
  // A cell is not compared beyond what a person would write in it.
  const near = nearest(
    alike(written).slice(0, LONGEST_COMPARED),
    words.map(([said]) => said),
  );
  return all.find(({ id }) => id === byId) ?? words.find(([said]) => said === near)?.[1] ?? containing(written, all);
}

function numbersIn(words: string): string {
  return (words.match(/\d+/g) ?? []).join(" ");
}

/** The only one whose words hold all words of the cell: "child missing" for "The child is missing now". */
function containing(written: string, all: readonly Named[]): Named | undefined {
  const wanted = alike(written)
    .split(" ")
    .filter((word) => word.length > 3);
  if (wanted.length === 0) return undefined;
  const found = all.filter(({ words }) =>
    words.some((said) => wanted.every((word) => alike(said).split(" ").includes(word))),
  );
  return found.length === 1 ? found[0] : undefined;
}

const LONGEST_COMPARED = 120;
const FEW = 12;

function alike(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
