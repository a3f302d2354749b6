import { isObject, parsedJson } from "../kernel/json.js";
import type { LocalDate } from "../kernel/local-date.js";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import type { CaseToTry } from "./case-to-try.js";

type CasesProblem = Problem<"not-json" | "not-a-case" | "same-id">;

/** Cases that somebody brings along, and how many of them name no day. */
interface CasesRead {
  readonly cases: readonly CaseToTry[];
  readonly undated: number;
}

/**
 * Cases from NDJSON, `{ "id", "on", "facts" }` a line, with a day for those that name none; or every line that is none.
 *
 * A head line and other keys are passed over, so that the published vectors can be read. Whether the facts can be used is for
 * the rule set to say, and for the program: a case that must be refused is worth trying.
 */
export function readCases(text: string, otherwiseOn: LocalDate): Result<CasesRead, CasesProblem> {
  const problems: CasesProblem[] = [];
  const cases = new Map<string, CaseToTry>();
  let undated = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const value = line.trim() === "" ? undefined : parsedJson(line);
    const refuse = (code: CasesProblem["code"], says: string): void => {
      problems.push({ code, at: "", says: `line ${index + 1}: ${says}` });
    };
    if (line.trim() === "") continue;
    if (!isObject(value)) refuse("not-json", "expected one JSON object on the line");
    else if ("format" in value && !("facts" in value)) continue;
    else if (!isObject(value.facts) || !isDay(value.on)) {
      refuse("not-a-case", 'expected { "id": "...", "on": "2026-11-21", "facts": { ... } }');
    } else {
      const { id: written, on = otherwiseOn, facts, about } = value;
      const id = typeof written === "string" || typeof written === "number" ? String(written) : `line ${index + 1}`;
      if (value.on === undefined) undated++;
      if (cases.has(id)) refuse("same-id", "an `id` stands twice; each case needs its own");
      const aboutIt = typeof about === "string" ? { about } : {};
      // What stands in it is looked at by whoever decides the case.
      cases.set(id, { id, on: String(on), facts: facts as WrittenFacts, ...aboutIt });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { cases: [...cases.values()], undated } };
}

/** A day that does not exist is worth trying too; what is no text is none. */
function isDay(on: unknown): boolean {
  return on === undefined || typeof on === "string";
}
