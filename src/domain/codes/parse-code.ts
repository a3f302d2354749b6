import { MisuseError } from "../../kernel/misuse-error.js";
import type { Problem } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import type { Code, CodeList, CodeSet, ProtectedCodeSet } from "./code-set.js";
import { codesOn } from "./codes-on.js";
import { onlyNearest } from "./nearest-code.js";
import type { Protected, ProtectedCharacteristic } from "./protected.js";

/** What can be wrong with a code. */
export type CodeProblemCode = "not-text" | "unknown-code" | "not-yet-a-code" | "no-longer-a-code";

/** Why a text is no code of a set in a census year. */
export interface CodeProblem extends Problem<CodeProblemCode> {
  /** The code that was probably meant, where only one is near. */
  readonly nearest?: string;
}

/**
 * The text as a code of the set, valid in the census year.
 *
 * Exactly as the census writes it: `1a` is refused, with `1A` as the nearest. A code of other years is refused with the year
 * from which, or until which, it is valid. No problem repeats a text that is no code: it may be a name in the wrong column.
 *
 * @example parseCode({ title: "Outcome", codes: [{ code: "A", label: "Outcome A" }] }, "A", 2026).ok // true
 */
export function parseCode<Value extends string>(
  set: CodeSet<Value>,
  written: unknown,
  censusYear: number,
): Result<Value, CodeProblem> {
  // What the types refuse, a program without types may still hand over.
  if (set.protects !== undefined) throw new MisuseError(`"${set.title}" is protected: read it by parseProtected`);
  return read<Value>(set, written, censusYear);
}

/**
 * The text as a code of a protected characteristic, wrapped so that it cannot become a fact.
 *
 * Refused as by `parseCode`, but for one thing: no problem repeats the code of a person.
 *
 * @example parseProtected({ title: "Sex", protects: "sex", codes: [{ code: "F", label: "Female" }] }, "F", 2026).ok // true
 */
export function parseProtected<Kind extends ProtectedCharacteristic, Value extends string>(
  set: ProtectedCodeSet<Kind, Value>,
  written: unknown,
  censusYear: number,
): Result<Protected<Kind, Value>, CodeProblem> {
  const code = read<Value>(set, written, censusYear);
  return code.ok ? { ok: true, value: Object.freeze({ characteristic: set.protects, code: code.value }) } : code;
}

function read<Value extends string>(
  set: CodeList<Code<Value>>,
  written: unknown,
  censusYear: number,
): Result<Value, CodeProblem> {
  const valid = codesOn(set, censusYear);
  const found = valid.find(({ code }) => code === written);
  if (found !== undefined) return { ok: true, value: found.code };
  return { ok: false, problems: [problemOf(set, valid, written, censusYear)] };
}

function problemOf(set: CodeList, valid: readonly Code[], written: unknown, year: number): CodeProblem {
  const at = "";
  if (typeof written !== "string") {
    return {
      code: "not-text",
      at,
      says: `expected text, one of the codes of "${set.title}"; a code is never a number`,
    };
  }
  const others = set.codes.filter(({ code }) => code === written);
  const name = set.protects === undefined ? `\`${written}\`` : "this";
  const next = first(others.filter(({ from }) => from !== undefined && from > year));
  if (next !== undefined) {
    const says = `${name} is a code of "${set.title}" from census year ${next} on, not in ${year}`;
    return { code: "not-yet-a-code", at, says };
  }
  const last = latest(others);
  if (last !== undefined) {
    const says = `${name} was a code of "${set.title}" until census year ${last}, not in ${year}`;
    return { code: "no-longer-a-code", at, says };
  }
  const nearest = onlyNearest(written, new Set(valid.map(({ code }) => code)));
  const says = `expected ${choice(set, valid, year)}${nearest === undefined ? "" : `; did you mean \`${nearest}\`?`}`;
  return { code: "unknown-code", at, says, ...(nearest === undefined ? {} : { nearest }) };
}

function first(codes: readonly Code[]): number | undefined {
  return codes.flatMap(({ from = [] }) => from).sort((one, other) => one - other)[0];
}

function latest(codes: readonly Code[]): number | undefined {
  return codes.flatMap(({ until = [] }) => until).sort((one, other) => other - one)[0];
}

/** More codes than these are counted and not listed. */
const FEW = 12;

function choice({ title, codes }: CodeList, valid: readonly Code[], year: number): string {
  if (valid.length === 0) {
    const from = first(codes);
    const span = from !== undefined && from > year ? `from ${from} on` : `until ${latest(codes)}`;
    return `no code: "${title}" has none in census year ${year}, only ${span}`;
  }
  const list =
    valid.length > FEW ? `one of the ${valid.length} codes` : valid.map(({ code }) => `\`${code}\``).join(", ");
  return valid.length > FEW
    ? `${list} of "${title}" in census year ${year}`
    : `one of ${list}, the codes of "${title}" in census year ${year}`;
}
