import type { Comparison, Scalar } from "../../facts/comparison.js";
import type { Fact } from "../../facts/fact.js";
import { quote } from "../../ruleset/quote.js";
import { type Comparing, operatorFor } from "./comparison-words.js";
import { namedThing } from "./named-thing.js";

type Fault = { readonly fault: string };

/** The comparisons that a fact, a way to compare it and a cell of values come to; or why the cell holds no such values. */
export function comparisonsOf(
  fact: Fact,
  way: Comparing,
  written: string,
): { readonly comparisons: readonly Comparison[] } | Fault {
  if (written === "") return { fault: `says no value; \`${fact.id}\` takes ${valuesSaid(fact)}` };
  if (way === "between") return betweenOf(fact, written);
  const operator = operatorFor(way, fact);
  if (way !== "one of" && way !== "none of") {
    const value = valueIn(fact, written);
    if (isFault(value)) return /[;|]/.test(written) ? { fault: SEVERAL } : value;
    return { comparisons: [{ fact: fact.id, operator, value }] };
  }
  const values = listed(fact, written).map((one) => valueIn(fact, one));
  const faults = values.filter(isFault);
  if (faults.length > 0) return { fault: faults.map(({ fault }) => fault).join("; and ") };
  const scalars = values.filter((value): value is Scalar => !isFault(value));
  if (new Set(scalars).size < scalars.length) return { fault: `${quote(written)} says a value twice` };
  return { comparisons: [{ fact: fact.id, operator, value: scalars }] };
}

const SEVERAL = "has several values; for those write `one of` as the comparison";

function isFault(value: Scalar | Fault): value is Fault {
  return typeof value === "object";
}

/** Values divided by semicolons or upright strokes; by commas only where that leaves values, since words may hold some. */
function listed(fact: Fact, written: string): readonly string[] {
  const strong = parts(written, /[;|]/);
  if (strong.length > 1) return strong;
  const byComma = parts(written, /,/);
  return byComma.length > 1 && isFault(valueIn(fact, written)) ? byComma : strong;
}

function parts(written: string, mark: RegExp): readonly string[] {
  return written
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Both ends belong to it. */
function betweenOf(fact: Fact, written: string): { readonly comparisons: readonly Comparison[] } | Fault {
  const ends = parts(written, /\s+and\s+|\s+to\s+|\s*\.\.\s*|\s*[–;]\s*|(?<=[\d%])\s*-\s*(?=\d)/);
  const [first, last, ...more] = ends;
  if (first === undefined || last === undefined || more.length > 0)
    return { fault: `expected two values such as \`10 to 20\`, both of them included, and not ${quote(written)}` };
  const [from, to] = [valueIn(fact, first), valueIn(fact, last)];
  if (isFault(from)) return from;
  if (isFault(to)) return to;
  const order = "values" in fact ? fact.values.map(({ value }) => value as Scalar) : undefined;
  const falls = order === undefined ? Number(from) > Number(to) : order.indexOf(from) > order.indexOf(to);
  if (falls) return { fault: `${quote(written)} begins with the higher value; write the lower one first` };
  return {
    comparisons: [
      { fact: fact.id, operator: operatorFor("at least", fact), value: from },
      { fact: fact.id, operator: operatorFor("at most", fact), value: to },
    ],
  };
}

function valueIn(fact: Fact, written: string): Scalar | Fault {
  if (fact.kind === "boolean") return truthIn(fact.id, written);
  if (fact.kind === "integer") return numberIn(fact, written);
  const found = namedThing(
    written,
    `value of \`${fact.id}\``,
    fact.values.map(({ value, label }) => ({ id: value, words: [label] })),
  );
  return "fault" in found ? found : found.id;
}

function truthIn(id: string, written: string): boolean | Fault {
  if (/^(?:yes|true|y)$/i.test(written)) return true;
  if (/^(?:no|false|n)$/i.test(written)) return false;
  return { fault: `\`${id}\` takes \`yes\` or \`no\`, and not ${quote(written)}` };
}

/** A whole number, with its unit or a sign for per cent behind it if somebody wrote one. */
function numberIn(fact: Extract<Fact, { kind: "integer" }>, written: string): number | Fault {
  const { id, from, to, unit } = fact;
  const expected = `a whole number of ${unit} from ${from} to ${to}`;
  const [, digits, behind = ""] = /^(\d{1,9})\s*(.*)$/.exec(written) ?? [];
  const isUnit = ["", unit, unit.replace(/s$/, ""), ...(unit === "per cent" ? ["%", "percent"] : [])].includes(
    behind.toLowerCase(),
  );
  if (digits === undefined || !isUnit) return { fault: `\`${id}\` takes ${expected}, and not ${quote(written)}` };
  const number = Number(digits);
  return number < from || number > to ? { fault: `\`${id}\` takes ${expected}, and not ${number}` } : number;
}

function valuesSaid(fact: Fact): string {
  if (fact.kind === "boolean") return "`yes` or `no`";
  if (fact.kind === "integer") return `a whole number of ${fact.unit} from ${fact.from} to ${fact.to}`;
  return fact.values.map(({ value }) => `\`${value}\``).join(", ");
}
