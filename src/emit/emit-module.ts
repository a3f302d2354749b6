import { json } from "virtual:runtime";
import { CAVEAT } from "../engine/caveat.js";
import { programFor } from "../engine/program/build-program.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { declarationsOf } from "./declarations.js";
import { emittedData } from "./emitted-data.js";
import { headerOf } from "./header.js";
import { reached, wantedOf, wordsFor } from "./layout.js";
import { literal } from "./literal.js";
import type { EmittedData } from "./runtime/data.js";
import { countsText, functionOf, statementsFor } from "./statements.js";

/** A rule set as a module that needs nothing else, not even this package. */
export interface EmittedModule {
  /** An ES module: `bounds(case)`, `ruleSet`, `caveat` and `MisuseError`. It runs no text as code. */
  readonly code: string;
  /** Its declarations, with a type for each fact of the rule set. */
  readonly types: string;
}

/**
 * Writes a rule set as an ES module whose `bounds` gives exactly what `compile(ruleSet).bounds` gives.
 *
 * The same rule set gives the same text. A case that cannot be used is refused with the same problems, as a `MisuseError` of
 * the module's own. The text is plain ASCII, and nothing that the rule set says can end a string, a comment or a script in it.
 * It says no reasons, questions or duties.
 *
 * @example
 * const { code, types } = emitModule(england());
 * types.includes("  readonly ageMonths?: number | Part<number> | null;"); // true
 */
export function emitModule(ruleSet: RuleSet): EmittedModule {
  return Object.freeze({ code: codeOf(ruleSet), types: declarationsOf(ruleSet) });
}

function codeOf(ruleSet: RuleSet): string {
  const program = programFor(ruleSet);
  const { formulas } = program.written;
  const { inTheEnd, byReadings } = wantedOf(program);
  const needed = reached([...inTheEnd, ...byReadings], formulas);
  const words = wordsFor(needed, program);
  const statements = statementsFor(needed, new Set([...inTheEnd, ...byReadings]), formulas, words);
  const some = (name: string, wanted: readonly number[]): string => {
    const those = new Set(reached(wanted, formulas));
    return functionOf(
      name,
      statements.all.filter(({ formula }) => those.has(formula)),
    );
  };
  return [
    headerOf(ruleSet),
    JSON.parse(json) as string,
    dataText(emittedData(program, words, statements)),
    countsText(statements.counts),
    some("decideReadings", byReadings),
    some("decideAll", inTheEnd),
    `export const ruleSet = data.ruleSet;

export const caveat = ${literal(CAVEAT)};

export const MisuseError = engine.MisuseError;

export const bounds = engine.boundsBy(data, { decideReadings, decideAll });
`,
  ].join("\n");
}

/** The data with an entry of a list on each line, so that two versions can be compared. */
function dataText(data: EmittedData): string {
  const parts = Object.entries(data).map(([key, part]) => {
    if (!Array.isArray(part) || part.length === 0) return `  ${key}: ${literal(part)},`;
    return `  ${key}: [\n${part.map((one) => `    ${literal(one)},`).join("\n")}\n  ],`;
  });
  return `const data = {\n${parts.join("\n")}\n};\n`;
}
