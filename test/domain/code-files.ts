import { readdirSync, readFileSync } from "node:fs";
import type { Source } from "../../src/domain/basis.js";
import type { Code, CodeList } from "../../src/domain/codes/code-set.js";

const FOLDER = "rules/codes";
const NOT_SETS = ["identifier-vectors.json", "sources.json"];

/** A set as its file has it; in lists of places `from` and `until` are days. */
export interface WrittenSet extends Omit<CodeList, "codes" | "seen"> {
  readonly file: string;
  readonly seen?: { readonly from: number | string; readonly until: number | string };
  readonly codes: readonly WrittenCode[];
}

export interface WrittenCode extends Omit<Code, "from" | "until"> {
  readonly from?: number | string;
  readonly until?: number | string;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8"));
}

/** Every code set in `rules/codes`. */
export const WRITTEN_SETS: readonly WrittenSet[] = readdirSync(FOLDER)
  .filter((file) => !NOT_SETS.includes(file))
  .map((file) => ({ file, ...(readJson(file) as Omit<WrittenSet, "file">) }));

export const WRITTEN_SOURCES: readonly Source[] = readJson("sources.json") as readonly Source[];

export interface Vector {
  readonly written: string;
  readonly reads?: string;
  readonly warnings?: readonly string[];
  readonly problems?: readonly string[];
  readonly temporary?: boolean;
  readonly sum?: number;
  readonly from?: string;
}

export interface WrittenIdentifier {
  readonly id: string;
  readonly basis: CodeList["basis"];
  readonly vectors: readonly Vector[];
}

export const WRITTEN_IDENTIFIERS: readonly WrittenIdentifier[] = (
  readJson("identifier-vectors.json") as { readonly identifiers: readonly WrittenIdentifier[] }
).identifiers;

/** The vectors of an identifier; there are some, or the test that asks has nothing to say. */
export function vectorsOf(id: string): readonly Vector[] {
  const vectors = WRITTEN_IDENTIFIERS.find((identifier) => identifier.id === id)?.vectors ?? [];
  if (vectors.length === 0) throw new Error(`no vectors of ${id}`);
  return vectors;
}
