import { deepFreeze } from "../../kernel/freeze.js";
import { isLocalDate, type LocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import type { Place } from "../../kernel/problem.js";
import type { Result } from "../../kernel/result.js";
import { unusedSilence } from "../lints/unused-silence.js";
import type { RuleSetProblem } from "../problem.js";
import { type ReadOptions, type RuleSetSource, readWritten, type Written } from "../read.js";
import { ALL_LINTS } from "./all-lints.js";
import { ONLY_PROVED } from "./found-by-prove.js";
import type { LintHead, LintId, Severity } from "./lint.js";
import { ALSO_PROVED, PROVED, withProved } from "./proved.js";
import { type FoundBy, heard } from "./silences.js";

/** Every lint: its name, how severe it is, and why it matters. */
export const LINTS: readonly LintHead[] = [...ALL_LINTS, ...PROVED, unusedSilence]
  .map(({ id, severity, why }) => ({ id, severity, why }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** One thing in a rule file, which can be read and used, that a careful author would want to be told of. */
export interface LintFinding {
  readonly lint: LintId;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the file in which it stands. */
  readonly at: string;
  /** The name of the rule, fact, contact ... that it is about; a silence may call it by this. */
  readonly about?: string;
  /** A sentence that its author can act on: lower case, no full stop. */
  readonly says: string;
  /** Only for what was read as text. */
  readonly place?: Place;
  /** Path, in this project's repository, of the page that says why, and how it is put right or silenced. */
  readonly page: string;
}

/** As on which day a file is looked at, and on what it stands. */
export interface LintOptions extends ReadOptions {
  /** The day as on which the file is looked at. */
  readonly on: LocalDate;
}

/**
 * What a careful author would want to be told of a rule file that has no problems; or its problems.
 *
 * It takes what `readRuleSet` takes, not a set that was read: it speaks of the file's own parts alone, with their places.
 * Of a printed set and of a retired one it says nothing, since nobody is to edit them. What takes a proof is found by
 * `levels-of-need check` alone.
 *
 * @example
 * const read = lintRuleSet(text, { on: "2026-11-21", bases: [england()] });
 * read.ok && read.value.map(({ lint }) => lint); // ["draft"]
 */
export function lintRuleSet(
  source: RuleSetSource,
  options: LintOptions,
): Result<readonly LintFinding[], RuleSetProblem> {
  const { on } = optionsTaken("lintRuleSet", options);
  const read = readWritten(source, options);
  return read.ok ? { ok: true, value: lintWritten(read.value, on) } : read;
}

/** The same for a file that was read already: by place where there is one; with what was `proved` of it, if that was tried. */
export function lintWritten(
  { ruleSet, file, locate }: Written,
  on: LocalDate,
  proved?: readonly FoundBy[],
): readonly LintFinding[] {
  if (!isLocalDate(on)) throw new MisuseError("`on` takes a day that exists, written YYYY-MM-DD");
  if (file === undefined || ruleSet.status === "retired") return [];
  const linted = { ruleSet, own: file, on };
  const found = ALL_LINTS.flatMap(({ id, find }): FoundBy[] => find(linted).map((one) => ({ ...one, lint: id })));
  const { findings, unused } = heard(withProved(found, proved ?? []), file.silence);
  const ofSilences = unusedSilence.findIn(
    unused.filter(({ item: { lint } }) => !ONLY_PROVED.has(lint) && (proved !== undefined || !ALSO_PROVED.has(lint))),
    [...ALL_LINTS, ...PROVED].map(({ id }) => id),
  );
  const all = [...findings, ...ofSilences.map((one) => ({ ...one, lint: unusedSilence.id }))];
  return deepFreeze(all.map((one) => findingOf(one, locate)).sort(byPlace));
}

const SEVERITIES: ReadonlyMap<LintId, Severity> = new Map(LINTS.map(({ id, severity }) => [id, severity]));

function findingOf({ lint, path, about, says }: FoundBy, locate: Written["locate"]): LintFinding {
  const severity = SEVERITIES.get(lint) ?? "warning";
  const named = about === undefined ? {} : { about };
  return { lint, severity, ...locate(path, "value"), ...named, says, page: `docs/lints/${lint}.md` };
}

/** What has no place keeps its order. */
function byPlace({ place: a }: LintFinding, { place: b }: LintFinding): number {
  if (a === undefined || b === undefined) return 0;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
