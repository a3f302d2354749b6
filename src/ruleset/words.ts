import type { Scalar } from "../facts/comparison.js";
import type { Fact, IntegerFact } from "../facts/fact.js";
import { allValues } from "../facts/values.js";

/**
 * What is known of a fact, as a phrase that can stand in a list.
 *
 * Boolean facts say their statement, ordered and choice facts what they say of the child ("Often short of food"); a
 * number names what was asked: "Age of the child: 8 months".
 */
export function factWords(fact: Fact, values: readonly Scalar[]): string {
  if (fact.kind === "boolean") return values[0] === true ? fact.label : fact.labelWhenFalse;
  if (fact.kind === "integer") return `${fact.label}: ${numberWords(fact, values)}`;
  const labels = fact.values.filter(({ value }) => values.includes(value)).map(({ label }) => label);
  return startUpper(stepWords(labels));
}

/** The phrase as a sentence begins. */
export function startUpper(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/**
 * Values of one fact as a phrase; words that all of them begin or end with are said once.
 *
 * @example stepWords(["neglect is suspected", "neglect is known"]) // "neglect is suspected or known"
 * @example stepWords(["regular self-harm", "persistent self-harm"]) // "regular or persistent self-harm"
 */
export function stepWords(labels: readonly string[]): string {
  const words = labels.map((label) => label.split(" "));
  const start = sharedStart(words);
  const before = start.length === 1 && (start[0] ?? "").length < MEANING ? [] : start;
  const after = before.length > 0 ? [] : sharedEnd(words);
  const own = words.map((label) => label.slice(before.length, label.length - after.length).join(" "));
  if (labels.length < 2 || own.includes("")) return listWords(labels, "or");
  // a comma before what is shared is said once, after the last of them
  const said = own.map((part) => part.replace(/,$/, ""));
  const isParted = said.some((part, at) => part !== own[at] || COMPOUND.test(part));
  return [...before, alternatives(said) + (isParted && after.length > 0 ? "," : ""), ...after].join(" ");
}

/** Shorter words alone ("a", "has") say nothing that is worth saying once. */
const MEANING = 4;

/** Values that themselves say "or" or "and", or have commas, are set apart so that one sees where each ends. */
function alternatives(said: readonly string[]): string {
  const mark = said.some((part) => part.includes(",")) ? ";" : ",";
  if (!said.some((part) => COMPOUND.test(part))) return listWords(said, "or");
  return `${said.slice(0, -1).join(`${mark} `)}${mark} or ${said.at(-1)}`;
}

const COMPOUND = /,|\b(?:or|and)\b/;

/**
 * One word alone is shared only by labels of two: "mental" and "health" belong together, and so does "of" with the word
 * before it.
 */
function sharedEnd(words: readonly (readonly string[])[]): readonly string[] {
  const shared = sharedStart(words.map((label) => label.toReversed())).toReversed();
  const isWhole = shared.length > 1 || words.every((label) => label.length === 2);
  return isWhole && shared[0] !== "of" ? shared : [];
}

function sharedStart([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  const differs = first.findIndex((word, place) => others.some((other) => other[place] !== word));
  return differs === -1 ? first : first.slice(0, differs);
}

/**
 * Items as a phrase.
 *
 * @example listWords(["a", "b", "c"], "or") // "a, b or c"
 */
export function listWords(items: readonly string[], joiner: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${joiner} ${last}`;
}

function numberWords(fact: IntegerFact & { readonly id: string }, values: readonly Scalar[]): string {
  const numbers = values.map(Number);
  return listWords(
    runs(numbers).map((run) => runWords(fact, run)),
    "or",
  );
}

/** People say "half", not a number of per cent. */
const HALF = 50;

/** Stretches of neighbouring numbers. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function runWords(fact: IntegerFact & { readonly id: string }, [first, last]: readonly [number, number]): string {
  const isAge = fact.id === "ageMonths" || fact.id === "ageAtEventMonths";
  const said = (number: number): string => (isAge ? ageWords(number) : amount(number, fact.unit));
  if (first === last) return said(first);
  if (isAge && first >= 24 && first % 12 === 0 && last % 12 === 11) return wholeYears(first / 12, (last - 11) / 12);
  if (first === allValues(fact)[0]) {
    if (fact.unit === "per cent" && last + 1 === HALF) return `less than ${said(HALF)}`;
    return isAge ? `under ${ageWords(last + 1)}` : `${said(last)} or ${isCounted(fact.unit) ? "fewer" : "less"}`;
  }
  if (last === fact.to || (isAge && last === 215)) return isAge ? `${said(first)} or older` : `${said(first)} or more`;
  return `between ${said(first)} and ${said(last)}`;
}

/** "3 years", "16 or 17 years", "13 to 15 years". */
function wholeYears(first: number, last: number): string {
  if (first === last) return amount(first, "years");
  return last === first + 1 ? `${first} or ${last} years` : `${first} to ${last} years`;
}

function isCounted(unit: string): boolean {
  return !["per cent", "hours"].includes(unit);
}

/**
 * An age in months as people say it: months up to two years, then years and months.
 *
 * @example ageWords(18) // "18 months"
 * @example ageWords(159) // "13 years and 3 months"
 */
export function ageWords(months: number): string {
  if (months === 0) return "under 1 month";
  if (months < 24) return amount(months, "months");
  const rest = months % 12;
  const years = amount(Math.floor(months / 12), "years");
  return rest === 0 ? years : `${years} and ${amount(rest, "months")}`;
}

function amount(number: number, unit: string): string {
  if (unit === "per cent" && number === HALF) return "half (50 per cent)";
  const singular = unit === "children" ? "child" : unit.replace(/s$/, "");
  return `${number} ${number === 1 ? singular : unit}`;
}
