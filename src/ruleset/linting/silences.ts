import { pointer } from "../../kernel/pointer.js";
import type { Silence } from "../rule-set.js";
import { type Entry, entries } from "./entries.js";
import type { Found, LintId } from "./lint.js";

/** What is left of what lints found when the file has silenced some of it, and the silences that silenced nothing. */
interface Heard {
  readonly findings: readonly FoundBy[];
  readonly unused: readonly Entry<Silence>[];
}

/** Something that was found, and by which lint. */
export interface FoundBy extends Found {
  readonly lint: LintId;
}

/**
 * Leaves out what the file silences.
 *
 * `at` is the name that a finding is about, or a JSON pointer to where it stands or to something around that; a silence
 * without it silences its lint in the whole file.
 */
export function heard(found: readonly FoundBy[], silences: readonly Silence[] | undefined): Heard {
  const all = entries(silences, "silence");
  return {
    findings: found.filter((one) => !all.some(({ item }) => silencesIt(item, one))),
    unused: all.filter(({ item }) => !found.some((one) => silencesIt(item, one))),
  };
}

function silencesIt({ lint, at }: Silence, { lint: by, about, path }: FoundBy): boolean {
  if (lint !== by) return false;
  return at === undefined || at === about || `${pointer(path)}/`.startsWith(`${at.replace(/\/$/, "")}/`);
}
