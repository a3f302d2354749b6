import { ALWAYS, type Formula, type Formulas, NEVER } from "../engine/program/formulas.js";
import type { Words } from "./layout.js";
import { literal } from "./literal.js";
import { ALWAYS_SLOT, DECIDED, type EmittedCount, NEVER_SLOT } from "./runtime/data.js";

/** Longest expression that is written inside another one. */
const LONGEST_WITHIN = 120;

/** A formula that is kept in a slot, and the statement that puts it there. */
interface Statement {
  readonly formula: number;
  readonly text: string;
}

/** The formulas as code: `w` holds the words of comparisons, `s` the slots. */
export interface Statements {
  /** Each after those that it uses. */
  readonly all: readonly Statement[];
  readonly slotOf: (formula: number) => number;
  readonly slots: number;
  readonly counts: readonly EmittedCount[];
}

/**
 * Writes out formulas, each after its parts.
 *
 * What is wanted, used twice, or long is kept in a slot; the rest stands within what uses it.
 */
export function statementsFor(
  needed: readonly number[],
  wanted: ReadonlySet<number>,
  formulas: Formulas,
  words: Words,
): Statements {
  const kept = mustBeKept(needed, wanted, formulas);
  const slots = new Map([
    [NEVER, NEVER_SLOT],
    [ALWAYS, ALWAYS_SLOT],
  ]);
  const within = new Map<number, string>();
  const counts: EmittedCount[] = [];
  const all: Statement[] = [];

  const slotOf = (formula: number): number => {
    const slot = slots.get(formula);
    if (slot === undefined) throw new RangeError(`formula ${formula} is in no slot`);
    return slot;
  };

  const use = (part: number): string => within.get(part) ?? `s[${slotOf(part)}]`;

  const written = (place: number, formula: Formula): string => {
    switch (formula.kind) {
      case "fact": {
        const [word, at] = words.placeOf(place);
        return at === 0 ? `w[${word}]` : `w[${word}] >>> ${4 * at}`;
      }
      case "all":
      case "any":
        return formula.parts.map(use).join(formula.kind === "all" ? " & " : " | ");
      case "count": {
        const count = counts.push({ parts: formula.parts.map(slotOf), met: formula.met }) - 1;
        return `engine.counted(counts[${count}], s)`;
      }
      default:
        return `s[${slotOf(place)}]`;
    }
  };

  for (const place of needed) {
    const formula = formulas.at(place);
    const text = written(place, formula);
    if (!kept.has(place) && text.length <= LONGEST_WITHIN) {
      within.set(place, formula.kind === "fact" ? text : `(${text})`);
      continue;
    }
    // A comparison that is kept for a count is used from its word all the same.
    if (formula.kind === "fact") within.set(place, text);
    slots.set(place, slots.size);
    const value = formula.kind === "count" ? text : `${formula.kind === "any" ? `(${text})` : text} & ${DECIDED}`;
    all.push({ formula: place, text: `s[${slotOf(place)}] = ${value};` });
  }
  return { all, slotOf, slots: slots.size, counts };
}

/** What is wanted, what stands in two others, counts and their parts. */
function mustBeKept(needed: readonly number[], wanted: ReadonlySet<number>, formulas: Formulas): ReadonlySet<number> {
  const kept = new Set(wanted);
  const used = new Set<number>();
  for (const place of needed) {
    const formula = formulas.at(place);
    if (!("parts" in formula)) continue;
    if (formula.kind === "count") kept.add(place);
    for (const part of formula.parts) {
      const isComparison = formulas.at(part).kind === "fact";
      if (formula.kind === "count" || (used.has(part) && !isComparison)) kept.add(part);
      used.add(part);
    }
  }
  return kept;
}

/** Longest function: V8 makes no fast code of one that is too long, and makes it sooner of a short one. */
const LONGEST_FUNCTION = 8_000;

/** A function by that name that runs the statements, in as many functions as they need. */
export function functionOf(name: string, statements: readonly Statement[]): string {
  const parts: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const { text } of statements) {
    if (length + text.length > LONGEST_FUNCTION) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(text);
    length += text.length;
  }
  const functions = parts.map((lines, part) => `function ${name}${part + 1}(w, s) {\n${indented(lines)}\n}\n`);
  const calls = parts.map((_, part) => `${name}${part + 1}(w, s);`);
  return [...functions, `function ${name}(w, s) {${calls.length === 0 ? "" : `\n${indented(calls)}\n`}}\n`].join("\n");
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}

export function countsText(counts: readonly EmittedCount[]): string {
  return `const counts = [\n${indented(counts.map((count) => `${literal(count)},`))}\n];\n`;
}
