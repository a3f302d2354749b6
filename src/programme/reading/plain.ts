import type { Result } from "../../kernel/result.js";
import type { ProgrammeProblem } from "./problem.js";

const MOST_CHARACTERS = 200_000_000;

/**
 * What a text or a value says as plain JSON, sharing nothing with it.
 *
 * A value is written out and read back, so that nothing of it runs later, and nothing that runs can make this throw.
 */
export function plain(source: unknown): Result<unknown, ProgrammeProblem> {
  if (typeof source === "string") return parsed(source);
  try {
    const text: unknown = JSON.stringify(source);
    return typeof text === "string"
      ? parsed(text)
      : refused("not-plain", "this is no JSON value; hand over a document");
  } catch {
    return refused("not-plain", "this cannot be written as JSON; hand over plain data, as JSON.parse gives it");
  }
}

function parsed(text: string): Result<unknown, ProgrammeProblem> {
  if (text.length > MOST_CHARACTERS) {
    return refused("too-large", `more than ${MOST_CHARACTERS} characters; split the document by authority or year`);
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // The parser's own message may repeat what stands in the text.
    return refused("not-json", "this text is no JSON; look for a comma too many, or a quotation mark that is missing");
  }
}

function refused(code: "too-large" | "not-json" | "not-plain", says: string): Result<never, ProgrammeProblem> {
  return { ok: false, problems: [{ code, at: "", says }] };
}
